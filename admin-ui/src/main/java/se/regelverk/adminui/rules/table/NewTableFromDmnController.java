package se.regelverk.adminui.rules.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.rulepack.dmn.DmnTable;

/** A table that is not there yet, read from a model: first shown, then saved. */
@Controller
class NewTableFromDmnController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/ny-tabell/dmn";

    private final Drafts drafts;
    private final NewTables tables;
    private final Areas areas;

    NewTableFromDmnController(Drafts drafts, NewTables tables, Areas areas) {
        this.drafts = drafts;
        this.tables = tables;
        this.areas = areas;
    }

    @GetMapping(ADDRESS)
    String page(@PathVariable Map<String, String> path, Model model) {
        return show(drafts.writable(path), Optional.empty(), "", PageErrors.none(), model);
    }

    @PostMapping(ADDRESS)
    String uploaded(@PathVariable Map<String, String> path, @RequestParam("fil") MultipartFile file, Model model)
            throws IOException {
        Draft draft = drafts.writable(path);
        return file.isEmpty()
                ? show(draft, Optional.empty(), "", wrong("fil", "Välj en fil som inte är tom."), model)
                : show(draft, Optional.of(file.getBytes()), "", PageErrors.none(), model);
    }

    @PostMapping(ADDRESS + "/anvand")
    String use(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Draft draft = drafts.writable(path);
        byte[] file = sent.getOrDefault("modell", "").getBytes(StandardCharsets.UTF_8);
        String chosen = sent.getOrDefault("tabell", "");
        Optional<DmnTable> table = DmnReading.chosen(file, draft, chosen);
        if (table.isEmpty()) {
            return show(draft, Optional.of(file), chosen, wrong("tabell", "Välj vilken tabell som ska bli ny."), model);
        }
        return tables.save(draft, table.get(), PostedVersion.of(sent), flash)
                .orShow(refused -> show(draft, Optional.of(file), chosen, refused, model));
    }

    private static PageErrors wrong(String field, String problem) {
        return new PageErrors(List.of(new PageError(field, problem)));
    }

    private String show(Draft draft, Optional<byte[]> file, String chosen, PageErrors errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute(
                "read", file.map(bytes -> DmnReading.of(bytes, draft)).orElse(null));
        model.addAttribute("chosen", chosen);
        model.addAttribute("address", draft.address());
        model.addAttribute("version", draft.change().version());
        NewTables.crumbs(draft, areas, "Ny tabell från en DMN-fil", model);
        return "rules/table/dmn";
    }
}
