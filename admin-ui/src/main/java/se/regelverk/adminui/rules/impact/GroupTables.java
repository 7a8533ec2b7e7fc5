package se.regelverk.adminui.rules.impact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.regelverk.adminui.web.Cell;
import se.regelverk.adminui.web.Column;
import se.regelverk.engine.impact.ComparedContent;
import se.regelverk.engine.replay.Disclosed;
import se.regelverk.engine.replay.GroupCount;
import se.regelverk.engine.vocabulary.Concept;

/** Who gains and who loses, by the groups that the area may look at. */
final class GroupTables {
    private static final List<Column> COLUMNS = List.of(
            Column.text("Grupp"),
            Column.number("Ärenden"),
            Column.number("Får mer eller bättre utfall"),
            Column.number("Får mindre eller sämre utfall"),
            Column.number("Till eller från handläggarens bedömning"));

    private GroupTables() {}

    static List<TableView> of(List<Disclosed.Groups> groups, ComparedContent contents) {
        return groups.stream().map(one -> table(one, contents)).toList();
    }

    private static TableView table(Disclosed.Groups one, ComparedContent contents) {
        Optional<Concept> concept = contents.before().pack().vocabulary().concept(one.concept());
        boolean byDistrict = one.concept().equals(GroupCount.DISTRICT);
        Map<String, String> options =
                byDistrict ? districts(contents) : concept.map(Concept::options).orElse(Map.of());
        return new TableView(
                byDistrict ? "Förvaltning" : concept.map(Concept::title).orElse(one.concept()),
                COLUMNS,
                one.groups().stream()
                        .map(group -> Stream.of(
                                        label(group.value(), options),
                                        ImpactWords.number(group.cases()),
                                        ImpactWords.number(group.gaining()),
                                        ImpactWords.number(group.losing()),
                                        ImpactWords.number(group.otherwise()))
                                .map(Cell::of)
                                .toList())
                        .toList());
    }

    private static Map<String, String> districts(ComparedContent contents) {
        var names = new TreeMap<String, String>();
        contents.before().pack().info().districts().forEach((one, name) -> names.put(one.id(), name));
        contents.after().pack().info().districts().forEach((one, name) -> names.put(one.id(), name));
        return names;
    }

    private static String label(String value, Map<String, String> options) {
        return switch (value) {
            case GroupCount.UNKNOWN -> "Inte känt";
            case "true" -> "Ja";
            case "false" -> "Nej";
            default -> options.getOrDefault(value, value);
        };
    }
}
