package se.regelverk.engine.replay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.assessment.Outline;
import se.regelverk.engine.content.District;
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
    private final Optional<BothContents> ofNoPlace;
    private final Map<District, BothContents> byPlace = new HashMap<>();
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
        this.ofNoPlace = BothContents.in(null, before, after);
        before.pack().info().districts().keySet().forEach(place -> BothContents.in(place, before, after)
                .ifPresent(both -> byPlace.put(place, both)));
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
        return Tally.sum(cases.map(this::count).toList());
    }

    /** What comes of one case. */
    public Tally count(ReplayCase one) {
        Optional<BothContents> both = contents(one.district());
        if (both.isEmpty()) {
            return Tally.of(SkippedCount.Why.NO_DISTRICT);
        }
        if (!both.get().have(one.form())) {
            return Tally.of(SkippedCount.Why.NO_FORM);
        }
        try {
            return Tally.of(compare(one, both.get()));
        } catch (DateTimeException | IllegalArgumentException | ClassCastException unreadable) {
            return Tally.of(SkippedCount.Why.UNREADABLE);
        }
    }

    private Optional<BothContents> contents(@Nullable District district) {
        return district == null ? ofNoPlace : Optional.ofNullable(byPlace.get(district));
    }

    /** Assesses a case by both, at its own time or else moved to the change's first month. */
    private Compared compare(ReplayCase one, BothContents contents) {
        TimeShift shift = TimeShift.to(from, one.clocks());
        TimeShift shiftBefore = shift.earlier(shift.months() == 0 ? 0 : monthsBefore);
        boolean alike = shiftBefore.equals(shift) && contents.readAlike(one.form());
        Facts facts = facts(contents.before(), one, shiftBefore);
        Assessed old = assess(contents.before(), one, facts, shiftBefore.clocks());
        Assessed now = alike && contents.haveSameRules()
                ? old
                : assess(contents.after(), one, alike ? facts : facts(contents.after(), one, shift), shift.clocks());
        return new Compared(
                one,
                shift.clocks().concerns(),
                shift.months() == 0,
                old.result(),
                now.result(),
                isSampled(one),
                groups(one, old.outline()));
    }

    private static Facts facts(AreaContent content, ReplayCase one, TimeShift shift) {
        FormDefinition form = content.form(one.form()).orElseThrow();
        return Facts.of(form, content.pack().vocabulary(), shift.answers(form, one.answers()));
    }

    private record Assessed(Result result, Outline outline) {}

    private Assessed assess(AreaContent content, ReplayCase one, Facts facts, Clocks clocks) {
        boolean hasAmounts = content.pack().info().amountConcept().isPresent();
        Outline outline = plain.of(content.pack(), clocks.dayOfContent()).outline(facts, clocks);
        Result result = Result.of(outline, hasAmounts);
        if (isSampled(one)) {
            Outline asked = ruleBases.of(content.pack(), clocks.dayOfContent()).outline(facts, clocks);
            if (!result.equals(Result.of(asked, hasAmounts))) {
                throw new RuleBaseDisagrees(content.area());
            }
        }
        return new Assessed(result, outline);
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
