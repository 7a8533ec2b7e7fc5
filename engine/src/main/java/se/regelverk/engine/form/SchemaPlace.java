package se.regelverk.engine.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.vocabulary.Concept;

/**
 * Where in a schema one is while it is laid out as a form.
 *
 * @param names from the root to the object, the list's name included
 * @param pointer to the object's schema
 * @param required whether the object must be there
 * @param visibleIf when its questions are asked
 * @param title what stands before the label of each question, empty when nothing needs to
 */
record SchemaPlace(
        List<String> names,
        String pointer,
        Optional<String> list,
        boolean required,
        Optional<Condition> visibleIf,
        String title) {
    static final SchemaPlace ROOT = new SchemaPlace(List.of(), "", Optional.empty(), true, Optional.empty(), "");

    /** As deep as keys are. */
    private static final int DEEPEST = 4;

    SchemaPlace in(String name, boolean nameRequired) {
        return new SchemaPlace(path(name), pointer(name), list, required && nameRequired, visibleIf, "");
    }

    /** The same place, with the object's title before its questions: they stand among others. */
    SchemaPlace titled(String own) {
        return new SchemaPlace(names, pointer, list, required, visibleIf, own);
    }

    /** Each item of a list that stands here. */
    SchemaPlace rows(String name) {
        return new SchemaPlace(path(name), pointer(name) + "/items", Optional.of(name), true, Optional.empty(), "");
    }

    /** The same object, as another part of the schema describes it. */
    SchemaPlace when(Optional<Condition> condition, String otherPointer) {
        return new SchemaPlace(names, otherPointer, list, required, SchemaLayout.both(visibleIf, condition), title);
    }

    boolean isTooDeep() {
        return names.size() >= DEEPEST;
    }

    /** Lists stand among the answers themselves. */
    boolean mayHoldList() {
        return names.isEmpty();
    }

    List<String> path(String name) {
        var path = new ArrayList<>(names);
        path.add(name);
        return List.copyOf(path);
    }

    String pointer(String name) {
        return pointer + "/properties/" + name.replace("~", "~0").replace("/", "~1");
    }

    Question question(Concept concept, List<String> path, boolean nameRequired, Location at) {
        return new Question(
                concept,
                list,
                required && nameRequired ? Requirement.REQUIRED_TO_SUBMIT : Requirement.DESIRED,
                visibleIf,
                concept.title(),
                title,
                concept.texts().help(),
                new Question.Details(concept.key().value(), "", Optional.empty(), Map.of()),
                list.isPresent() ? path.subList(1, path.size()) : path,
                at);
    }
}
