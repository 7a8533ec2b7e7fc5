package se.regelverk.adminui.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.ReviewDeadline;
import se.regelverk.engine.change.Voting;
import se.regelverk.engine.content.Area;

/**
 * When a council is to have decided on a change, in words.
 *
 * @param text what happens until then and afterwards
 */
public record DeadlineView(LocalDate lastDay, boolean isOver, String text) {
    /** Of a change under review; null of any other. */
    public static @Nullable DeadlineView of(Change change, Voting voting, LocalDate today) {
        return voting.deadline(change).map(found -> of(found, change, today)).orElse(null);
    }

    private static DeadlineView of(ReviewDeadline deadline, Change change, LocalDate today) {
        boolean isOver = deadline.isOver(today);
        return new DeadlineView(deadline.lastDay(), isOver, isOver ? over(deadline, change) : until(deadline, today));
    }

    private static String until(ReviewDeadline deadline, LocalDate today) {
        return "Rådet ska besluta senast %s. De som röstar %s. Har rådet inte beslutat då får processägaren besked."
                .formatted(
                        deadline.lastDay(),
                        deadline.isNear(today) ? "är påminda" : "påminns %s".formatted(deadline.reminder()));
    }

    private static String over(ReviewDeadline deadline, Change change) {
        return "Rådet skulle ha beslutat senast %s. Processägaren har fått besked. Rådet kan fortfarande besluta%s."
                .formatted(
                        deadline.lastDay(),
                        change.council().equals(Area.SHARED)
                                ? " eller skicka tillbaka ändringen"
                                : ", skicka tillbaka ändringen eller eskalera den");
    }

    /** As it stands in a list, such as "Försenad, 2026-12-05". */
    public String brief() {
        return (isOver ? "Försenad, " : "") + lastDay;
    }

    /** The order of a list by last day; what has none comes last. */
    public static LocalDate order(Change change, Voting voting) {
        return voting.deadline(change).map(ReviewDeadline::lastDay).orElse(LocalDate.MAX);
    }
}
