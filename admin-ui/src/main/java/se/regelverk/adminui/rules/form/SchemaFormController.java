package se.regelverk.adminui.rules.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Opened;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.FormHeadEdit;
import se.regelverk.engine.change.edit.FormPageEdit;
import se.regelverk.engine.change.edit.FormTree;
import se.regelverk.engine.form.SchemaForm.Result.Laid;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.Vocabulary;

/** A new form of any JSON Schema: first shown as what it would become, with what has no place, then saved with its new concepts. */
@Controller
class SchemaFormController {
    static final String NAME = "ny-av-schema";
    private static final String ADDRESS = "/paket/{area}/andring/{change}/formular/" + NAME;

    private final FormOpening opening;

    SchemaFormController(FormOpening opening) {
        this.opening = opening;
    }

    @GetMapping(ADDRESS)
    String empty(@PathVariable Map<String, String> path, Model model) {
        var nothing = new SentFields(Map.of());
        return show(opening.opened(path), new Sent("", "", "", nothing), List.of(), model);
    }

    /** What was sent, with what follows of the schema. */
    record Sent(String schema, String title, String id, SentFields fields) {}

    @PostMapping(ADDRESS)
    String read(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            @RequestParam(name = "fil", required = false) Optional<MultipartFile> file,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        Opened opened = opening.opened(path);
        SentFields fields = SentFields.of(posted);
        String sentFile = file.isPresent() && !file.get().isEmpty()
                ? new String(file.get().getBytes(), StandardCharsets.UTF_8)
                : "";
        var chosen = sentFile.isEmpty() ? fields : withoutMapping(fields);
        var sent = new Sent(
                sentFile.isEmpty() ? fields.text("schema") : sentFile, fields.text("titel"), fields.text("id"), chosen);
        return fields.text("gor").equals("spara") && sentFile.isEmpty()
                ? save(opened, sent, model, flash)
                : show(opened, sent, SchemaReadout.of(sent.schema()).errors(), model);
    }

    /** Another schema has other questions. */
    private static SentFields withoutMapping(SentFields fields) {
        var kept = new LinkedMultiValueMap<String, String>();
        fields.values().forEach((name, values) -> {
            if (!name.contains(":")) {
                kept.addAll(name, values);
            }
        });
        return SentFields.of(kept);
    }

    private String save(Opened opened, Sent sent, Model model, RedirectAttributes flash) {
        SchemaReadout readout = SchemaReadout.of(sent.schema());
        List<PageError> errors = new ArrayList<>(readout.errors());
        if (readout.laid().isEmpty()) {
            return show(opened, sent, errors, model);
        }
        Laid laid = readout.laid().get();
        String id = id(sent, laid);
        Lengths.check("titel", title(sent, laid), Lengths.LINE, errors);
        if (!FormPageEdit.isId(id) || id.startsWith("ny")) {
            errors.add(new PageError("id", Keys.KEBAB_HELP));
        } else if (opened.own().text(FormHeadEdit.path(opened.area(), id)).isPresent()) {
            errors.add(new PageError("id", "Det finns redan ett formulär med id ”%s”.".formatted(id)));
        }
        Gathered texts = texts(opened, sent, laid);
        errors.addAll(texts.errors());
        return errors.isEmpty()
                ? opening.save(opened, texts.texts(), sent.fields(), opened.home() + "/formular/" + id, flash)
                        .orShow(refused -> show(opened, sent, refused.all(), model))
                : show(opened, sent, errors, model);
    }

    private static String title(Sent sent, Laid laid) {
        String own = laid.form().title();
        return sent.title().isEmpty() ? own.equals("schema") ? "Nytt formulär" : own : sent.title();
    }

    private static String id(Sent sent, Laid laid) {
        return Keys.orOf(sent.id(), title(sent, laid), Keys::kebab);
    }

    private static Gathered texts(Opened opened, Sent sent, Laid laid) {
        SchemaMapping mapping = SchemaMapping.of(laid, sent.fields(), vocabulary(opened));
        String id = FormPageEdit.isId(id(sent, laid)) ? id(sent, laid) : "formular";
        return SchemaFormTexts.of(opened, laid, mapping, id, title(sent, laid));
    }

    private static Vocabulary vocabulary(Opened opened) {
        return opened.pack().map(RulePack::vocabulary).orElse(Vocabulary.EMPTY);
    }

    private String show(Opened opened, Sent sent, List<PageError> errors, Model model) {
        Optional<Laid> laid = sent.schema().isEmpty()
                ? Optional.empty()
                : SchemaReadout.of(sent.schema()).laid();
        model.addAttribute("sent", sent);
        model.addAttribute("mapping", null);
        laid.ifPresent(read -> {
            model.addAttribute("title", title(sent, read));
            model.addAttribute("id", id(sent, read));
            model.addAttribute("mapping", SchemaMapping.of(read, sent.fields(), vocabulary(opened)));
            model.addAttribute("remarks", SchemaRemarks.of(read));
            model.addAttribute("preview", preview(opened, sent, read));
        });
        opening.show(opened, errors, model, new Crumb("Nytt formulär av ett JSON Schema", null));
        return "rules/form/av-schema";
    }

    private static Previews.Preview preview(Opened opened, Sent sent, Laid laid) {
        Gathered texts = texts(opened, sent, laid);
        String id = FormPageEdit.isId(id(sent, laid)) ? id(sent, laid) : "formular";
        String path = FormHeadEdit.path(opened.area(), id);
        var file = new ContentFile(path, texts.texts().getOrDefault(path, ""));
        var place = new FormPlace(opened, file, FormTree.of(file));
        return texts.isWell()
                ? Previews.of(place, texts.texts(), "handlaggare", Optional.empty())
                : new Previews.Preview(
                        "handlaggare",
                        null,
                        texts.errors().stream().map(PageError::message).toList(),
                        Map.of());
    }
}
