package se.regelverk.engine.change;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.example.ExampleReader;
import se.regelverk.engine.example.ExampleResult;
import se.regelverk.engine.example.ExampleRunner;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormExample;
import se.regelverk.engine.form.FormExampleReader;

/** Reads areas, runs their examples and gathers what was found. */
final class Reading {
    /** Every honest pack is done in a tenth of this; an author is not to wait longer, nor the machine to be held. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final String SUFFIX = ".yaml";

    /** An area with all the files it is read with. */
    record Together(Area area, ContentFiles files) {}

    private final long start = System.nanoTime();
    private final Set<AuthorProblem> problems = new LinkedHashSet<>();
    private final List<ExampleFailure> failures = new ArrayList<>();
    private int passed;
    private int notRun;

    void read(Together together) {
        var found = new Problems();
        Optional<AreaContent> content = AreaContent.read(together.files(), together.area(), found);
        content.ifPresent(readable -> examples(together, readable, found));
        problems.addAll(found.inOrder());
    }

    private void examples(Together together, AreaContent content, Problems found) {
        List<Example> examples = ExampleReader.read(together.files(), content, found);
        Map<FormExample, FormDefinition> formExamples = formExamples(together, content, found);
        // With problems nothing can be trusted to mean what the author thinks; the examples come when the text is
        // right.
        if (found.isEmpty()) {
            var runner = new ExampleRunner(content, new Assessors(time -> {}));
            examples.forEach(example -> run(together.area(), example, runner));
            formExamples.forEach((example, form) ->
                    note(together.area(), example.name(), example.location(), example.differences(form)));
        }
    }

    private static Map<FormExample, FormDefinition> formExamples(
            Together together, AreaContent content, Problems found) {
        var examples = new LinkedHashMap<FormExample, FormDefinition>();
        String folder = together.area().formFolder() + "exempel/";
        together.files().under(folder).texts().forEach((path, text) -> {
            String name = path.substring(folder.length(), path.length() - SUFFIX.length());
            Optional<FormDefinition> form = content.form(name);
            if (form.isEmpty()) {
                found.add(
                        Location.ofFile(path),
                        "Området har inget formulär ”%s”.".formatted(name),
                        Suggestion.remedy(name, content.forms().keySet(), "Döp filen efter ett formulär."));
                return;
            }
            YamlReader.read(path, text, found).ifPresent(root -> FormExampleReader.read(
                            root, content.pack().vocabulary(), found)
                    .forEach(example -> examples.put(example, form.get())));
        });
        return examples;
    }

    private void run(Area area, Example example, ExampleRunner runner) {
        if (System.nanoTime() - start > LONGEST.toNanos()) {
            notRun++;
            return;
        }
        ExampleResult result = runner.run(List.of(example)).get(0);
        note(area, example.name(), example.location(), result.differences());
    }

    private void note(Area area, String name, Location location, List<String> differences) {
        if (differences.isEmpty()) {
            passed++;
        } else {
            failures.add(new ExampleFailure(area, name, location, differences));
        }
    }

    CheckReport report() {
        return new CheckReport(List.copyOf(problems), passed, failures, notRun);
    }
}
