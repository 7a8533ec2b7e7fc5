package se.regelverk.adminui.rules.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.ExampleEntry;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.proof.BoundaryCase;
import tools.jackson.databind.JsonNode;

/** Where an example that was made for the author is written: last in the area's first list of examples. */
record NewExample(ContentFile file) {
    static NewExample in(Draft draft) {
        return draft.files().after().under(draft.area().rulePackFolder() + "exempel/").texts().entrySet().stream()
                .map(entry -> new ContentFile(entry.getKey(), entry.getValue()))
                .filter(file ->
                        file.written().filter(Written.Items.class::isInstance).isPresent())
                .findFirst()
                .map(NewExample::new)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
    }

    Written.Entries entry(String name, BoundaryCase chosen, Map<String, List<String>> expected) {
        var base = chosen.base().example();
        return entry(name, base.clocks(), base.form(), chosen.answers(), expected);
    }

    Written.Entries entry(
            String name, Clocks clocks, String form, JsonNode answers, Map<String, List<String>> expected) {
        var days = new LinkedHashMap<String, String>();
        days.put("avser", clocks.concerns().toString());
        days.put("kand", clocks.known().toString());
        days.put("beslutsdag", clocks.decided().toString());
        return ExampleEntry.of(name, days, form, answers, expected);
    }
}
