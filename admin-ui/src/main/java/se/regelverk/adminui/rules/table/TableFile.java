package se.regelverk.adminui.rules.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.TableEdit;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.WrittenRow;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Wording;

/**
 * A table's file in a draft, with the table as far as it can be read. What the file says is read once,
 * when it is first asked for: a page asks many times, and a table may have 2 000 rows.
 */
final class TableFile {
    private final Draft draft;
    private final String name;
    private final ContentFile file;
    private final Optional<RulePack> pack;
    private final Optional<DecisionTable> table;
    private @Nullable Entries root;
    private @Nullable List<WrittenRow> rows;
    private @Nullable RowForm form;

    private TableFile(Draft draft, String name, ContentFile file, Optional<RulePack> pack) {
        this.draft = draft;
        this.name = name;
        this.file = file;
        this.pack = pack;
        this.table = read(file, pack);
    }

    /** The table that an address names, 404 when the draft has none. */
    static TableFile of(Draft draft, String name) {
        return new TableFile(draft, name, draft.file(path(draft, name)), draft.pack());
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
        return new TableFile(draft, name, changed, draft.packWith(edited.path(), edited.text()));
    }

    Draft draft() {
        return draft;
    }

    /** The file's name without ending, the table's part of an address. */
    String name() {
        return name;
    }

    ContentFile file() {
        return file;
    }

    Optional<RulePack> pack() {
        return pack;
    }

    Optional<DecisionTable> table() {
        return table;
    }

    /** What the file says, nothing when it cannot be read. */
    Entries root() {
        Entries found = root == null ? file.entries() : root;
        root = found;
        return found;
    }

    List<WrittenRow> rows() {
        List<WrittenRow> found = rows == null ? WrittenRow.of(root()) : rows;
        rows = found;
        return found;
    }

    String title() {
        String title = TableEdit.of(root()).title();
        return title.isEmpty() ? name : title;
    }

    String address() {
        return "%s/tabell/%s".formatted(draft.address(), name);
    }

    List<String> ids() {
        return rows().stream().map(WrittenRow::id).toList();
    }

    /** A row of the file, 404 when there is none. */
    WrittenRow row(String id) {
        return rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What reads and judges rows, empty when the table itself cannot be read. */
    Optional<RowForm> form() {
        RowForm found = form == null
                ? table.map(one -> new RowForm(pack.orElseThrow(), one)).orElse(null)
                : form;
        form = found;
        return Optional.ofNullable(found);
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
