package se.regelverk.engine.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.schema.OpenSchema;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.ConceptType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form as it was written and checked: what it asks, in which order, and the contract its answers are held to. An answer's path is
 * its concept's key as nested objects; a list is an array of objects. Immutable.
 */
public final class FormDefinition {
    private final String id;
    private final String title;
    private final String intro;
    private final ObjectNode schema;
    private final OpenSchema answerSchema;
    private final List<FormPage> pages;
    private final ContentHash hash;
    private final Transition transition;
    private final Map<ConceptKey, Question> questions;
    private final Map<String, Group> groups;

    /** Asked for every form that is handed in or drawn, so it is made once. */
    private final FieldFinder finder;

    FormDefinition(Heading heading, ObjectNode schema, OpenSchema answerSchema, List<FormPage> pages) {
        this.id = heading.id();
        this.title = heading.title();
        this.intro = heading.intro();
        this.hash = heading.hash();
        this.transition = heading.transition();
        this.schema = schema;
        this.answerSchema = answerSchema;
        this.pages = List.copyOf(pages);
        this.questions = Collections.unmodifiableMap(questionsOf(pages));
        this.groups = Collections.unmodifiableMap(groupsOf(pages));
        this.finder = new FieldFinder(this);
    }

    record Heading(String id, String title, String intro, ContentHash hash, Transition transition) {}

    static Map<ConceptKey, Question> questionsOf(List<FormPage> pages) {
        var questions = new LinkedHashMap<ConceptKey, Question>();
        for (FormPage page : pages) {
            for (FormItem item : page.items()) {
                item.questions()
                        .forEach(question -> questions.put(question.concept().key(), question));
            }
        }
        return questions;
    }

    static Map<String, Group> groupsOf(List<FormPage> pages) {
        var groups = new LinkedHashMap<String, Group>();
        pages.forEach(page -> page.items().forEach(item -> {
            if (item instanceof Group group) {
                groups.put(group.key(), group);
            }
        }));
        return groups;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** Text before the first page, empty when none. */
    public String intro() {
        return intro;
    }

    /** A copy of the JSON Schema 2020-12 document, complete in itself: the concepts it refers to stand under {@code $defs}. */
    public JsonNode schema() {
        return schema.deepCopy();
    }

    FieldFinder finder() {
        return finder;
    }

    OpenSchema answerSchema() {
        return answerSchema;
    }

    public List<FormPage> pages() {
        return pages;
    }

    public Optional<FormPage> page(String pageId) {
        return pages.stream().filter(page -> page.id().equals(pageId)).findFirst();
    }

    /** Every question in the order they are asked, those of groups included. */
    public Map<ConceptKey, Question> questions() {
        return questions;
    }

    public Optional<Question> question(ConceptKey key) {
        return Optional.ofNullable(questions.get(key));
    }

    /** The question whose answer says whom the form is about: the first person number outside lists; empty in a form about nobody. */
    public Optional<Question> personNumber() {
        return questions.values().stream()
                .filter(question ->
                        question.list().isEmpty() && question.concept().type() == ConceptType.PERSON_NUMBER)
                .findFirst();
    }

    /** Whether any answer can be fetched. */
    public boolean isPrefilled() {
        return questions.values().stream()
                .anyMatch(question -> question.details().prefill().isPresent());
    }

    /** Every group by its list's key, in the order they stand. */
    public Map<String, Group> groups() {
        return groups;
    }

    /** What its author has said of those who began in the form before it. */
    public Transition transition() {
        return transition;
    }

    /** The same form, with what those have said who change what areas share. */
    public FormDefinition saidAlso(Transition shared) {
        return shared.equals(Transition.NONE)
                ? this
                : new FormDefinition(
                        new Heading(id, title, intro, hash, transition.with(shared)), schema, answerSchema, pages);
    }

    /** The identity of the form: its text, but for the transition to it, and the words it asks for. */
    public ContentHash hash() {
        return hash;
    }
}
