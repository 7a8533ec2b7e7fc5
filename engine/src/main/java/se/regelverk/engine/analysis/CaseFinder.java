package se.regelverk.engine.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.regelverk.engine.analysis.Case.Certainty;
import se.regelverk.engine.analysis.Dimension.About;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Function;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.rulepack.Axis;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.DecisionTable.Column;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.rulepack.ValueSet;
import se.regelverk.engine.rulepack.ValueSet.Cut;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Vocabulary;

/** Finds a case at a place of a table, and says how surely there is one. */
final class CaseFinder {
    private final DecisionTable table;
    private final ContentInForce content;
    private final Ranges ranges;
    private final Axis axis;
    private final List<Dimension> dimensions;
    private final LinearReader reader;

    CaseFinder(DecisionTable table, ContentInForce content, Ranges ranges, Axis axis, List<Dimension> dimensions) {
        this.table = table;
        this.content = content;
        this.ranges = ranges;
        this.axis = axis;
        this.dimensions = dimensions;
        this.reader = new LinearReader(content, ranges, axis);
    }

    /**
     * The case at a place.
     *
     * @param place a set for each dimension
     */
    Case at(List<ValueSet> place) {
        List<Integer> narrowed = new ArrayList<>();
        for (int at = 0; at < dimensions.size(); at++) {
            if (!place.get(at).equals(domain(at))) {
                narrowed.add(at);
            }
        }
        Optional<Witness> witness = Witness.in(dimensions, place, ranges);
        Certainty certainty = witness.isPresent() ? certainty(narrowed) : Certainty.UNPROVEN;
        return new Case(
                certainty,
                words(narrowed, place, witness),
                limit(narrowed, place),
                certainty == Certainty.UNPROVEN ? Optional.empty() : witness.map(this::counterexample));
    }

    /** Numbers that are asked and go on without end, where the place does too: negative ages, or more people than there are. */
    private String limit(List<Integer> narrowed, List<ValueSet> place) {
        for (int at : narrowed) {
            List<Cut> cuts = place.get(at).cuts();
            Optional<String> title = asked(dimensions.get(at)).filter(found -> !cuts.isEmpty());
            if (title.isPresent() && cuts.get(0).isEnd()) {
                return " Kan ”%s” inte vara så lågt? Sätt då ett lägsta värde (min) på begreppet."
                        .formatted(title.get());
            }
            if (title.isPresent() && cuts.get(cuts.size() - 1).isEnd()) {
                return " Kan ”%s” inte vara så högt? Sätt då ett högsta värde (max) på begreppet."
                        .formatted(title.get());
            }
        }
        return "";
    }

    /** The name of a number that is asked; what is computed has the limits its formula gives. */
    private Optional<String> asked(Dimension dimension) {
        return dimension
                .single()
                .filter(Expression.OfConcept.class::isInstance)
                .flatMap(one -> vocabulary().concept(((Expression.OfConcept) one).key()))
                .filter(concept -> concept.type().kind() == Kind.NUMBER && !concept.computed())
                .map(Concept::title);
    }

    private ValueSet domain(int dimension) {
        return ValueSet.ALL.within(
                dimensions.get(dimension).domain(), dimensions.get(dimension).whole());
    }

    private Certainty certainty(List<Integer> narrowed) {
        if (narrowed.stream().anyMatch(at -> dimensions.get(at).about() instanceof About.Cell)) {
            return Certainty.UNPROVEN;
        }
        Set<Expression> terms = terms(narrowed);
        Set<ConceptKey> read = new HashSet<>();
        Certainty certainty = Certainty.CERTAIN;
        for (Expression term : terms) {
            Set<ConceptKey> concepts = new References().add(term).allConcepts();
            if (concepts.stream().anyMatch(read::contains)) {
                return Certainty.UNPROVEN;
            }
            read.addAll(concepts);
            certainty = weaker(certainty, certainty(term));
        }
        return certainty;
    }

    private Set<Expression> terms(List<Integer> some) {
        Set<Expression> terms = new LinkedHashSet<>();
        some.forEach(at -> {
            if (dimensions.get(at).about() instanceof About.Sum sum) {
                terms.addAll(sum.sum().terms().keySet());
            }
        });
        return terms;
    }

    private Certainty certainty(Expression term) {
        if (term instanceof Expression.OfConcept || term instanceof Expression.Count) {
            return Certainty.CERTAIN;
        }
        if (term instanceof Expression.OfParameter
                || !new References().add(term).parameters().isEmpty()) {
            boolean missing = new References()
                    .add(term).parameters().stream().map(content::parameter).anyMatch(CaseFinder::hasNoValue);
            return missing ? Certainty.WITHOUT_VALUE : Certainty.LIKELY;
        }
        boolean anyNumber = term instanceof Expression.Call call
                && (call.function() == Function.WHOLE_YEARS || call.function() == Function.WHOLE_MONTHS)
                && call.arguments().stream().anyMatch(Expression.OfConcept.class::isInstance);
        return anyNumber ? Certainty.CERTAIN : Certainty.LIKELY;
    }

    private static boolean hasNoValue(Evaluated value) {
        return value instanceof Evaluated.Undecided undecided
                && undecided.gaps().stream().anyMatch(gap -> gap.cause() == Gap.Cause.NO_VALUE_IN_PERIOD);
    }

    private static Certainty weaker(Certainty one, Certainty other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private String words(List<Integer> narrowed, List<ValueSet> place, Optional<Witness> witness) {
        Set<Expression> told = new HashSet<>();
        Set<String> parts = new LinkedHashSet<>();
        for (int at : narrowed) {
            Dimension dimension = dimensions.get(at);
            Optional<Expression> single = dimension.single();
            Optional<String> words = single.isPresent() ? Words.of(place.get(at), dimension, axis) : Optional.empty();
            if (words.isPresent() && single.get() instanceof Expression.OfConcept) {
                told.add(single.get());
                parts.add(Words.of(single.get(), vocabulary()) + " " + words.get());
            }
        }
        witness.ifPresent(found -> parts.addAll(values(terms(narrowed), told, found)));
        return String.join(" och ", parts);
    }

    /** What is not told as sets is told as values: of the columns they stand in, and of concepts they are compared with. */
    private List<String> values(Set<Expression> terms, Set<Expression> told, Witness witness) {
        List<String> values = new ArrayList<>();
        Set<Expression> left = new LinkedHashSet<>(terms);
        left.removeAll(told);
        for (Column column : table.columns()) {
            Linear subject = reader.read(column.subject());
            boolean isTold = subject.terms().keySet().stream().noneMatch(left::contains);
            if (!isTold) {
                witness.of(subject)
                        .ifPresent(value -> values.add("%s är %s"
                                .formatted(
                                        Words.of(column, vocabulary()),
                                        Words.value(value, column.subject().type(), axis))));
                left.removeAll(subject.terms().keySet());
            }
        }
        left.forEach(term -> values.add("%s är %s"
                .formatted(
                        Words.of(term, vocabulary()),
                        Words.value(witness.values().getOrDefault(term, BigDecimal.ZERO), term.type(), axis))));
        return values;
    }

    private Vocabulary vocabulary() {
        return content.pack().vocabulary();
    }

    private Counterexample counterexample(Witness witness) {
        Map<ConceptKey, Object> concepts = new LinkedHashMap<>();
        witness.values().forEach((term, position) -> {
            if (term instanceof Expression.OfConcept concept) {
                concepts.put(concept.key(), axis.value(position, concept.type()));
            }
        });
        return new Counterexample(
                content.day(),
                concepts,
                witness.computedTerms().stream()
                        .map(term -> new Counterexample.Computed(
                                written(term),
                                axis.value(witness.values().getOrDefault(term, BigDecimal.ZERO), term.type())))
                        .collect(Collectors.toList()));
    }

    private String written(Expression term) {
        if (term instanceof Expression.OfParameter parameter) {
            return parameter.key().value();
        }
        return table.columns().stream()
                .filter(column -> column.subject().equals(term))
                .map(Column::written)
                .findFirst()
                .orElse("ett uttryck");
    }
}
