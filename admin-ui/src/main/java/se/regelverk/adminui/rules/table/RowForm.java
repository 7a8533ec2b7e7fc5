package se.regelverk.adminui.rules.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.rules.DayField;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.RowEdit;
import se.regelverk.engine.expression.ExpressionParser;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Names;
import se.regelverk.engine.expression.Parsed;
import se.regelverk.engine.expression.TestParser;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Wording;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Kind;

/** A row of a table as its form shows it and reads it. */
final class RowForm {
    private final RulePack pack;
    private final DecisionTable table;
    private final Names names;

    RowForm(RulePack pack, DecisionTable table) {
        this.pack = pack;
        this.table = table;
        this.names = pack.names(table.list());
    }

    /** A field for a cell. */
    record CellField(String id, String label, String hint, String value) {}

    Names names() {
        return names;
    }

    /** The words an expression may be made of here. */
    List<String> words() {
        return names.all().stream().sorted().toList();
    }

    List<CellField> fields(RowEdit row) {
        List<CellField> fields = new ArrayList<>();
        for (DecisionTable.Column column : table.columns()) {
            fields.add(new CellField(
                    "c-" + column.key(),
                    new Wording(pack).name(column.subject()),
                    hint(column.subject().type()),
                    row.cells().getOrDefault(column.key(), "-")));
        }
        return fields;
    }

    private static String hint(ExpressionType type) {
        String anything = "”-” betyder att det inte spelar någon roll.";
        return switch (type.kind()) {
            case CHOICE -> {
                List<String> options = new ArrayList<>();
                type.options().forEach((key, label) -> options.add(key + " (" + label + ")"));
                yield "Ett eller flera av: %s. ”inte x” betyder alla utom x. %s"
                        .formatted(String.join(", ", options), anything);
            }
            case YES_NO -> "ja eller nej. " + anything;
            case NUMBER ->
                "Ett tal%s, till exempel 4, >= 18, < 7 eller [4..6] för från 4 till och med 6. %s"
                        .formatted(
                                type.unit().word().isEmpty()
                                        ? ""
                                        : " i " + type.unit().word(),
                                anything);
            case DATE -> "En dag, till exempel >= 2026-07-01. " + anything;
            case MONTH -> "En månad, till exempel >= 2026-07. " + anything;
            case TEXT -> "En text. " + anything;
        };
    }

    RowEdit read(Map<String, String> sent) {
        var cells = new LinkedHashMap<String, String>();
        for (DecisionTable.Column column : table.columns()) {
            cells.put(column.key(), sent.getOrDefault("c-" + column.key(), "").strip());
        }
        return new RowEdit(
                cells,
                sent.getOrDefault("ut", "").strip(),
                sent.getOrDefault("lagrum", "").strip(),
                sent.getOrDefault("skal", "").strip(),
                sent.getOrDefault("niva", ""),
                sent.getOrDefault("galler-fran", "").strip(),
                sent.getOrDefault("galler-till", "").strip());
    }

    /** Everything that is wrong with it, cell by cell. */
    List<PageError> problems(RowEdit row) {
        List<PageError> errors = new ArrayList<>();
        for (DecisionTable.Column column : table.columns()) {
            String cell = row.cells().getOrDefault(column.key(), "-");
            note(
                    "c-" + column.key(),
                    TestParser.parse(
                            cell.isEmpty() ? "-" : cell, column.subject().type(), names),
                    errors);
        }
        output(row.output(), pack.vocabulary().concept(table.output()), names, errors);
        if (RowController.LEVELS.stream().noneMatch(level -> level.value().equals(row.level()))) {
            errors.add(new PageError("niva", "Välj AUTO eller FORSLAG, eller lämna tomt för tabellens egen nivå."));
        }
        if (row.legalBasis().isEmpty()) {
            errors.add(new PageError("lagrum", "Ange lagrum eller beslut som raden bygger på."));
        }
        var from = DayField.read(row.from(), "galler-fran", "första dagen", false, errors);
        var to = DayField.read(row.to(), "galler-till", "sista dagen", false, errors);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            errors.add(new PageError("galler-till", "Sista dagen är före den första. Rätta en av dem."));
        }
        return errors;
    }

    /** Notes what is wrong with what a row gives, at the field {@code ut}. */
    static void output(String text, Optional<Concept> concept, Names names, List<PageError> errors) {
        if (text.isEmpty()) {
            errors.add(new PageError("ut", "Ange vad raden ger."));
        } else if (concept.isPresent() && concept.get().type().kind() != Kind.TEXT) {
            note("ut", ExpressionParser.parse(text, names, ExpressionType.of(concept.get())), errors);
        }
    }

    private static void note(String field, Parsed<?> parsed, List<PageError> errors) {
        if (parsed instanceof Parsed.Refused<?> refused) {
            errors.add(new PageError(field, refused.problem() + " " + refused.remedy()));
        }
    }
}
