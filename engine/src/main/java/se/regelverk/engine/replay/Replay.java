package se.regelverk.engine.replay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * An area's content without a change and with it, ready to assess any number of cases by both. Thread-safe. Decides nothing, stores
 * nothing, and no case is changed by it.
 */
public final class Replay {
    private final AreaContent before;
    private final AreaContent after;
    private final LocalDate from;
    private final int monthsBefore;
    private final Assessors assessors = new Assessors(time -> {});

    /**
     * Content to compare.
     *
     * @param from the first day of the change: an earlier case is moved there, see {@link TimeShift}
     */
    public Replay(AreaContent before, AreaContent after, LocalDate from) {
        this.before = before;
        this.after = after;
        this.from = from;
        this.monthsBefore = hasLostValues(before, from) ? 1 : 0;
    }

    /** Amounts that end just before the change begins: that they go on is the change, so the month before it is what to compare with. */
    private static boolean hasLostValues(AreaContent content, LocalDate from) {
        LocalDate earlier = from.minusMonths(1);
        return content.pack().parameters().values().stream()
                .anyMatch(one -> one.notDecided().isEmpty()
                        && one.valueOn(from).isEmpty()
                        && one.valueOn(earlier).isPresent());
    }

    /** Whether the content without the change has no amounts for the change's first month, and is used as of the month before. */
    public boolean comparesWithMonthBefore() {
        return monthsBefore > 0;
    }

    /** What comes of some cases. */
    public Tally count(Stream<ReplayCase> cases) {
        return cases.map(this::count).reduce(Tally.NONE, Tally::plus);
    }

    /** What comes of one case. */
    public Tally count(ReplayCase one) {
        if (before.form(one.form()).isEmpty() || after.form(one.form()).isEmpty()) {
            return Tally.of(SkippedCount.Why.NO_FORM);
        }
        try {
            return Tally.of(compare(one));
        } catch (DateTimeException | IllegalArgumentException | ClassCastException unreadable) {
            return Tally.of(SkippedCount.Why.UNREADABLE);
        }
    }

    /** Assesses a case by both, at its own time or else moved to the change's first month. */
    private Compared compare(ReplayCase one) {
        TimeShift shift = TimeShift.to(from, one.clocks());
        Assessed old = assess(before, one, shift.earlier(shift.months() == 0 ? 0 : monthsBefore));
        Assessed now =
                isSame(one.form()) && shift.clocks().equals(old.assessment().clocks())
                        ? old
                        : assess(after, one, shift);
        return new Compared(
                one,
                shift.clocks().concerns(),
                shift.months() == 0,
                result(before, old.assessment()),
                result(after, now.assessment()),
                groups(old));
    }

    private boolean isSame(String form) {
        return before.pack().hash().equals(after.pack().hash())
                && before.form(form)
                        .map(FormDefinition::hash)
                        .equals(after.form(form).map(FormDefinition::hash));
    }

    private record Assessed(Facts facts, Assessment assessment) {}

    private Assessed assess(AreaContent content, ReplayCase one, TimeShift shift) {
        FormDefinition form = content.form(one.form()).orElseThrow();
        Facts facts = Facts.of(form, content.pack().vocabulary(), shift.answers(form, one.answers()));
        Clocks clocks = shift.clocks();
        return new Assessed(
                facts, assessors.of(content.pack(), clocks.dayOfContent()).assess(facts, clocks));
    }

    private static Result result(AreaContent content, Assessment assessment) {
        return Result.of(assessment, content.pack().info().amountConcept().isPresent());
    }

    private Map<ConceptKey, String> groups(Assessed assessed) {
        List<ConceptKey> keys = before.pack().info().followedUp();
        var groups = new LinkedHashMap<ConceptKey, String>();
        for (ConceptKey key : keys) {
            groups.put(key, group(assessed, key).orElse(GroupCount.UNKNOWN));
        }
        return groups;
    }

    private static Optional<String> group(Assessed assessed, ConceptKey key) {
        return assessed.assessment()
                .value(key)
                .or(() -> assessed.facts().value(key, Gap.WHOLE_CASE) instanceof Evaluated.Known known
                        ? Optional.of(known.value())
                        : Optional.empty())
                .map(Objects::toString);
    }
}
