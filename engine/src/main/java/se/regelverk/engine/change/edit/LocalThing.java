package se.regelverk.engine.change.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.variation.LocalItem;
import se.regelverk.engine.variation.LocalKind;

/**
 * An amount, a row, a sentence or a question where it is written: what can be left open to the förvaltningar.
 *
 * @param written what it says, its mark included
 */
public record LocalThing(LocalItem item, ContentFile file, Entries written) {
    private static final String MISSING = "Det finns inte kvar i filen. Ladda om sidan.";
    private static final String FAMILY = "nyckel";
    private static final String VALUES = "varden";

    /** The thing in an area's own files; empty when there is none. */
    public static Optional<LocalThing> find(ContentFiles files, Area area, LocalItem item) {
        String folder =
                switch (item.kind()) {
                    case AMOUNT -> area.rulePackFolder() + "parametrar/";
                    case ROW -> area.rulePackFolder() + "tabeller/";
                    case SENTENCE -> area.rulePackFolder() + "regler/";
                    case QUESTION -> area.formFolder();
                };
        return files.under(folder).texts().entrySet().stream()
                .filter(file -> item.kind() != LocalKind.QUESTION || FormDifference.isForm(file.getKey()))
                .map(file -> new ContentFile(file.getKey(), file.getValue()))
                .flatMap(file -> written(file, item).stream().map(written -> new LocalThing(item, file, written)))
                .findFirst();
    }

    private static Optional<Entries> written(ContentFile file, LocalItem item) {
        Optional<Written> root = file.written();
        return switch (item.kind()) {
            case AMOUNT ->
                root.filter(found -> found instanceof Entries family
                                && family.text(FAMILY).equals(family(item)))
                        .map(found -> ((Entries) found).entries(VALUES).entries(name(item)))
                        .filter(found -> !found.entries().isEmpty());
            case ROW -> root.flatMap(found -> WrittenRow.find(found, item.key()));
            case SENTENCE ->
                root.flatMap(found -> ListItems.of(found).stream()
                        .filter(sentence -> SentenceEdit.hasId(sentence, item.key()))
                        .findFirst());
            case QUESTION -> question(file.entries(), item).map(FormTree.Asked::item);
        };
    }

    private static Optional<FormTree.Asked> question(Entries form, LocalItem item) {
        return form.text("id").equals(form(item))
                ? new FormTree(form)
                        .all().stream()
                                .filter(one -> FormTree.isQuestion(one.item())
                                        && FormTree.id(one.item()).equals(question(item)))
                                .findFirst()
                : Optional.empty();
    }

    /** The file with the thing changed. */
    EditResult changed(UnaryOperator<Entries> change) {
        return switch (item.kind()) {
            case AMOUNT -> file.judged(root -> Judged.accepted(amount((Entries) root, change)));
            case ROW ->
                file.judged(root -> {
                    List<Entries> rows = WrittenRow.entries(root).stream()
                            .map(row -> row.text("id").equals(item.key()) ? change.apply(row) : row)
                            .toList();
                    return Judged.accepted(WrittenRow.with(root, rows));
                });
            case SENTENCE ->
                ListItems.changed(file, sentence -> SentenceEdit.hasId(sentence, item.key()), change, MISSING);
            case QUESTION ->
                FormText.changed(file, form -> question(form, item)
                        .map(asked -> FormText.Change.to(new FormTree(form)
                                .with(asked.spot(), change.apply(asked.item()))
                                .form()))
                        .orElseGet(() -> FormText.Change.refused("", MISSING)));
        };
    }

    private Entries amount(Entries family, UnaryOperator<Entries> change) {
        Entries values = family.entries(VALUES);
        return family.with(VALUES, values.with(name(item), change.apply(values.entries(name(item)))));
    }

    private static String family(LocalItem item) {
        return before(item.key(), '.');
    }

    private static String name(LocalItem item) {
        return after(item.key(), '.');
    }

    /** The form of a question. */
    public static String form(LocalItem item) {
        return before(item.key(), '/');
    }

    /** The question's own id in its form. */
    public static String question(LocalItem item) {
        return after(item.key(), '/');
    }

    private static String before(String key, char mark) {
        return key.substring(0, Math.max(0, key.indexOf(mark)));
    }

    private static String after(String key, char mark) {
        return key.substring(key.indexOf(mark) + 1);
    }
}
