package se.regelverk.engine.change.usage;

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

    RuleUses(Collector collector, RulePack pack) {
        this.collector = collector;
        this.pack = pack;
    }

    void table(String id, Yaml table) {
        Names names = names(table, new Place(Sort.COLUMN, id, "", title(table, id)));
        var whole = new Place(Sort.COLUMN, id, "", title(table, id));
        Map<String, ExpressionType> columns = new LinkedHashMap<>();
        if (Nodes.get(table, "in").orElse(table) instanceof Yaml.Mapping in) {
            in.entries().forEach((key, subject) -> {
                collector.expression(subject, names, Map.of(), whole);
                Collector.type(subject, names).ifPresent(type -> columns.put(key, type));
            });
        }
        Optional<ExpressionType> output = Nodes.get(table, "ut").flatMap(node -> {
            collector.wholeWord(node, names, whole.of(Sort.RESULT));
            return node instanceof Yaml.Scalar word
                    ? names.find(word.text()).flatMap(RuleUses::type)
                    : Optional.empty();
        });
        Nodes.items(table, "rader").forEach(row -> row(whole, row, names, columns, output));
    }

    private void row(
            Place table, Yaml row, Names names, Map<String, ExpressionType> columns, Optional<ExpressionType> output) {
        var place = new Place(Sort.ROW, table.artefact(), Nodes.text(row, "id").orElse(""), table.title());
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
        Names names = names(sentence, place);
        Nodes.get(sentence, "nar").ifPresent(node -> collector.condition(node, names, place));
        Nodes.get(sentence, "sa").ifPresent(effect -> {
            Nodes.get(effect, "text").ifPresent(text -> collector.template(text, names, place.of(Sort.TEXT)));
            // "frist" is a day in a step and a key of its own otherwise; then the day is "senast".
            String day = Nodes.get(effect, "steg").isPresent() ? "frist" : "senast";
            Nodes.get(effect, day).ifPresent(node -> collector.expression(node, names, Map.of(), place));
        });
    }

    private Names names(Yaml owner, Place place) {
        Names names = pack.names(Optional.empty());
        Optional<Yaml> each = Nodes.get(owner, "for");
        Optional<String> list = Nodes.text(owner, "for")
                .filter(key -> pack.vocabulary().list(key).isPresent());
        each.filter(node -> list.isPresent())
                .ifPresent(node -> collector.part(
                        (Yaml.Scalar) node,
                        new Use.Subject(Use.Kind.LIST, list.orElseThrow()),
                        0,
                        list.orElseThrow().length(),
                        place));
        return names.in(list);
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
