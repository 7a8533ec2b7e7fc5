package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.regelverk.adminui.rules.Opened;
import se.regelverk.engine.change.edit.ConceptEdit;
import se.regelverk.engine.change.edit.ConceptListEdit;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.FormFromSchema;
import se.regelverk.engine.form.SchemaForm.Result.Laid;
import se.regelverk.engine.form.SchemaSeveral;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.ConceptType;

/** What a schema comes to in files: the form, and the vocabulary with the concepts and lists that are made of it. */
final class SchemaFormTexts {
    private static final String KEY_HELP = "”%s” kan inte vara en nyckel. Skriv a–z, siffror och camelCase.";

    private final Opened opened;
    private final SchemaMapping mapping;
    private final Gathered gathered = new Gathered();
    private final Map<String, Map<String, String>> options = new HashMap<>();

    private SchemaFormTexts(Opened opened, SchemaMapping mapping) {
        this.opened = opened;
        this.mapping = mapping;
    }

    static Gathered of(Opened opened, Laid laid, SchemaMapping mapping, String id, String title) {
        var texts = new SchemaFormTexts(opened, mapping);
        mapping.lists().forEach(texts::list);
        mapping.questions().forEach(texts::concept);
        List<List<String>> severals =
                laid.severals().stream().map(texts::several).toList();
        if (texts.gathered.isWell()) {
            var form = new FormFromSchema(texts.keys(), texts.listKeys(), texts.options, severals);
            texts.gathered.take(form.begin(opened.area(), id, title, laid), "id");
        }
        return texts.gathered;
    }

    private ContentFile vocabulary() {
        return gathered.now(opened.file(opened.area().rulePackFolder() + "begrepp.yaml"));
    }

    private Map<String, String> keys() {
        var keys = new TreeMap<String, String>();
        mapping.questions()
                .forEach(row -> keys.put(row.question().concept().key().value(), row.target()));
        return keys;
    }

    private Map<String, String> listKeys() {
        var keys = new TreeMap<String, String>();
        mapping.lists().forEach(row -> keys.put(row.group().key(), row.target()));
        return keys;
    }

    private void list(SchemaMapping.ListRow row) {
        if (row.known().isEmpty()) {
            String item = row.group().list().itemTitle();
            gathered.take(
                    new ConceptListEdit(row.group().title(), item).add(vocabulary(), row.key()),
                    "listnyckel-" + row.number());
        }
    }

    private void concept(SchemaMapping.Row row) {
        if (!row.known().isEmpty()) {
            return;
        }
        Concept concept = row.question().concept();
        var own = new LinkedHashMap<String, String>();
        concept.options().forEach((value, title) -> own.put(value, optionKey(value, own)));
        options.put(concept.key().value(), own);
        Map<String, String> written = new LinkedHashMap<>();
        concept.options().forEach((value, title) -> written.put(own.getOrDefault(value, value), title));
        add(row.target(), "nyckel-" + row.number(), edit(concept, written));
    }

    private static ConceptEdit edit(Concept concept, Map<String, String> options) {
        return new ConceptEdit(
                concept.title(),
                concept.type().word(),
                options,
                "",
                concept.limits().least().map(Object::toString).orElse(""),
                concept.limits().most().map(Object::toString).orElse(""),
                concept.texts().help(),
                "",
                "",
                false,
                new ConceptEdit.Unanswered("", "", false));
    }

    /** As content writes options: a letter first, then letters and figures. */
    private static String optionKey(String value, Map<String, String> taken) {
        String word = ConceptType.isOption(value) ? value : Keys.camel(value);
        String key = word.isEmpty() ? "val" + value.replaceAll("[^A-Za-z0-9]", "") : word;
        String free = key;
        for (int number = 2; taken.containsValue(free); number++) {
            free = key + number;
        }
        return free;
    }

    /** A yes or no for each choice. */
    private List<String> several(SchemaSeveral several) {
        List<String> keys = new ArrayList<>();
        several.options().forEach((value, title) -> {
            String key = Keys.camel(several.title() + " " + title);
            add(
                    key,
                    "schema",
                    new ConceptEdit(
                            title,
                            ConceptType.YES_NO.word(),
                            Map.of(),
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            false,
                            new ConceptEdit.Unanswered("", "", false)));
            keys.add(key);
        });
        return keys;
    }

    private void add(String key, String field, ConceptEdit edit) {
        if (ConceptKey.isValid(key)) {
            gathered.take(edit.add(vocabulary(), new ConceptKey(key)), field);
        } else {
            gathered.refuse(field, KEY_HELP.formatted(key));
        }
    }
}
