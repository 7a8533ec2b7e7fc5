package se.regelverk.engine.change.law;

import java.util.List;
import se.regelverk.engine.content.Area;

/**
 * Something in an area's own content that rests on law.
 *
 * @param key what it is known by within its area and sort, as long as its author keeps it
 * @param written how it cites
 * @param paragraphs what it cites, never none
 */
public record Resting(Area area, Sort sort, String key, String title, String written, List<Paragraph> paragraphs) {
    public Resting {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What kind of content it is. */
    public enum Sort {
        AMOUNT("Belopp"),
        ROW("Rad i tabell"),
        CALCULATION("Beräkning"),
        SENTENCE("Regel"),
        STEP("Steg"),
        QUESTION("Fråga"),
        CONCEPT("Begrepp"),
        TEXT("Text i formulär"),
        DELEGATION("Delegation");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        /** For people, in Swedish. */
        public String label() {
            return label;
        }
    }

    /** Its identity among everything of its area. */
    public String id() {
        return sort.name() + ":" + key;
    }

    /** Whether a change of a section may touch it. */
    public boolean restsOn(Paragraph paragraph) {
        return paragraphs.stream().anyMatch(paragraph::touches);
    }
}
