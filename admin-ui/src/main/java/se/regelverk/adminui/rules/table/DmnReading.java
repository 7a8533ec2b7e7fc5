package se.regelverk.adminui.rules.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.dmn.DmnImport;
import se.regelverk.engine.rulepack.dmn.DmnTable;

/**
 * A model that somebody sent, as its page shows it.
 *
 * @param model the file itself, for the form that uses one of its tables
 * @param choices number → title of the tables that can be used
 */
record DmnReading(String model, List<TableView> tables, List<String> refusals, List<Choice> choices) {
    /** One of its tables in short; with problems it cannot be used. */
    record TableView(String title, String policy, String output, String rows, String columns, List<String> problems) {}

    /** The tables of a model, nothing but why when the draft's own rules cannot be read. */
    static DmnImport tables(byte[] file, Draft draft) {
        return draft.pack()
                .map(pack -> DmnImport.read(file, pack, draft.change().inForceFrom()))
                .orElseGet(() -> new DmnImport(List.of(), List.of(NewTables.UNREADABLE)));
    }

    static DmnReading of(byte[] file, Draft draft) {
        DmnImport read = tables(file, draft);
        List<TableView> views = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        for (DmnTable table : read.tables()) {
            TableView view = view(table, draft.pack().orElseThrow());
            views.add(view);
            if (view.problems().isEmpty()) {
                choices.add(Choice.of(String.valueOf(views.size()), table.title()));
            }
        }
        return new DmnReading(new String(file, StandardCharsets.UTF_8), views, read.refusals(), choices);
    }

    /** The table of a number among those of a model, empty when it has none that can be used. */
    static Optional<DmnTable> chosen(byte[] file, Draft draft, String number) {
        List<DmnTable> tables = tables(file, draft).tables();
        return Optional.of(number)
                .filter(one -> one.matches("[1-9]\\d{0,3}"))
                .map(Integer::parseInt)
                .filter(one -> one <= tables.size())
                .map(one -> tables.get(one - 1))
                .filter(table -> table.problems().isEmpty());
    }

    private static TableView view(DmnTable table, RulePack pack) {
        int rows = table.rows().size();
        List<String> problems = new ArrayList<>(table.problems());
        NewTables.taken(table, pack).ifPresent(problems::add);
        return new TableView(
                table.title(),
                table.hitPolicy().sentence(),
                pack.vocabulary()
                        .concept(table.output())
                        .map(concept -> concept.title())
                        .orElse(table.output().value()),
                rows == 1 ? "en rad" : rows + " rader",
                String.join(", ", table.columns().values()),
                problems);
    }
}
