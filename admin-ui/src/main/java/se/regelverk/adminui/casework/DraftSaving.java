package se.regelverk.adminui.casework;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.forms.PostedForm;
import se.regelverk.engine.casework.DraftForm;
import se.regelverk.engine.casework.DraftLimits;
import se.regelverk.engine.casework.Drafting;
import se.regelverk.engine.casework.FormDraft;
import se.regelverk.engine.form.FormDefinition;

/** Reads what a filling page sent, and saves it. */
@Component
class DraftSaving {
    /** The field in which a page says which revision of the draft it was read at. */
    private static final String REVISION = "_revision";

    /** The field in which a page says which one it is, so that two windows are told apart. */
    private static final String PAGE = "_sida";

    private final Worker worker;
    private final Drafting drafting;
    private final NewerForms newer;

    DraftSaving(Worker worker, Drafting drafting, NewerForms newer) {
        this.worker = worker;
        this.drafting = drafting;
        this.newer = newer;
    }

    /** The form's own fields of what was sent, by the form that the page showed. */
    PostedForm posted(FormDraft draft, MultiValueMap<String, String> sent) {
        FormDefinition shown = newer.shown(draft, sent.getFirst(NewerForms.SHOWN));
        return PostedForm.of(shown, sent, DraftView.HEADER.keySet());
    }

    /** Saves texts as of the page they were sent from. */
    FormDraft save(FormDraft draft, Map<String, String> texts, MultiValueMap<String, String> sent) {
        try {
            return drafting.save(
                    draft.id(), written(draft, texts, sent), worker.author(), worker.now(), worker.today());
        } catch (DraftLimits.Exceeded full) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, full.getMessage(), full);
        }
    }

    /** What a page holds that a draft which cannot be saved any longer does not, by the fields' names. */
    Map<String, String> unsaved(FormDraft draft, MultiValueMap<String, String> sent) {
        return draft.unsaved(written(draft, posted(draft, sent).texts(), sent));
    }

    private static Drafting.Written written(
            FormDraft draft, Map<String, String> texts, MultiValueMap<String, String> sent) {
        String revision = String.valueOf(sent.getFirst(REVISION));
        int readAt = revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : draft.revision();
        return new Drafting.Written(
                texts, readAt, NewerForms.hash(sent.getFirst(NewerForms.SHOWN)).orElse(null), page(sent));
    }

    private static @Nullable String page(MultiValueMap<String, String> sent) {
        String page = sent.getFirst(PAGE);
        return page != null && page.matches("[0-9a-f-]{1,40}") ? page : null;
    }

    /** The draft with its form, 404 when there is none. */
    DraftForm filled(FormDraft draft) {
        return drafting.form(draft, worker.today()).orElseThrow(Worker::missing);
    }
}
