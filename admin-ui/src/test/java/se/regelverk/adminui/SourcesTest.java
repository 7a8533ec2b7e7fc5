package se.regelverk.adminui;

import se.regelverk.testing.SourceRules;

class SourcesTest extends SourceRules {}
