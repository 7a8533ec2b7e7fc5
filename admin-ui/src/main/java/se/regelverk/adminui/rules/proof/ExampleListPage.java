package se.regelverk.adminui.rules.proof;

import java.util.List;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;
import se.regelverk.adminui.rules.ExampleFiles;
import se.regelverk.adminui.rules.ExampleWords;
import se.regelverk.adminui.web.Cell;
import se.regelverk.engine.proof.Coverage;
import se.regelverk.engine.proof.ExampleRuns.Ran;

/** A change's examples as rows of a table. */
record ExampleListPage(String address, Coverage coverage, Set<String> changedRules, ExampleWords words) {
    /** More than these a row cannot show; the example's own page has all. */
    private static final int MOST_ANSWERS = 4;

    boolean coversChanged(Ran run) {
        return coverage.of(run.name()).stream().anyMatch(changedRules::contains);
    }

    List<Cell> row(Ran run) {
        List<String> covers = coverage.of(run.name());
        return List.of(
                Cell.link(run.name(), link(run)),
                Cell.of(given(run)),
                Cell.of(expected(run)),
                run.passes() ? Cell.tag("Går igenom", "green") : Cell.tag("Går inte igenom", "red"),
                Cell.of(covers.size() == 1 ? "1 regel" : covers.size() + " regler"),
                Cell.link("Varför inte?", whyNot(run)));
    }

    private String link(Ran run) {
        return ExampleFiles.address(address, run.example().location().file(), run.name());
    }

    private String whyNot(Ran run) {
        return UriComponentsBuilder.fromPath(address + "/exempel/varfor-inte")
                .queryParam("namn", "{namn}")
                .encode()
                .buildAndExpand(run.name())
                .toUriString();
    }

    private String given(Ran run) {
        List<String> given = ExampleWords.given(run.prepared());
        return String.join(" · ", given.stream().limit(MOST_ANSWERS).toList())
                + (given.size() > MOST_ANSWERS ? " …" : "");
    }

    private String expected(Ran run) {
        return String.join(
                " · ",
                words.expected(run.prepared()).stream().limit(MOST_ANSWERS).toList());
    }
}
