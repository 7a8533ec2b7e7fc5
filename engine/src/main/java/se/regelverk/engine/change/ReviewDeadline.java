package se.regelverk.engine.change;

import java.time.Instant;
import java.time.LocalDate;
import se.regelverk.engine.library.LibraryConfiguration;
import se.regelverk.engine.rulepack.CouncilRules;

/**
 * When a council is to have decided on a change. Nothing is decided by itself when the day has passed: the chair is told, and the council
 * may still decide.
 *
 * @param lastDay the last day to decide
 * @param reminder the day on which those who vote are reminded
 */
public record ReviewDeadline(LocalDate lastDay, LocalDate reminder) {
    static ReviewDeadline of(LocalDate received, CouncilRules.Deadline rule) {
        LocalDate lastDay = received.plusDays(rule.days());
        return new ReviewDeadline(lastDay, lastDay.minusDays(rule.reminder()));
    }

    /** The day the deciding council got a change that is under review. */
    static LocalDate received(Change change) {
        Deliberation said = change.deliberation();
        Escalation escalation = said.escalation();
        Instant at = escalation == null ? said.submittedAt() : escalation.at();
        if (at == null) {
            // Submitted by an older program, which did not note when: since the last that happened to it.
            int last = change.history().size() - 1;
            at = last < 0 ? change.createdAt() : change.history().get(last).at();
        }
        return LocalDate.ofInstant(at, LibraryConfiguration.ZONE);
    }

    /** Whether those who vote are reminded by now. */
    public boolean isNear(LocalDate today) {
        return !today.isBefore(reminder);
    }

    /** Whether the last day has passed. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(lastDay);
    }
}
