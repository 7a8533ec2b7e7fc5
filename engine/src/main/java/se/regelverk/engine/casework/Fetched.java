package se.regelverk.engine.casework;

import java.time.Instant;
import se.regelverk.engine.form.Prefill;

/**
 * What a source answered of one field, when it was last asked.
 *
 * @param text what would stand in the field, empty unless the source gave a value
 * @param readable the same as people read it
 * @param about the person number it was asked with, empty for a source that needs none
 * @param writtenIn the draft's revision in which fetching last wrote in the field; 0 when it never has, negative when it did so in an
 *     earlier draft of the case and somebody has written there since
 */
public record Fetched(
        Prefill.Source source, Instant at, State state, String text, String readable, String about, int writtenIn) {
    /** What came of asking. */
    public enum State {
        /** The source gave a value. */
        FETCHED("hämtad"),
        /** The source has no value for the person. */
        NOT_THERE("saknas"),
        /** The source did not answer in time, or with something that is no answer. */
        NO_REPLY("svarade inte"),
        /** This installation has no such source. */
        NOT_CONNECTED("är inte ansluten"),
        /** The source gave a value of another type than the question's, or out of its limits. */
        UNUSABLE("gav ett värde som inte går att använda");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** In Swedish, after the source's name. */
        public String words() {
            return words;
        }

        /** Whether the source said nothing, so that what it said before still is the latest known. */
        boolean isSilence() {
            return this == NO_REPLY || this == NOT_CONNECTED;
        }
    }

    /** No value, for a reason. */
    static Fetched nothing(Prefill.Source source, Instant at, State state, String about) {
        return new Fetched(source, at, state, "", "", about, 0);
    }

    Fetched writtenIn(int revision) {
        return new Fetched(source, at, state, text, readable, about, revision);
    }

    /** Whether there is a value. */
    public boolean isValue() {
        return state == State.FETCHED;
    }

    /** Whether it was asked about this person, however the number was written. */
    public boolean isAbout(CaseSubject person) {
        return about.isEmpty() || PersonNumbers.writings(about).contains(person.personNumber());
    }

    /** "folkbokföringen 2026-09-03 08:12". */
    String fromWhen() {
        return "%s %s".formatted(source.phrase(), CityTime.minute(at));
    }

    /** "Saknas i folkbokföringen 2026-09-03 08:12", for anything but a value. */
    public String whyNot() {
        return state == State.NOT_THERE
                ? "Saknas i " + fromWhen()
                : "%s %s %s".formatted(source.beginning(), state.words(), CityTime.minute(at));
    }
}
