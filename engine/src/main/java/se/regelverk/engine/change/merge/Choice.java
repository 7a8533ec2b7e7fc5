package se.regelverk.engine.change.merge;

import se.regelverk.engine.change.edit.Written;

/** What somebody wants where two changes meet. */
public sealed interface Choice {
    Choice MINE = new Mine();
    Choice THEIRS = new Theirs();

    /** As it is in the draft. */
    record Mine() implements Choice {}

    /** As it is in the version that has been approved since, or in the text that was saved at the same time. */
    record Theirs() implements Choice {}

    /** As neither has it. A whole file that cannot be read is a single text. */
    record Own(Written written) implements Choice {}
}
