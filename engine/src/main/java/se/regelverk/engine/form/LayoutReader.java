package se.regelverk.engine.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.content.Worded;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.ConditionReader;
import se.regelverk.engine.expression.Names;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.Vocabulary;

/** Reads a form's pages, groups and questions. */
final class LayoutReader {
    private static final int MOST_QUESTIONS = 2_000;

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();
    private final QuestionDetails details;

    private LayoutReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.details = new QuestionDetails(problems);
    }

    static List<FormPage> read(Yaml layout, Vocabulary vocabulary, Problems problems) {
        return new LayoutReader(vocabulary, problems).pages(layout);
    }

    private List<FormPage> pages(Yaml layout) {
        Fields fields = Fields.of("layouten", layout, problems);
        List<Yaml> nodes = fields.items("sidor");
        fields.refuseUnknown();
        if (nodes.isEmpty()) {
            problems.add(fields.location(), "Formuläret har inga sidor.", "Lägg till minst en sida under ”sidor”.");
        }
        Set<String> ids = new HashSet<>();
        return nodes.stream().map(node -> page(node, ids)).toList();
    }

    private FormPage page(Yaml node, Set<String> ids) {
        Fields fields = Fields.of("sidan", node, problems);
        String id = fields.text("id");
        if (!id.isEmpty() && !id.matches("[a-z][a-z0-9]*(-[a-z0-9]+){0,9}")) {
            problems.add(
                    fields.locationOf("id"),
                    "Sidans id ”%s” kan inte stå i en adress.".formatted(id),
                    "Skriv det med små bokstäver a–z, siffror och bindestreck.");
        }
        if (!ids.add(id)) {
            problems.add(fields.locationOf("id"), "Två sidor har id ”%s”.".formatted(id), "Ge den ena ett annat id.");
        }
        String title = fields.text("titel");
        String text = fields.optionalText("text").orElse("");
        List<FormItem> items = new ArrayList<>();
        for (Yaml item : fields.items("fragor")) {
            item(item, id + "#" + (items.size() + 1)).ifPresent(items::add);
        }
        fields.refuseUnknown();
        return new FormPage(id, title, text, items);
    }

    private Optional<? extends FormItem> item(Yaml node, String id) {
        if (has(node, "grupp")) {
            return group(node);
        }
        return has(node, "visa") || has(node, "text")
                ? new NoteReader(vocabulary, problems).read(node, id)
                : asked(node, Optional.empty());
    }

    private static boolean has(Yaml node, String key) {
        return node instanceof Yaml.Mapping mapping && mapping.entries().containsKey(key);
    }

    private Optional<? extends FormItem> asked(Yaml node, Optional<String> list) {
        return has(node, FieldsetReader.KEY) ? fieldset(node, list) : question(node, list, Optional.empty());
    }

    private Optional<Fieldset> fieldset(Yaml node, Optional<String> list) {
        Fields fields = Fields.of("fältet", node, problems);
        var shared = new FieldsetReader.Shared(
                FieldsetReader.title(fields), requirement(fields, Requirement.DESIRED), condition(fields, list));
        return FieldsetReader.read(fields, shared, part -> question(part, list, Optional.of(shared)), problems);
    }

    private Optional<Group> group(Yaml node) {
        Fields fields = Fields.of("gruppen", node, problems);
        String key = fields.text("grupp");
        Optional<ConceptGroup> list = list(key, fields);
        String title = fields.optionalText("titel")
                .orElse(list.map(ConceptGroup::title).orElse(""));
        String addLabel = fields.optionalText("lagg-till").orElse("Lägg till");
        Optional<Condition> visibleIf = condition(fields, Optional.empty());
        List<FormItem> items = new ArrayList<>();
        fields.items("fragor").forEach(item -> asked(item, Optional.of(key)).ifPresent(items::add));
        fields.refuseUnknown();
        refuseTwice(key, fields);
        return list.map(found -> new Group(found, title, addLabel, items, visibleIf, fields.location()));
    }

    private Optional<ConceptGroup> list(String key, Fields fields) {
        Optional<ConceptGroup> list = vocabulary.list(key);
        if (list.isEmpty()) {
            List<String> lists = vocabulary.groups().values().stream()
                    .filter(ConceptGroup::isList)
                    .map(ConceptGroup::key)
                    .toList();
            problems.add(
                    fields.locationOf("grupp"),
                    "Vokabulären har ingen lista ”%s”.".formatted(key),
                    Suggestion.remedy(key, lists, "Lägg till listan i begrepp.yaml."));
        }
        return list;
    }

    /**
     * Reads a question.
     *
     * @param shared of the fieldset it is a part of; the fieldset's condition is then the only one
     */
    private Optional<Question> question(Yaml node, Optional<String> list, Optional<FieldsetReader.Shared> shared) {
        Fields fields = Fields.of("frågan", node, problems);
        String key = fields.text("begrepp");
        Optional<Concept> concept = concept(key, list, fields);
        Requirement requirement = requirement(
                fields, shared.map(FieldsetReader.Shared::requirement).orElse(Requirement.DESIRED));
        Optional<Condition> visibleIf = shared.isPresent() ? shared.get().visibleIf() : condition(fields, list);
        Optional<String> label = fields.optionalText("fraga");
        Optional<String> help = fields.optionalText("hjalp");
        Question.Details written = details.read(key, fields);
        fields.refuseUnknown();
        concept.ifPresent(found -> refuseTwice(key, fields));
        return concept.map(found -> new Question(
                found,
                list,
                requirement,
                visibleIf,
                label.orElse(found.title()),
                shared.map(FieldsetReader.Shared::title).orElse(""),
                help.orElse(found.texts().help()),
                written,
                Question.pathOf(found, list),
                fields.location()));
    }

    private Optional<Concept> concept(String key, Optional<String> list, Fields fields) {
        Optional<Concept> concept = vocabulary.concept(key);
        Location at = fields.locationOf("begrepp");
        if (concept.isEmpty() && !key.isEmpty()) {
            problems.add(
                    at,
                    "Begreppet ”%s” finns inte i vokabulären.".formatted(key),
                    Suggestion.remedy(key, vocabulary.names(), "Lägg till begreppet i begrepp.yaml."));
        }
        if (concept.map(Concept::computed).orElse(false)) {
            problems.add(
                    at,
                    "”%s” räknas fram och kan inte frågas.".formatted(key),
                    "Ta bort frågan, eller ”raknas” i begrepp.yaml.");
        }
        return concept.filter(found -> standsWhereItBelongs(found, list, at));
    }

    private boolean standsWhereItBelongs(Concept concept, Optional<String> list, Location at) {
        Optional<String> belongsTo = vocabulary.listOf(concept.key()).map(ConceptGroup::key);
        if (belongsTo.equals(list)) {
            return true;
        }
        problems.add(
                at,
                list.isPresent()
                        ? "”%s” hör inte till listan ”%s”.".formatted(concept.key(), list.get())
                        : "”%s” hör till listan ”%s” och frågas i en grupp."
                                .formatted(concept.key(), belongsTo.orElse("")),
                belongsTo.map("Flytta frågan till { grupp: %s }."::formatted).orElse("Flytta frågan ut ur gruppen."));
        return false;
    }

    private Requirement requirement(Fields fields, Requirement otherwise) {
        String word = fields.optionalText("krav").orElse(otherwise.word());
        Optional<Requirement> requirement = Worded.find(Requirement.class, word);
        if (requirement.isEmpty()) {
            problems.add(
                    fields.locationOf("krav"),
                    "Kravet ”%s” finns inte.".formatted(word),
                    "Välj bland: %s.".formatted(String.join(", ", Worded.words(Requirement.class))));
        }
        return requirement.orElse(Requirement.DESIRED);
    }

    private Optional<Condition> condition(Fields fields, Optional<String> list) {
        return fields.optional("visa-om")
                .flatMap(node -> ConditionReader.read(node, Names.ofAnswers(vocabulary, list), problems));
    }

    private void refuseTwice(String key, Fields fields) {
        if (!asked.add(key)) {
            problems.add(fields.location(), "”%s” frågas två gånger.".formatted(key), "Ta bort den ena frågan.");
        }
        if (asked.size() == MOST_QUESTIONS) {
            problems.add(
                    fields.location(),
                    "Formuläret har fler än %d frågor.".formatted(MOST_QUESTIONS),
                    "Dela upp det i flera.");
        }
    }
}
