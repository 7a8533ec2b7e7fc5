package se.regelverk.adminui.rules.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.rules.ExpectedNames;
import se.regelverk.engine.change.edit.ExampleColumn;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.rulepack.RulePack;

/** What can be a column of examples that are alike. */
final class AlikePlaces {
    private static final List<String> CLOCKS = List.of("avser", "kand", "beslutsdag");
    private static final List<String> PROPERTIES =
            List.of("utfall", "belopp", "niva", "steg", "ej-steg", "fynd", "ej-fynd", "grunder", "saknas");

    private final RulePack pack;

    AlikePlaces(RulePack pack) {
        this.pack = pack;
    }

    private String label(boolean given, String place) {
        return AlikeColumn.of(new ExampleColumn("", given, place, ""), Optional.of(pack))
                .label();
    }

    /** Every question of a form, for each item that the answers have and one more: place → label. */
    Map<String, String> given(FormDefinition form, Entries answers) {
        var places = new LinkedHashMap<String, String>();
        CLOCKS.forEach(clock -> places.put(clock, label(true, clock)));
        for (Question question : form.questions().values()) {
            String key = question.concept().key().value();
            if (question.list().isEmpty()) {
                places.put(key, label(true, key));
                continue;
            }
            String list = question.list().get();
            int size = answers.get(list)
                    .filter(Items.class::isInstance)
                    .map(items -> ((Items) items).items().size())
                    .orElse(0);
            for (int item = 1; item <= size + 1; item++) {
                String place = "%s.%d%s".formatted(list, item, key.substring(list.length()));
                places.put(place, label(true, place));
            }
        }
        return places;
    }

    /** Everything the rules work out: concept or property → label. */
    Map<String, String> expected() {
        var places = new LinkedHashMap<String, String>();
        PROPERTIES.forEach(property -> places.put(property, label(false, property)));
        new ExpectedNames(pack).values().keySet().forEach(key -> places.put(key, label(false, key)));
        return places;
    }

    /** A thing an example says that can be a column. */
    record Said(ExampleColumn column, String label, String value) {}

    /** What an example gives: its days and each single answer. */
    List<Said> given(Entries example) {
        List<Said> said = new ArrayList<>();
        CLOCKS.forEach(clock -> example.get(clock).ifPresent(day -> said.add(said(true, clock, day, ""))));
        example.entries("givet").get("svar").ifPresent(answers -> gather(answers, "", said));
        return said;
    }

    private void gather(Written node, String place, List<Said> said) {
        if (node instanceof Entries entries) {
            entries.entries().forEach((key, value) -> gather(value, place.isEmpty() ? key : place + "." + key, said));
        } else if (node instanceof Items items) {
            for (int at = 0; at < items.items().size(); at++) {
                gather(items.items().get(at), place + "." + (at + 1), said);
            }
        } else {
            said.add(said(true, place, node, ""));
        }
    }

    /** What an example expects that a cell can hold: not the steps' days. */
    List<Said> expected(Entries example) {
        List<Said> said = new ArrayList<>();
        example.entries("forvantat").entries().forEach((key, node) -> {
            Written bare =
                    node instanceof Entries tolerant ? tolerant.get("varde").orElse(node) : node;
            boolean fits = !(bare instanceof Entries)
                    && !(bare instanceof Items items
                            && items.items().stream().anyMatch(item -> !(item instanceof Written.Text)));
            if (fits) {
                String tolerance = node instanceof Entries tolerant ? tolerant.text("tolerans") : "";
                said.add(said(false, key, bare, tolerance));
            }
        });
        return said;
    }

    private Said said(boolean given, String place, Written value, String tolerance) {
        AlikeColumn column = AlikeColumn.of(new ExampleColumn("", given, place, tolerance), Optional.of(pack));
        return new Said(column.column(), column.label(), column.shown(value.plain()));
    }
}
