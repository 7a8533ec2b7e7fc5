package se.regelverk.adminui.rules.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.ExampleFiles;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.ExampleColumn;
import se.regelverk.engine.change.edit.ExampleRows;
import se.regelverk.engine.change.edit.RowEdit;
import se.regelverk.engine.change.edit.WrittenRow;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.example.ExampleReader;
import se.regelverk.engine.example.ExampleResult;
import se.regelverk.engine.example.ExampleRunner;

/**
 * A file of examples that are alike, in a draft.
 *
 * @param name the file's name without ending, the table's part of an address
 */
record AlikeTable(Draft draft, String name, ContentFile file) {
    /** How the rows go: row → what differs, nothing when it goes through; a row that cannot be run is not there. */
    record Results(Map<String, List<String>> differences, List<AuthorProblem> problems) {}

    /** The table that an address names, 404 when the draft has none. */
    static AlikeTable of(Draft draft, String name) {
        ContentFile file = draft.file(ExampleFiles.folder(draft.area()) + name + ".yaml");
        if (!ExampleFiles.isTable(file)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new AlikeTable(draft, name, file);
    }

    String title() {
        return file.entries().text("tabell");
    }

    String address() {
        return ExampleFiles.tableAddress(draft.address(), file.path());
    }

    List<AlikeColumn> columns() {
        return ExampleColumn.of(file).stream()
                .map(column -> AlikeColumn.of(column, draft.pack()))
                .toList();
    }

    /** What each field of a row is called. */
    Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        columns().forEach(column -> labels.put(column.field(), column.label()));
        return labels;
    }

    /** A row's own page. */
    String rowAddress(String row) {
        return UriComponentsBuilder.fromPath(address() + "/rad")
                .queryParam("namn", "{namn}")
                .encode()
                .buildAndExpand(row)
                .toUriString();
    }

    /** A row, 404 when there is none. */
    WrittenRow row(String row) {
        return ExampleRows.find(file, row).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Each cell as content writes it. */
    WrittenRow written(WrittenRow row, List<String> problems) {
        RowEdit content = row.content();
        for (AlikeColumn column : columns()) {
            var cell = column.typed(content.value(column.field()));
            content = content.with(column.field(), cell.text());
            cell.problem().ifPresent(problem -> problems.add("%s: %s".formatted(row.id(), problem)));
        }
        return new WrittenRow(row.id(), content);
    }

    /** How each row goes with the draft's rules; empty while they cannot be read. */
    Optional<Results> results() {
        return ExampleForms.content(draft).map(this::results);
    }

    private Results results(AreaContent content) {
        var problems = new Problems();
        List<Example> examples =
                ExampleReader.read(ContentFiles.of(Map.of(file.path(), file.text())), content, problems);
        var runner = new ExampleRunner(content, new Assessors(time -> {}));
        var differences = new LinkedHashMap<String, List<String>>();
        for (ExampleResult result : runner.run(examples)) {
            differences.put(result.example().name().substring(title().length() + 2), result.differences());
        }
        return new Results(differences, problems.inOrder());
    }

    List<Crumb> crumbs(String areaTitle, Crumb... last) {
        List<Crumb> crumbs = new ArrayList<>(List.of(new Crumb("Exempel", draft.address() + "/exempel")));
        crumbs.addAll(List.of(last));
        return Trail.inChange(draft.change(), areaTitle, crumbs.toArray(Crumb[]::new));
    }
}
