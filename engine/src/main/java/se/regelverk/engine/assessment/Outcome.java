package se.regelverk.engine.assessment;

import se.regelverk.engine.rulepack.BuiltIn;

/** What can be proposed. A decision is another type, made by a person. */
public enum Outcome {
    BIFALL,
    DELAVSLAG,
    AVSLAG,
    /** The engine proposes nothing: the case worker judges. */
    HANDLAGGARE_BEDOMER;

    /** As people read it. */
    public String title() {
        return BuiltIn.OUTCOMES.getOrDefault(name(), name());
    }
}
