package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;

/** What one save comes to in several files, gathered edit by edit; with an error none of it is saved. */
final class Gathered {
    private final Map<String, String> texts = new HashMap<>();
    private final List<PageError> errors = new ArrayList<>();

    /** path → whole text. */
    Map<String, String> texts() {
        return texts;
    }

    List<PageError> errors() {
        return errors;
    }

    boolean isWell() {
        return errors.isEmpty();
    }

    /** A file with what is gathered so far. */
    ContentFile now(ContentFile saved) {
        return new ContentFile(saved.path(), texts.getOrDefault(saved.path(), saved.text()));
    }

    /** @param field where a refusal is told */
    void take(EditResult result, String field) {
        if (result instanceof EditResult.Edited edited) {
            texts.put(edited.path(), edited.text());
        } else {
            refuse(field, ((EditResult.Refused) result).problem());
        }
    }

    /** The same words are told once. */
    void refuse(String field, String problem) {
        var error = new PageError(field, problem);
        if (errors.stream().noneMatch(one -> one.message().equals(problem))) {
            errors.add(error);
        }
    }
}
