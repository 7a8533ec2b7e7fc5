package se.regelverk.engine.casework;

import java.time.Instant;

/** Something that happened in a case, in Swedish, for its history. */
public record CaseEvent(String text, Author by, Instant at) {}
