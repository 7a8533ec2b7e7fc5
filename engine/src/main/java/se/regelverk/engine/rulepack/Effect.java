package se.regelverk.engine.rulepack;

import java.util.Optional;
import se.regelverk.engine.expression.Expression;

/** What a sentence concludes. None of them decides. */
public sealed interface Effect {
    /** The word that begins it in content. */
    String word();

    /** What the case worker reads. */
    Template text();

    /** The name under which it is listed; empty for grounds, which are known by their sentence. */
    String key();

    /** A ground for or against what is applied for. */
    record Ground(Direction direction, Template text) implements Effect {
        @Override
        public String word() {
            return "talar";
        }

        @Override
        public String key() {
            return "";
        }
    }

    /** A handläggning step to take. */
    record Step(String key, StepDetails details, Template text) implements Effect {
        @Override
        public String word() {
            return "steg";
        }
    }

    /**
     * How a step is taken.
     *
     * @param deadline last day, when it can be computed
     * @param deadlineText the deadline in words, when it depends on something that has not happened
     * @param before what must wait for it, such as {@code beslut}; empty when nothing
     */
    record StepDetails(
            String title,
            String role,
            String form,
            Optional<Expression> deadline,
            String deadlineText,
            String before) {}

    /** A fact or document that is needed. */
    record Demand(String key, String title, Template text) implements Effect {
        @Override
        public String word() {
            return "krav";
        }
    }

    /** A deadline that is no step of its own. */
    record Deadline(String key, String title, Expression lastDay, Template text) implements Effect {
        @Override
        public String word() {
            return "frist";
        }
    }

    /** Something the case worker is made aware of. */
    record Warning(String key, Template text) implements Effect {
        @Override
        public String word() {
            return "varna";
        }
    }

    /** A question to answer. */
    record Question(String key, Template text) implements Effect {
        @Override
        public String word() {
            return "fraga";
        }
    }

    /** Hands the case over: nothing is proposed. */
    record Stop(String key, Template text) implements Effect {
        @Override
        public String word() {
            return "stopp";
        }
    }

    /** Which way a ground speaks. */
    enum Direction {
        FOR("for", "Talar för"),
        AGAINST("mot", "Talar emot"),
        PARTLY_AGAINST("delvis-mot", "Talar delvis emot");

        private final String word;
        private final String heading;

        Direction(String word, String heading) {
            this.word = word;
            this.heading = heading;
        }

        public String word() {
            return word;
        }

        public String heading() {
            return heading;
        }
    }
}
