package se.regelverk.adminui.rules.table;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.SheetDownload;
import se.regelverk.engine.change.edit.TableSheet;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.RulePackReader;
import se.regelverk.engine.rulepack.export.DmnExport;

/** A table, or a whole pack, as a file to take along. */
@Controller
class ExportController {
    private static final String CHANGE = "/paket/{area}/andring/{change}";

    private final Drafts drafts;

    ExportController(Drafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping(CHANGE + "/tabell/{table}/fil.csv")
    ResponseEntity<byte[]> csv(@PathVariable Map<String, String> path) {
        TableFile table = TableFile.of(draft(path), path);
        return SheetDownload.csv(table.name(), TableSheet.of(table.file()));
    }

    @GetMapping(CHANGE + "/tabell/{table}/fil.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable Map<String, String> path) {
        TableFile table = TableFile.of(draft(path), path);
        return SheetDownload.xlsx(table.name(), TableSheet.of(table.file()));
    }

    @GetMapping(CHANGE + "/tabell/{table}/fil.dmn")
    ResponseEntity<byte[]> dmn(@PathVariable Map<String, String> path) {
        TableFile table = TableFile.of(draft(path), path);
        RulePack pack = correct(table.draft());
        String id = table.table()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT))
                .id();
        var export = DmnExport.ofTable(pack, id, table.draft().change().inForceFrom());
        return SheetDownload.file(
                table.name() + ".dmn", "application/xml", export.xml().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(CHANGE + "/paket.dmn")
    ResponseEntity<byte[]> pack(@PathVariable Map<String, String> path) {
        Draft draft = draft(path);
        var export = DmnExport.of(correct(draft), draft.change().inForceFrom());
        return SheetDownload.file(
                draft.area() + ".dmn", "application/xml", export.xml().getBytes(StandardCharsets.UTF_8));
    }

    private Draft draft(Map<String, String> path) {
        return drafts.readable(path);
    }

    /** The rules, when nothing is wrong with them; a model of half a pack would be another pack. */
    private static RulePack correct(Draft draft) {
        var problems = new Problems();
        return RulePackReader.read(draft.files().readable(), draft.area(), problems)
                .filter(pack -> problems.isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
    }
}
