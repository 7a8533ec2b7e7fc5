package se.regelverk.adminui.approval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.DeadlineView;
import se.regelverk.adminui.rules.DifferenceView;
import se.regelverk.adminui.rules.StateView;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.web.Cell;
import se.regelverk.adminui.web.Column;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.ChangeState;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.DraftView;
import se.regelverk.engine.change.edit.Difference;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.Library;

/** What waits for the council, and what it has decided. */
@Controller
class QueueController {
    private static final List<Column> COLUMNS = List.of(
            Column.text("Ändring"),
            Column.text("Område"),
            Column.text("Klass"),
            Column.text("Gäller från"),
            Column.text("Läge"),
            Column.text("Din del"));
    private static final List<Column> WAITING = List.of(
            Column.text("Ändring"),
            Column.text("Beslut senast"),
            Column.text("Område"),
            Column.text("Klass"),
            Column.text("Gäller från"),
            Column.text("Din del"));
    private static final Set<ChangeState> DECIDED =
            EnumSet.of(ChangeState.GODKAND, ChangeState.AVSLAGEN, ChangeState.ATERREMISS, ChangeState.TILLBAKADRAGEN);
    /** Which cell of a row tells the state; of what waits, the rest of the row says it. */
    private static final int STATE = 4;

    private static final int MOST_DECIDED = 50;

    private final Changes changes;
    private final Library library;
    private final Areas areas;
    private final Access access;
    private final Reviewable reviewable;

    QueueController(Changes changes, Library library, Areas areas, Access access, Reviewable reviewable) {
        this.changes = changes;
        this.library = library;
        this.areas = areas;
        this.access = access;
        this.reviewable = reviewable;
    }

    @GetMapping("/rad")
    String queue(Model model) {
        model.addAttribute("waitingColumns", WAITING);
        model.addAttribute("columns", COLUMNS);
        model.addAttribute("waiting", waiting(this::isOurs));
        model.addAttribute("reaching", waiting(change -> !isOurs(change)));
        model.addAttribute("decided", decided());
        return "approval/ko";
    }

    /** What is to be decided first comes first. */
    private List<List<Cell>> waiting(Predicate<Change> chosen) {
        return reviewable()
                .filter(change -> change.state().underReview())
                .filter(chosen)
                .sorted(Comparator.comparing((Change change) -> DeadlineView.order(change, changes.voting()))
                        .thenComparing(Change::createdAt))
                .map(this::waitingRow)
                .toList();
    }

    private List<Cell> waitingRow(Change change) {
        List<Cell> row = new ArrayList<>(row(change));
        row.remove(STATE);
        DeadlineView deadline = DeadlineView.of(change, changes.voting(), areas.today());
        if (deadline != null) {
            row.add(1, new Cell(deadline.brief(), null, deadline.isOver() ? "red" : null));
        }
        return row;
    }

    private List<List<Cell>> decided() {
        return reviewable()
                .filter(change -> DECIDED.contains(change.state()))
                .sorted(Comparator.comparing(Change::createdAt, Comparator.reverseOrder()))
                .limit(MOST_DECIDED)
                .map(this::row)
                .toList();
    }

    private Stream<Change> reviewable() {
        return library.areas().stream()
                .filter(area ->
                        area.equals(Area.SHARED) || access.mayReview(area.id()) || access.mayReview(Area.SHARED.id()))
                .flatMap(area -> changes.of(area).stream())
                .filter(reviewable::isFor);
    }

    /** Whether it is of the person's own council or was handed to it, and not just of concern to it. */
    private boolean isOurs(Change change) {
        return access.mayReview(change.area().id()) || reviewable.decides(change);
    }

    private List<Cell> row(Change change) {
        StateView state = StateView.of(change, changes.versionOf(change));
        DraftView files = changes.view(change);
        var difference = DifferenceView.of(
                Difference.between(files.shared().with(files.before()), files.readable(), change.area()));
        return List.of(
                Cell.link(change.title(), "/rad/" + change.id()),
                Cell.of(areas.title(change.area())),
                Cell.of(difference.classes()),
                Cell.of(change.inForceFrom().toString()),
                new Cell(state.label(), null, state.colour()),
                Cell.of(mine(change)));
    }

    private String mine(Change change) {
        String me = access.username();
        if (change.involved().contains(me)) {
            return "Du har skrivit i den";
        }
        if (reviewable.isRecused(change)) {
            return "Du har anmält jäv";
        }
        if (!isOurs(change)) {
            return "Berör er";
        }
        if (change.state().underReview() && !reviewable.decides(change)) {
            return "Lyft till det gemensamma rådet";
        }
        boolean said =
                change.deciding().stream().anyMatch(review -> review.reviewer().equals(me));
        if (said) {
            return "Du har sagt ditt";
        }
        if (!change.state().underReview()) {
            return "";
        }
        return change.deliberation().escalation() == null ? "Att granska" : "Att granska, eskalerad";
    }
}
