package se.regelverk.engine.change.usage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.change.usage.Use.Place;
import se.regelverk.engine.change.usage.Use.Sort;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Name;
import se.regelverk.engine.expression.Names;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.Kind;

/** What tables, calculations and sentences name. */
final class RuleUses {
    private final Collector collector;
    private final RulePack pack;
    private final String where;

    RuleUses(Collector collector, RulePack pack) {
        this(collector, pack, "");
    }

    /** @param where what is said after a title, of what is set locally */
    RuleUses(Collector collector, RulePack pack, String where) {
        this.collector = collector;
        this.pack = pack;
        this.where = where;
    }

    void table(String id, Yaml table) {
        Names names = names(table, new Place(Sort.COLUMN, id, "", title(table, id)));
        var whole = new Place(Sort.COLUMN, id, "", title(table, id));
        Map<String, ExpressionType> columns = columns(table, names, whole, collector);
        Nodes.get(table, "ut").ifPresent(node -> collector.wholeWord(node, names, whole.of(Sort.RESULT)));
        Optional<ExpressionType> output = output(table, names);
        Nodes.items(table, "rader").forEach(row -> {
            var place = new Place(Sort.ROW, id, Nodes.text(row, "id").orElse(""), whole.title());
            row(place, row, names, columns, output);
        });
    }

    private static Map<String, ExpressionType> columns(Yaml table, Names names, Place whole, Collector told) {
        Map<String, ExpressionType> columns = new LinkedHashMap<>();
        if (Nodes.get(table, "in").orElse(table) instanceof Yaml.Mapping in) {
            in.entries().forEach((key, subject) -> {
                told.expression(subject, names, Map.of(), whole);
                Collector.type(subject, names).ifPresent(type -> columns.put(key, type));
            });
        }
        return columns;
    }

    private static Optional<ExpressionType> output(Yaml table, Names names) {
        return Nodes.text(table, "ut").flatMap(names::find).flatMap(RuleUses::type);
    }

    /** What a förvaltning has set of a row, in the words of its table. */
    void localRow(String id, Yaml table, String row, Yaml set) {
        Names names = names(table);
        var place = new Place(Sort.ROW, id, row, title(table, id) + where);
        row(place, set, names, columns(table, names, place, new Collector(new ArrayList<>())), output(table, names));
    }

    /** What a förvaltning has set of a sentence. */
    void localSentence(Yaml sentence, Yaml set) {
        String id = Nodes.text(sentence, "id").orElse("");
        Names names = names(sentence);
        said(set, names, new Place(Sort.SENTENCE, id, "", title(sentence, id) + where));
    }

    private void row(
            Place place, Yaml row, Names names, Map<String, ExpressionType> columns, Optional<ExpressionType> output) {
        columns.forEach((column, type) -> Nodes.get(row, "om")
                .flatMap(cells -> Nodes.get(cells, column))
                .ifPresent(cell -> collector.cell(cell, names, type, place)));
        output.filter(type -> type.kind() != Kind.TEXT).ifPresent(type -> Nodes.get(row, "ut")
                .ifPresent(node -> collector.expression(node, names, type.options(), place)));
    }

    void calculation(Yaml calculation) {
        String concept = Nodes.text(calculation, "begrepp").orElse("");
        var place = new Place(Sort.CALCULATION, concept, "", title(calculation, concept));
        Names names = names(calculation, place);
        Nodes.get(calculation, "begrepp").ifPresent(node -> collector.wholeWord(node, names, place));
        Map<String, String> options = names.find(concept)
                .flatMap(RuleUses::type)
                .map(ExpressionType::options)
                .orElse(Map.of());
        Nodes.get(calculation, "formel").ifPresent(node -> collector.expression(node, names, options, place));
    }

    void sentence(Yaml sentence) {
        String id = Nodes.text(sentence, "id").orElse("");
        var place = new Place(Sort.SENTENCE, id, "", title(sentence, id));
        said(sentence, names(sentence, place), place);
    }

    private void said(Yaml sentence, Names names, Place place) {
        Nodes.get(sentence, "nar").ifPresent(node -> collector.condition(node, names, place));
        Nodes.get(sentence, "sa").ifPresent(effect -> {
            Nodes.get(effect, "text").ifPresent(text -> collector.template(text, names, place.of(Sort.TEXT)));
            // "frist" is a day in a step and a key of its own otherwise; then the day is "senast".
            String day = Nodes.get(effect, "steg").isPresent() ? "frist" : "senast";
            Nodes.get(effect, day).ifPresent(node -> collector.expression(node, names, Map.of(), place));
        });
    }

    private Names names(Yaml owner) {
        return pack.names(Optional.empty()).in(list(owner));
    }

    private Optional<String> list(Yaml owner) {
        return Nodes.text(owner, "for")
                .filter(key -> pack.vocabulary().list(key).isPresent());
    }

    private Names names(Yaml owner, Place place) {
        Optional<Yaml> each = Nodes.get(owner, "for");
        Optional<String> list = list(owner);
        each.filter(node -> list.isPresent())
                .ifPresent(node -> collector.part(
                        (Yaml.Scalar) node,
                        new Use.Subject(Use.Kind.LIST, list.orElseThrow()),
                        0,
                        list.orElseThrow().length(),
                        place));
        return names(owner);
    }

    private static Optional<ExpressionType> type(Name name) {
        return name instanceof Name.OfConcept concept ? Optional.of(concept.type()) : Optional.empty();
    }

    private static String title(Yaml owner, String otherwise) {
        return List.of("titel", "skal").stream()
                .flatMap(key -> Nodes.text(owner, key).stream())
                .findFirst()
                .orElse(otherwise);
    }
}
