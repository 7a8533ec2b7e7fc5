package se.regelverk.adminui.rules.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.TableEdit;
import se.regelverk.engine.change.edit.WrittenRow;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Wording;

/**
 * A table's file in a draft, with the table as far as it can be read.
 *
 * @param name the file's name without ending, the table's part of an address
 */
record TableFile(Draft draft, String name, ContentFile file, Optional<RulePack> pack, Optional<DecisionTable> table) {
    /** The table that an address names, 404 when the draft has none. */
    static TableFile of(Draft draft, String name) {
        ContentFile file = draft.file(path(draft, name));
        return new TableFile(draft, name, file, draft.pack(), read(file, draft.pack()));
    }

    static TableFile of(Draft draft, Map<String, String> path) {
        return of(draft, path.getOrDefault("table", ""));
    }

    static String path(Draft draft, String name) {
        return draft.area().rulePackFolder() + "tabeller/" + name + ".yaml";
    }

    private static Optional<DecisionTable> read(ContentFile file, Optional<RulePack> pack) {
        return pack.flatMap(rules -> rules.tables().stream()
                .filter(table -> table.location().file().equals(file.path()))
                .findFirst());
    }

    /** The same table with what an edit makes of it. */
    TableFile with(EditResult.Edited edited) {
        var changed = new ContentFile(edited.path(), edited.text());
        Optional<RulePack> changedPack = draft.packWith(edited.path(), edited.text(), new Problems());
        return new TableFile(draft, name, changed, changedPack, read(changed, changedPack));
    }

    String title() {
        String title = TableEdit.of(file).title();
        return title.isEmpty() ? name : title;
    }

    String address() {
        return "%s/tabell/%s".formatted(draft.address(), name);
    }

    List<String> ids() {
        return WrittenRow.of(file).stream().map(WrittenRow::id).toList();
    }

    /** A row of the file, 404 when there is none. */
    WrittenRow row(String id) {
        return WrittenRow.of(file).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What reads and judges rows, empty when the table itself cannot be read. */
    Optional<RowForm> form() {
        return table.map(found -> new RowForm(pack.orElseThrow(), found));
    }

    /** A row read out, empty when it cannot be read. */
    String reading(String id) {
        return table.flatMap(found -> found.rows().stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .map(row -> new Wording(pack.orElseThrow()).of(found, row)))
                .orElse("");
    }

    List<Crumb> crumbs(String areaTitle, Crumb... last) {
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb("Beslutstabeller", draft.address() + "/tabell"));
        crumbs.addAll(List.of(last));
        return Trail.inChange(draft.change(), areaTitle, crumbs.toArray(Crumb[]::new));
    }
}
