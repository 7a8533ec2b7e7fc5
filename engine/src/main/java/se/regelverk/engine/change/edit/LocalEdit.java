package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.EditResult.Edited;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.District;
import se.regelverk.engine.variation.LocalItem;
import se.regelverk.engine.variation.LocalKind;
import se.regelverk.engine.variation.Variation;

/**
 * What a förvaltning sets of a thing that is open. That it is open is for the check to say.
 *
 * @param reason why it is another there, in Swedish
 * @param holds whether the thing holds there at all
 * @param set property → what it is there, as content writes it
 */
public record LocalEdit(District district, LocalItem item, String reason, boolean holds, Entries set) {
    private static final String DISTRICT = "forvaltning";
    private static final String REASON = "skal";
    private static final String HOLDS = "galler";
    private static final String SET = "satts";
    private static final String FORM = "formular";

    /** What is set now; empty when nothing is. */
    public static Optional<LocalEdit> of(ContentFiles files, Area area, District district, LocalItem item) {
        return items(file(files, area, district).entries(), item.kind()).stream()
                .filter(one -> isAbout(one, item))
                .findFirst()
                .map(one -> new LocalEdit(
                        district, item, one.text(REASON), !one.text(HOLDS).equals("nej"), one.entries(SET)));
    }

    /** What is set of a thing in an area's own files, in the order of the förvaltningar. */
    public static List<LocalEdit> all(ContentFiles files, Area area, LocalItem item) {
        String folder = area.rulePackFolder() + Variation.FOLDER;
        return files.under(folder).texts().keySet().stream()
                .map(path -> path.substring(folder.length()).replace(".yaml", ""))
                .filter(District::isValid)
                .flatMap(id -> of(files, area, new District(id), item).stream())
                .toList();
    }

    /** Sets it: the förvaltning's file in the area, begun when there is none. */
    public EditResult in(ContentFiles files, Area area) {
        if (reason.isBlank()) {
            return new EditResult.Refused(REASON, "Skriv varför det är annorlunda i förvaltningen.");
        }
        ContentFile file = file(files, area, district);
        if (file.text().isEmpty()) {
            return new Edited(file.path(), "%s: %s\n%s".formatted(DISTRICT, district, list()));
        }
        return file.entries().get(item.kind().list()).isEmpty() ? begun(file) : file.judged(this::judged);
    }

    /** A list that is new is written line by line, last in the file. */
    private EditResult begun(ContentFile file) {
        String text = file.text().endsWith("\n") ? file.text() : file.text() + "\n";
        String begun = text + list();
        Entries wanted = file.entries().with(item.kind().list(), new Items(List.of(applied(named()))));
        return new ContentFile(file.path(), begun).entries().equals(wanted)
                ? new Edited(file.path(), begun)
                : file.judged(root -> Judged.accepted(wanted));
    }

    private String list() {
        return "%s:\n  - %s\n".formatted(item.kind().list(), Writing.block(applied(named()), 4));
    }

    private Judged judged(Written root) {
        Entries file = (Entries) root;
        List<Entries> all = new ArrayList<>();
        items(file, item.kind()).forEach(one -> all.add(isAbout(one, item) ? applied(one) : one));
        if (all.stream().noneMatch(one -> isAbout(one, item))) {
            all.add(applied(named()));
        }
        return Judged.accepted(with(file, all));
    }

    private Entries named() {
        return item.kind() == LocalKind.QUESTION
                ? Entries.NONE
                        .with(FORM, LocalThing.form(item))
                        .with(item.kind().word(), LocalThing.question(item))
                : Entries.NONE.with(item.kind().word(), item.key());
    }

    /** Where a thing holds only where it is set, that alone may be what is set. */
    private Entries applied(Entries one) {
        Entries applied = one.with(REASON, reason.strip());
        boolean saysOnlyThat = holds && set.entries().isEmpty();
        applied = holds && !saysOnlyThat ? applied.without(HOLDS) : applied.with(HOLDS, holds ? "ja" : "nej");
        return set.entries().isEmpty() ? applied.without(SET) : applied.with(SET, set);
    }

    /**
     * The text of the förvaltning's file without what is set of a thing.
     *
     * @return empty when the file then sets nothing, and is to be removed
     */
    public static Optional<EditResult> without(ContentFile file, LocalItem item) {
        Entries root = file.entries();
        List<Entries> left = items(root, item.kind());
        left.removeIf(one -> isAbout(one, item));
        Entries without = left.isEmpty() ? root.without(item.kind().list()) : with(root, item.kind(), left);
        boolean setsNothing = java.util.Arrays.stream(LocalKind.values())
                .allMatch(kind -> items(without, kind).isEmpty());
        return setsNothing ? Optional.empty() : Optional.of(file.judged(found -> Judged.accepted(without)));
    }

    /** The förvaltning's file in an area, empty text when there is none. */
    public static ContentFile file(ContentFiles files, Area area, District district) {
        String path = Variation.path(area, district);
        return new ContentFile(path, files.text(path).orElse(""));
    }

    private static boolean isAbout(Entries one, LocalItem item) {
        String form = item.kind() == LocalKind.QUESTION ? one.text(FORM) + "/" : "";
        return (form + one.text(item.kind().word())).equals(item.key());
    }

    private static List<Entries> items(Entries file, LocalKind kind) {
        List<Entries> items = new ArrayList<>();
        file.get(kind.list()).map(ListItems::of).ifPresent(items::addAll);
        return items;
    }

    private Entries with(Entries file, List<Entries> items) {
        return with(file, item.kind(), items);
    }

    private static Entries with(Entries file, LocalKind kind, List<Entries> items) {
        return file.with(kind.list(), new Items(List.copyOf(items)));
    }
}
