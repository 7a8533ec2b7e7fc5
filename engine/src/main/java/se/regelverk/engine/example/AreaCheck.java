package se.regelverk.engine.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import se.regelverk.engine.analysis.Finding;
import se.regelverk.engine.analysis.PackAnalysis;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormExample;
import se.regelverk.engine.form.FormExampleReader;

/** Reads an area as it will be used, runs its examples and analyses it: the one check of content, whoever asks for it. */
public final class AreaCheck {
    private static final String SUFFIX = ".yaml";

    private final ContentFiles files;
    private final Area area;
    private final BooleanSupplier hasTime;
    private final Problems found = new Problems();
    private final List<Finding> findings = new ArrayList<>();
    private final List<AreaReport.Ran> ran = new ArrayList<>();
    private int notRun;

    private AreaCheck(ContentFiles files, Area area, BooleanSupplier hasTime) {
        this.files = files;
        this.area = area;
        this.hasTime = hasTime;
    }

    /**
     * Checks an area.
     *
     * @param files at least the area's files and those of the areas it imports
     * @param hasTime asked before each example; those there is no time for are counted, not run
     */
    public static AreaReport of(ContentFiles files, Area area, BooleanSupplier hasTime) {
        return new AreaCheck(files, area, hasTime).report();
    }

    private AreaReport report() {
        Optional<AreaContent> content = AreaContent.read(files, area, found);
        content.ifPresent(this::examples);
        List<Area> imports = content.map(read -> read.pack().info().imports()).orElse(List.of());
        return new AreaReport(area, imports, found.inOrder(), findings, ran, notRun);
    }

    private void examples(AreaContent content) {
        List<Example> examples = ExampleReader.read(files, content, found);
        Map<FormExample, FormDefinition> formExamples = formExamples(content);
        // With problems nothing can be trusted to mean what the author thinks; the examples come when the text is
        // right.
        if (found.isEmpty()) {
            var runner = new ExampleRunner(content, new Assessors(time -> {}));
            examples.forEach(example -> run(example, runner));
            formExamples.forEach((example, form) ->
                    ran.add(new AreaReport.Ran(example.name(), example.location(), example.differences(form))));
            analyse(content);
        }
    }

    private void analyse(AreaContent content) {
        content.everywhere().forEach((where, there) -> PackAnalysis.of(there).stream()
                .filter(one -> where.isEmpty() || findings.stream().noneMatch(one::saysTheSame))
                .forEach(one -> findings.add(where.isEmpty() ? one : one.in(where))));
        findings.stream()
                .filter(Finding::isError)
                .forEach(one -> found.add(one.place().location(), one.problem(), one.remedy()));
    }

    private Map<FormExample, FormDefinition> formExamples(AreaContent content) {
        var examples = new LinkedHashMap<FormExample, FormDefinition>();
        String folder = area.formFolder() + "exempel/";
        files.under(folder).texts().forEach((path, text) -> {
            String name = path.substring(folder.length()).replace(SUFFIX, "");
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

    private void run(Example example, ExampleRunner runner) {
        if (hasTime.getAsBoolean()) {
            ExampleResult result = runner.run(List.of(example)).get(0);
            ran.add(new AreaReport.Ran(example.name(), example.location(), result.differences()));
        } else {
            notRun++;
        }
    }
}
