package se.regelverk.adminui.rules.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import se.regelverk.adminui.rules.ExampleFiles;
import se.regelverk.adminui.web.Cell;
import se.regelverk.engine.example.Expectation;
import se.regelverk.engine.form.FormFields;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.proof.Coverage;
import se.regelverk.engine.proof.ExampleRuns.Ran;
import se.regelverk.engine.vocabulary.Kind;

/** A change's examples as rows of a table. */
record ExampleListPage(String address, Coverage coverage, Set<String> changedRules) {
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

    /** The first answers that are no text, and how many there are of each list. */
    private static String given(Ran run) {
        var form = run.prepared().form();
        Map<String, String> texts = FormFields.texts(form, run.example().answers());
        List<String> given = new ArrayList<>();
        for (Group group : form.groups().values()) {
            String count = texts.getOrDefault(FormFields.countName(group), "0");
            if (!count.equals("0")) {
                given.add("%s: %s".formatted(group.title(), count));
            }
        }
        form.questions().values().stream()
                .filter(question ->
                        question.list().isEmpty() && question.concept().type().kind() != Kind.TEXT)
                .filter(question -> texts.containsKey(question.concept().key().value()))
                .map(question -> "%s: %s".formatted(question.concept().title(), shown(question, texts)))
                .forEach(given::add);
        String more = given.size() > MOST_ANSWERS ? " …" : "";
        return given.stream().limit(MOST_ANSWERS).collect(Collectors.joining(" · ")) + more;
    }

    private static String shown(Question question, Map<String, String> texts) {
        String text = texts.getOrDefault(question.concept().key().value(), "");
        return question.concept().options().getOrDefault(text, text);
    }

    private static String expected(Ran run) {
        return run.example().expected().stream()
                .limit(MOST_ANSWERS)
                .map(one -> one instanceof Expectation.ValueOf value
                        ? "%s %s".formatted(value.concept().title(), values(value))
                        : of((Expectation.Of) one))
                .collect(Collectors.joining(" · "));
    }

    private static String values(Expectation.ValueOf value) {
        return value.values().stream()
                .map(one -> se.regelverk.engine.vocabulary.Values.readable(
                        one, value.concept().unit(), value.concept().options()))
                .collect(Collectors.joining(", "));
    }

    private static String of(Expectation.Of one) {
        String words = one.wanted().stream().map(Expectation.Wanted::word).collect(Collectors.joining(", "));
        return one.property().word() + " " + words;
    }
}
