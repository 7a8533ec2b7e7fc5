package se.regelverk.engine.replay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.assessment.DecisionProposal;
import se.regelverk.engine.assessment.Outline;
import se.regelverk.engine.assessment.SentenceResult;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * An area's content without a change and with it, ready to assess any number of cases by both. Thread-safe. Decides nothing, stores
 * nothing, and no case is changed by it.
 *
 * <p>It evaluates plainly, which is several times quicker than the rule base and by property tests comes to the same; still one case of a
 * hundred is assessed by the rule base too, and a count in which the two do not agree is no count.
 */
public final class Replay {
    private static final int SAMPLED = 100;

    private final AreaContent before;
    private final AreaContent after;
    private final LocalDate from;
    private final int monthsBefore;
    private final Assessors plain = Assessors.plain();
    private final Assessors ruleBases = new Assessors(time -> {});

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

    /**
     * What comes of some cases.
     *
     * @throws RuleBaseDisagrees if the rule base comes to something else in a case it was asked about
     */
    public Tally count(Stream<ReplayCase> cases) {
        return cases.map(this::count).reduce(Tally.NONE, Tally::plus);
    }

    /** What comes of one case. */
    public Tally count(ReplayCase one) {
        Optional<AreaContent> old = before.in(one.district());
        Optional<AreaContent> now = after.in(one.district());
        if (old.isEmpty() || now.isEmpty()) {
            return Tally.of(SkippedCount.Why.NO_DISTRICT);
        }
        if (old.get().form(one.form()).isEmpty() || now.get().form(one.form()).isEmpty()) {
            return Tally.of(SkippedCount.Why.NO_FORM);
        }
        try {
            return Tally.of(compare(one, old.get(), now.get()));
        } catch (DateTimeException | IllegalArgumentException | ClassCastException unreadable) {
            return Tally.of(SkippedCount.Why.UNREADABLE);
        }
    }

    /** Assesses a case by both, at its own time or else moved to the change's first month. */
    private Compared compare(ReplayCase one, AreaContent without, AreaContent with) {
        TimeShift shift = TimeShift.to(from, one.clocks());
        Assessed old = assess(without, one, shift.earlier(shift.months() == 0 ? 0 : monthsBefore));
        Assessed now = isSame(one.form(), without, with) && shift.clocks().equals(old.clocks())
                ? old
                : assess(with, one, shift);
        return new Compared(
                one,
                shift.clocks().concerns(),
                shift.months() == 0,
                old.result(),
                now.result(),
                isSampled(one),
                groups(one, old.outline()));
    }

    private static boolean isSame(String form, AreaContent without, AreaContent with) {
        return without.pack().hash().equals(with.pack().hash())
                && without.form(form)
                        .map(FormDefinition::hash)
                        .equals(with.form(form).map(FormDefinition::hash));
    }

    private record Assessed(Clocks clocks, Result result, Outline outline) {}

    private Assessed assess(AreaContent content, ReplayCase one, TimeShift shift) {
        FormDefinition form = content.form(one.form()).orElseThrow();
        Facts facts = Facts.of(form, content.pack().vocabulary(), shift.answers(form, one.answers()));
        Clocks clocks = shift.clocks();
        Outline outline = plain.of(content.pack(), clocks.dayOfContent()).outline(facts, clocks);
        Result result = result(content, outline.proposal(), outline.sentences());
        if (isSampled(one)) {
            Assessment asked =
                    ruleBases.of(content.pack(), clocks.dayOfContent()).assess(facts, clocks);
            if (!result.equals(result(content, asked.proposal(), asked.sentences()))) {
                throw new RuleBaseDisagrees(content.area());
            }
        }
        return new Assessed(clocks, result, outline);
    }

    private static Result result(AreaContent content, DecisionProposal proposal, List<SentenceResult> sentences) {
        return Result.of(
                proposal, sentences, content.pack().info().amountConcept().isPresent());
    }

    /** Whether the rule base itself is asked too: one of a hundred, the same ones in every run. */
    private static boolean isSampled(ReplayCase one) {
        return Math.floorMod(one.id().hashCode(), SAMPLED) == 0;
    }

    /** The groups the area may look at; where rules differ between förvaltningar, that one too. */
    private Map<String, String> groups(ReplayCase one, Outline outline) {
        var groups = new LinkedHashMap<String, String>();
        if (after.varies() || before.varies()) {
            groups.put(
                    GroupCount.DISTRICT,
                    one.district() == null ? GroupCount.UNKNOWN : one.district().id());
        }
        for (ConceptKey key : before.pack().info().followedUp()) {
            groups.put(key.value(), outline.value(key).map(Object::toString).orElse(GroupCount.UNKNOWN));
        }
        return groups;
    }
}
