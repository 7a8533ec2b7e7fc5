package se.regelverk.adminui;

import se.regelverk.testing.ModuleWalls;

class ModulesTest extends ModuleWalls {
    ModulesTest() {
        super("se.regelverk.adminui");
    }
}
