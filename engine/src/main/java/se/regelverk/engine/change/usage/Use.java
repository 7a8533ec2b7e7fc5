package se.regelverk.engine.change.usage;

import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Yaml;

/**
 * A place in content that names something.
 *
 * @param subject what is named
 * @param place whose part it is
 * @param location file and line
 * @param spot where in the file
 */
public record Use(Subject subject, Place place, Location location, Spot spot) {
    /** What can be named. */
    public enum Kind {
        CONCEPT,
        PARAMETER,
        LIST
    }

    /** Something that is named: a concept, a dated value or a list, by its whole key. */
    public record Subject(Kind kind, String key) {}

    /** What kind of content names it. */
    public enum Sort {
        VOCABULARY("Vokabulären"),
        PACK("Regelpaketet"),
        COLUMN("Kolumner i tabeller"),
        ROW("Rader i tabeller"),
        RESULT("Tabeller som ger värdet"),
        CALCULATION("Beräkningar"),
        SENTENCE("Regelmeningar"),
        TEXT("Texter i regelmeningar"),
        QUESTION("Frågor i formulär"),
        SHOWN_IF("När en fråga visas"),
        SCHEMA("Regler för svar"),
        EXAMPLE("Exempel"),
        FORM_EXAMPLE("Exempel på svar");

        private final String heading;

        Sort(String heading) {
            this.heading = heading;
        }

        /** As a heading over such uses. */
        public String heading() {
            return heading;
        }
    }

    /**
     * Whose part it is.
     *
     * @param artefact the table's or form's file name without ending, the sentence's id, the example's name, the calculation's concept
     * @param part the row's id or the question's concept, empty when the whole
     * @param title what it is called
     */
    public record Place(Sort sort, String artefact, String part, String title) {
        Place of(Sort other) {
            return new Place(other, artefact, part, title);
        }
    }

    /**
     * Where the word stands in the file.
     *
     * @param span of the key or value it is a part of
     * @param decoded what that key or value says
     * @param start where in {@code decoded} the word begins, from 0
     * @param end the character after its last
     */
    public record Spot(Yaml.Span span, String decoded, int start, int end) {}
}
