package se.regelverk.adminui.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import se.regelverk.adminui.forms.PostedForm;
import se.regelverk.engine.casework.Attachments;
import se.regelverk.engine.casework.Attachments.Outcome;
import se.regelverk.engine.casework.FormDraft;
import se.regelverk.engine.form.FieldProblem;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormFields;
import se.regelverk.engine.form.Question;

/** Files that a form's page sent. */
@Component
class SentFiles {
    static final String REMOVE = "ta-bort-fil:";
    private static final String SENT = "fil:";

    private final Attachments attachments;
    private final Worker worker;

    SentFiles(Attachments attachments, Worker worker) {
        this.attachments = attachments;
        this.worker = worker;
    }

    /**
     * What became of them.
     *
     * @param posted the page's texts, with the answers that the stored files are
     * @param refused one for each that was not stored
     */
    record Taken(PostedForm posted, List<FieldProblem> refused) {}

    /** Stores the files of the form's own fields; a file that is refused leaves what stood in its field. */
    Taken take(FormDraft draft, PostedForm posted, MultiValueMap<String, MultipartFile> files) {
        var with = new LinkedHashMap<String, String>();
        List<FieldProblem> refused = new ArrayList<>();
        files.toSingleValueMap().forEach((field, file) -> {
            String name = field.startsWith(SENT) ? field.substring(SENT.length()) : "";
            if (FormFields.asks(posted.form(), name)
                    && !String.valueOf(file.getOriginalFilename()).isEmpty()) {
                Outcome outcome = attachments.store(
                        draft.area(),
                        String.valueOf(file.getOriginalFilename()),
                        content(file),
                        worker.author(),
                        worker.now());
                if (outcome instanceof Outcome.Stored stored) {
                    with.put(name, stored.answer());
                } else {
                    refused.add(new FieldProblem(
                            FormFields.pointer(name),
                            label(posted.form(), name),
                            ((Outcome.Refused) outcome).problem()));
                }
            }
        });
        return new Taken(posted.with(with), refused);
    }

    private static String label(FormDefinition form, String name) {
        String key = name.replaceAll("\\[[0-9]+\\]", "");
        return form.questions().values().stream()
                .filter(question -> question.concept().key().value().equals(key))
                .map(Question::fullLabel)
                .findFirst()
                .orElse("");
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
