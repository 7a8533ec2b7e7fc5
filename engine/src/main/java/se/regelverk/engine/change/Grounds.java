package se.regelverk.engine.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import se.regelverk.engine.form.FieldProblem;

/**
 * What the author says of a change in their own words, which the city asks of every change before a council sees it. Each may be empty
 * until then.
 *
 * @param need what is wrong or missing today
 * @param benefit what gets better, and for whom
 * @param risk what may go wrong, and what is done about it
 * @param cost in money and work, once and each year
 */
public record Grounds(String need, String benefit, String risk, String cost) {
    /** Nothing is written. */
    public static final Grounds NONE = new Grounds("", "", "", "");

    private static final int LONGEST = 5_000;

    public Grounds {
        need = need.strip();
        benefit = benefit.strip();
        risk = risk.strip();
        cost = cost.strip();
    }

    /** One of the four. */
    public enum Kind {
        NEED("need", "Behov", Grounds::need),
        BENEFIT("benefit", "Nytta", Grounds::benefit),
        RISK("risk", "Risk", Grounds::risk),
        COST("cost", "Kostnad", Grounds::cost);

        private final String key;
        private final String title;
        private final Function<Grounds, String> text;

        Kind(String key, String title, Function<Grounds, String> text) {
            this.key = key;
            this.title = title;
            this.text = text;
        }

        /** As it is called in the contract. */
        public String key() {
            return key;
        }

        /** As people read it. */
        public String title() {
            return title;
        }

        /** What is written. */
        public String of(Grounds grounds) {
            return text.apply(grounds);
        }
    }

    /** Those that are not written. */
    public List<Kind> missing() {
        return List.of(Kind.values()).stream()
                .filter(kind -> kind.of(this).isEmpty())
                .toList();
    }

    /** Those that are written. */
    public List<Kind> written() {
        return List.of(Kind.values()).stream()
                .filter(kind -> !kind.of(this).isEmpty())
                .toList();
    }

    List<FieldProblem> problems() {
        return List.of(Kind.values()).stream()
                .filter(kind -> kind.of(this).length() > LONGEST)
                .map(kind ->
                        new FieldProblem("/" + kind.key, kind.title(), "Skriv högst %d tecken.".formatted(LONGEST)))
                .toList();
    }

    /**
     * These words put on what somebody else has written meanwhile; empty when both have written in the same one, and differently.
     *
     * @param seen what these were written over
     * @param now what is stored
     */
    Optional<Grounds> over(Grounds seen, Grounds now) {
        List<String> texts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            String mine = kind.of(this);
            String stored = kind.of(now);
            boolean unwritten = Objects.equals(mine, kind.of(seen));
            if (!unwritten && !stored.equals(kind.of(seen)) && !stored.equals(mine)) {
                return Optional.empty();
            }
            texts.add(unwritten ? stored : mine);
        }
        return Optional.of(new Grounds(texts.get(0), texts.get(1), texts.get(2), texts.get(3)));
    }
}
