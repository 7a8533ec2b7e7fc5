package se.regelverk.engine.form;

import java.util.Locale;
import se.regelverk.engine.content.Worded;

/** Where a question's answer is fetched, and what happens when it is not there. */
public record Prefill(Source source, IfMissing ifMissing) {
    /** What is said of it before anything is fetched. */
    public String before() {
        return ifMissing == IfMissing.STOP
                ? "Hämtas från %s och kan inte skrivas för hand.".formatted(source.phrase)
                : "Kan hämtas från %s.".formatted(source.phrase);
    }

    /** What answers are fetched from. */
    public enum Source implements Worded {
        POPULATION_REGISTER("folkbokforing", "Folkbokföringen", "folkbokföringen"),
        SSBTEK("ssbtek", "SSBTEK, myndigheternas uppgifter", "SSBTEK"),
        CASE("arendet", "Det som redan står i ärendet", "ärendet"),
        EARLIER_CASE("tidigare-arende", "Personens senaste ärende av samma slag", "personens senaste ärende");

        private final String word;
        private final String title;
        private final String phrase;

        Source(String word, String title, String phrase) {
            this.word = word;
            this.title = title;
            this.phrase = phrase;
        }

        @Override
        public String word() {
            return word;
        }

        /** As people read it where it stands alone. */
        public String title() {
            return title;
        }

        /** As it is written within a sentence: "hämtat från folkbokföringen". */
        public String phrase() {
            return phrase;
        }

        /** As a sentence begins with it: "Folkbokföringen svarade inte". */
        public String beginning() {
            return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
        }
    }

    /** What happens when the source has no answer or gives none. */
    public enum IfMissing implements Worded {
        BY_HAND("manuellt", "Låt den som fyller i skriva själv"),
        LATER("senare", "Fråga senare, och låt formuläret gå vidare"),
        STOP("stopp", "Stoppa, uppgiften får bara komma från källan");

        private final String word;
        private final String title;

        IfMissing(String word, String title) {
            this.word = word;
            this.title = title;
        }

        @Override
        public String word() {
            return word;
        }

        /** As people read it. */
        public String title() {
            return title;
        }
    }
}
