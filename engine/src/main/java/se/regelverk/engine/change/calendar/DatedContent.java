package se.regelverk.engine.change.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * Things of one file that begin or end to hold on the same day.
 *
 * @param day the first day, or the last when they end
 * @param file where they are written, in the repository's layout
 * @param title what the file, or the only thing, is called
 * @param parts the things themselves in words, such as "Barn 4–6 år: 3 060 kr/mån"
 */
public record DatedContent(LocalDate day, Turn turn, Subject subject, String file, String title, List<String> parts) {
    public DatedContent {
        parts = List.copyOf(parts);
    }

    /** What happens on the day. */
    public enum Turn {
        BEGINS("Börjar gälla"),
        ENDS("Sista dagen"),
        /** An amount ends and no other takes over: nothing is guessed after that. */
        RUNS_OUT("Tar slut"),
        EXPECTED("Väntas ändras");

        private final String label;

        Turn(String label) {
            this.label = label;
        }

        /** For people, in Swedish. */
        public String label() {
            return label;
        }
    }

    /** What kind of content it is. */
    public enum Subject {
        AMOUNT("Belopp"),
        ROW("Rader"),
        CALCULATION("Beräkning"),
        SENTENCE("Regel"),
        OPTION("Val i lista");

        private final String label;

        Subject(String label) {
            this.label = label;
        }

        /** For people, in Swedish. */
        public String label() {
            return label;
        }
    }

    /** The first day on which it is otherwise than the day before; that day's version says whether it is so. */
    LocalDate turns() {
        return turn == Turn.ENDS || turn == Turn.RUNS_OUT ? day.plusDays(1) : day;
    }
}
