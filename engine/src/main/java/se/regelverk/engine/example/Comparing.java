package se.regelverk.engine.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Conclusion;
import se.regelverk.engine.assessment.SentenceResult;
import se.regelverk.engine.example.Expectation.Property;
import se.regelverk.engine.example.Expectation.Wanted;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.rulepack.Effect;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Values;

/** Compares an assessment with what an example expects; says each difference in Swedish. */
final class Comparing {
    private final Assessment assessment;
    private final List<String> differences = new ArrayList<>();

    private Comparing(Assessment assessment) {
        this.assessment = assessment;
    }

    static List<String> differences(Example example, Assessment assessment) {
        var comparing = new Comparing(assessment);
        for (Expectation expectation : example.expected()) {
            if (expectation instanceof Expectation.ValueOf value) {
                comparing.value(value);
            } else {
                comparing.property((Expectation.Of) expectation);
            }
        }
        return comparing.differences;
    }

    private void value(Expectation.ValueOf expected) {
        List<Object> actual = assessment.conclusions().stream()
                .filter(one -> one.concept().key().equals(expected.concept().key()))
                .flatMap(Comparing::known)
                .toList();
        boolean same = actual.size() == expected.values().size();
        for (int i = 0; same && i < actual.size(); i++) {
            same = isSame(expected.values().get(i), actual.get(i), expected.tolerance());
        }
        if (!same) {
            differ(expected.concept().title(), readable(expected, expected.values()), readable(expected, actual));
        }
    }

    private static Stream<Object> known(Conclusion conclusion) {
        return conclusion.value() instanceof Evaluated.Known known ? Stream.of(known.value()) : Stream.empty();
    }

    /** Numbers are compared as the contract gives them, with at most two decimals. */
    private static boolean isSame(Object expected, Object actual, BigDecimal tolerance) {
        if (expected instanceof BigDecimal a && actual instanceof BigDecimal b) {
            return a.subtract(Values.rounded(b)).abs().compareTo(tolerance) <= 0;
        }
        return expected.equals(actual);
    }

    private static String readable(Expectation.ValueOf expected, List<Object> values) {
        return values.isEmpty()
                ? "inget värde"
                : String.join(
                        ", ",
                        values.stream()
                                .map(value -> Values.readable(
                                        value,
                                        expected.concept().unit(),
                                        expected.concept().options()))
                                .toList());
    }

    private void property(Expectation.Of expected) {
        Property property = expected.property();
        switch (property) {
            case OUTCOME -> single(expected, assessment.proposal().outcome().name());
            case LEVEL -> single(expected, assessment.proposal().level().name());
            case AMOUNT -> amount(expected);
            case STEPS, NO_STEPS -> listed(expected, steps(), property == Property.STEPS);
            case FINDINGS, NO_FINDINGS -> listed(expected, findings(), property == Property.FINDINGS);
            case GROUNDS -> listed(expected, grounds(), true);
            case UNDECIDED -> listed(expected, undecided(), true);
        }
    }

    private void single(Expectation.Of expected, String actual) {
        String word = expected.wanted().get(0).word();
        if (!word.equals(actual)) {
            differ(expected.property().word(), word, actual);
        }
    }

    private void amount(Expectation.Of expected) {
        String word = expected.wanted().get(0).word();
        Optional<BigDecimal> wanted = Values.parse(se.regelverk.engine.vocabulary.Kind.NUMBER, word, Map.of())
                .map(BigDecimal.class::cast);
        Optional<BigDecimal> actual = assessment.proposal().amount();
        boolean same =
                wanted.isPresent() && actual.isPresent() && isSame(wanted.get(), actual.get(), expected.tolerance());
        if (!same) {
            differ(
                    "belopp",
                    word,
                    actual.map(amount -> Values.readable(amount, Unit.KRONOR, Map.of()))
                            .orElse("inget belopp"));
        }
    }

    private void listed(Expectation.Of expected, Map<String, String> actual, boolean present) {
        for (Wanted wanted : expected.wanted()) {
            boolean found = actual.containsKey(wanted.word());
            if (found != present) {
                differ(expected.property().word(), wanted.word(), present ? "finns inte" : "finns");
            } else if (present
                    && wanted.due().isPresent()
                    && !wanted.due().get().equals(actual.get(wanted.word()))) {
                differ(wanted.word(), wanted.due().get(), actual.getOrDefault(wanted.word(), ""));
            }
        }
    }

    private Map<String, String> steps() {
        return byKey(Stream.concat(
                assessment.met(Effect.Step.class).stream(), assessment.met(Effect.Deadline.class).stream()));
    }

    private Map<String, String> findings() {
        return byKey(assessment.sentences().stream()
                .filter(SentenceResult::isMet)
                .filter(one -> one.is(Effect.Warning.class)
                        || one.is(Effect.Question.class)
                        || one.is(Effect.Demand.class)
                        || one.is(Effect.Stop.class)));
    }

    private static Map<String, String> byKey(Stream<SentenceResult> results) {
        var byKey = new java.util.LinkedHashMap<String, String>();
        results.forEach(one -> byKey.putIfAbsent(
                one.sentence().effect().key(), one.due().map(Object::toString).orElse("")));
        return byKey;
    }

    private Map<String, String> grounds() {
        var grounds = new java.util.LinkedHashMap<String, String>();
        assessment.proposal().grounds().forEach(id -> grounds.put(id, ""));
        return grounds;
    }

    private Map<String, String> undecided() {
        var undecided = new java.util.LinkedHashMap<String, String>();
        assessment.undecided().forEach(one -> undecided.put(one.concept().key().value(), ""));
        assessment.sentences().stream()
                .filter(SentenceResult::isUndecided)
                .forEach(one -> undecided.put(one.sentence().id(), ""));
        assessment.gaps().keySet().forEach(gap -> undecided.put(gap.key(), ""));
        return undecided;
    }

    private void differ(String what, String expected, String actual) {
        differences.add("%s: väntade %s men fick %s.".formatted(what, expected, actual));
    }
}
