package se.regelverk.adminui.rules.example;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.SheetDownload;
import se.regelverk.engine.change.edit.ExampleRows;

/** Examples that are alike as a file to fill in elsewhere. */
@Controller
class AlikeExportController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/exempeltabell/{table}/fil";

    private final Drafts drafts;

    AlikeExportController(Drafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping(ADDRESS + ".csv")
    ResponseEntity<byte[]> csv(@PathVariable Map<String, String> path) {
        AlikeTable table = table(path);
        return SheetDownload.csv(table.name(), ExampleRows.sheet(table.file()));
    }

    @GetMapping(ADDRESS + ".xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable Map<String, String> path) {
        AlikeTable table = table(path);
        return SheetDownload.xlsx(table.name(), ExampleRows.sheet(table.file()));
    }

    private AlikeTable table(Map<String, String> path) {
        return AlikeTable.of(
                drafts.readable(path.getOrDefault("area", ""), path.getOrDefault("change", "")),
                path.getOrDefault("table", ""));
    }
}
