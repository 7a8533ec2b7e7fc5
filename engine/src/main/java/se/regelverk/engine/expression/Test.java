package se.regelverk.engine.expression;

import java.util.List;

/** What is asked of one value: the content of a table's cell, or the end of a condition. */
public sealed interface Test {
    /** Anything will do, also a missing value: the cell {@code -}. */
    record Anything() implements Test {}

    record Compared(Comparison comparison, Expression to) implements Test {}

    /** From one bound to the other, each included or not. */
    record Between(Expression low, boolean lowIncluded, Expression high, boolean highIncluded) implements Test {}

    record AnyOf(List<Test> tests) implements Test {
        public AnyOf {
            tests = List.copyOf(tests);
        }
    }

    record Not(Test test) implements Test {}

    /** No answer has been given; only for concepts that are answered, not computed. */
    record Missing() implements Test {}

    /** An answer has been given. */
    record Given() implements Test {}

    /** The six comparisons, with the words of conditions and the signs of cells. */
    enum Comparison {
        EQUAL("lika", "", "är"),
        NOT_EQUAL("inte", "inte ", "är inte"),
        AT_LEAST("minst", ">= ", "är minst"),
        AT_MOST("hogst", "<= ", "är högst"),
        MORE("mer-an", "> ", "är mer än"),
        LESS("mindre-an", "< ", "är mindre än");

        private final String word;
        private final String sign;
        private final String phrase;

        Comparison(String word, String sign, String phrase) {
            this.word = word;
            this.sign = sign;
            this.phrase = phrase;
        }

        public String word() {
            return word;
        }

        public String sign() {
            return sign;
        }

        public String phrase() {
            return phrase;
        }

        /** Whether it needs values that have an order. */
        public boolean isOrder() {
            return this != EQUAL && this != NOT_EQUAL;
        }

        boolean holds(int order) {
            return switch (this) {
                case EQUAL -> order == 0;
                case NOT_EQUAL -> order != 0;
                case AT_LEAST -> order >= 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                case LESS -> order < 0;
            };
        }
    }
}
