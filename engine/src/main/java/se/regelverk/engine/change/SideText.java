package se.regelverk.engine.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text for a file of the draft that is not the one in use, kept so that nobody's work is lost.
 *
 * @param text null when it is the file's removal that is kept
 * @param by user name
 */
public record SideText(String path, @Nullable String text, String by, Instant at, Reason reason) {
    /** How it came to be put aside. */
    public enum Reason {
        /** Saved by somebody who had not seen the text in use. Someone must choose. */
        SAMTIDIG("sparades samtidigt", true),
        /** Replaced by somebody else, who did not say what they had seen, or by what was chosen when the draft was moved to a newer version. */
        ERSATT("ersattes", false);

        private final String label;
        private final boolean needsChoice;

        Reason(String label, boolean needsChoice) {
            this.label = label;
            this.needsChoice = needsChoice;
        }

        /** For people, in Swedish, as the end of "Texten …". */
        public String label() {
            return label;
        }

        /** Whether the change cannot be submitted until the file is saved again or the text dropped. */
        public boolean needsChoice() {
            return needsChoice;
        }
    }
}
