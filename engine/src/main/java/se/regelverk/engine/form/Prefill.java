package se.regelverk.engine.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a question's answer is fetched, and what happens when it is not there. */
public record Prefill(Source source, IfMissing ifMissing) {
    /** What answers are fetched from. */
    public enum Source {
        POPULATION_REGISTER("folkbokforing", "Folkbokföringen"),
        SSBTEK("ssbtek", "SSBTEK, myndigheternas uppgifter"),
        CASE("arendet", "Det som redan står i ärendet"),
        EARLIER_CASE("tidigare-arende", "Personens senaste ärende av samma slag");

        private final String word;
        private final String title;

        Source(String word, String title) {
            this.word = word;
            this.title = title;
        }

        /** As authors write it. */
        public String word() {
            return word;
        }

        /** As people read it. */
        public String title() {
            return title;
        }

        static Optional<Source> ofWord(String word) {
            return Arrays.stream(values())
                    .filter(source -> source.word.equals(word))
                    .findFirst();
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Source::word).toList();
        }
    }

    /** What happens when the source has no answer or gives none. */
    public enum IfMissing {
        BY_HAND("manuellt", "Låt den som fyller i skriva själv"),
        LATER("senare", "Fråga senare, och låt formuläret gå vidare"),
        STOP("stopp", "Stoppa, uppgiften får bara komma från källan");

        private final String word;
        private final String title;

        IfMissing(String word, String title) {
            this.word = word;
            this.title = title;
        }

        /** As authors write it. */
        public String word() {
            return word;
        }

        /** As people read it. */
        public String title() {
            return title;
        }

        static Optional<IfMissing> ofWord(String word) {
            return Arrays.stream(values()).filter(way -> way.word.equals(word)).findFirst();
        }

        static List<String> words() {
            return Arrays.stream(values()).map(IfMissing::word).toList();
        }
    }
}
