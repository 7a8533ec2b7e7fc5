package se.regelverk.engine.change;

import java.time.Instant;

/** An area's council has handed a change to the council for what is shared, which decides in its place. */
public record Escalation(String by, String reason, Instant at) {}
