package se.regelverk.adminui.rules.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.FileNames;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.NewTable;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.dmn.DmnTable;
import se.regelverk.engine.vocabulary.Concept;

/** Puts a new table's file into a draft, when it brings nothing wrong into the rules. */
@Component
class NewTables {
    static final String UNREADABLE = "Regelpaketet går inte att läsa som det står nu. Rätta felen i kontrollen först.";

    private final Saves saves;

    NewTables(Saves saves) {
        this.saves = saves;
    }

    /** Saves it as a file named after its title and leads to its page, or says what stands in the way. */
    Outcome save(Draft draft, DmnTable table, long expected, RedirectAttributes flash) {
        Optional<RulePack> pack = draft.pack();
        if (pack.isEmpty()) {
            return refused(List.of(UNREADABLE));
        }
        Optional<String> taken = taken(table, pack.get());
        if (taken.isPresent()) {
            return refused(List.of(taken.get()));
        }
        String name = freeName(draft, FileNames.of(table.title(), "tabell"));
        String path = TableFile.path(draft, name);
        String text = NewTable.text(withOwnIds(table, pack.get()), RowStem.of(table.title(), pack.get()));
        List<String> problems = draft.newProblems(path, text);
        return problems.isEmpty()
                ? saves.save(
                        draft,
                        new EditResult.Edited(path, text),
                        expected,
                        "%s/tabell/%s".formatted(draft.address(), name),
                        flash)
                : refused(problems);
    }

    /** Why the table cannot give its concept a value, when something else does so already. */
    static Optional<String> taken(DmnTable table, RulePack pack) {
        String concept = pack.vocabulary()
                .concept(table.output())
                .map(Concept::title)
                .orElse(table.output().value());
        Optional<String> other = pack.tables().stream()
                .filter(one -> one.output().equals(table.output()))
                .findFirst()
                .map(one -> "tabellen ”%s”".formatted(one.title()));
        return other.or(() -> pack.calculations().stream()
                        .filter(one -> one.concept().equals(table.output()))
                        .findFirst()
                        .map(one -> "en beräkning"))
                .map(writer -> "”%s” får redan sitt värde av %s. Ett begrepp räknas fram på ett ställe."
                        .formatted(concept, writer));
    }

    /** A row whose id another row or rule of the pack has is given a new one. */
    private static DmnTable withOwnIds(DmnTable table, RulePack pack) {
        Set<String> taken = RowStem.ids(pack).collect(Collectors.toSet());
        List<DmnTable.Row> rows = table.rows().stream()
                .map(row -> taken.contains(row.id())
                        ? new DmnTable.Row("", row.cells(), row.output(), row.legalBasis(), row.reason(), row.level())
                        : row)
                .toList();
        return new DmnTable(
                table.title(),
                table.output(),
                table.list(),
                table.hitPolicy(),
                table.columns(),
                rows,
                table.problems());
    }

    private static Outcome refused(List<String> problems) {
        return new Outcome.Refused(new PageErrors(
                problems.stream().map(problem -> new PageError(null, problem)).toList()));
    }

    private static String freeName(Draft draft, String name) {
        String free = name;
        for (int number = 2;
                draft.files().readable().text(TableFile.path(draft, free)).isPresent();
                number++) {
            free = name + "-" + number;
        }
        return free;
    }

    static void crumbs(Draft draft, Areas areas, String title, Model model) {
        model.addAttribute(
                "crumbs",
                Trail.inChange(
                        draft.change(),
                        areas.title(draft.area()),
                        new Crumb("Beslutstabeller", draft.address() + "/tabell"),
                        new Crumb(title, null)));
    }
}
