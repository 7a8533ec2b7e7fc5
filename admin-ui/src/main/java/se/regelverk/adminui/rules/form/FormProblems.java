package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.change.edit.FormTree;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.form.FormFindings;

/** What is wrong with a form and what is worth a look, at the question, group or page it concerns. */
final class FormProblems {
    /** What concerns no question of its own. */
    static final String WHOLE = "";

    private final Map<String, List<String>> byKey = new LinkedHashMap<>();

    private FormProblems() {}

    static FormProblems of(FormPlace place) {
        var found = new FormProblems();
        var problems = new Problems();
        var form = place.definition(place.files(place.file().text()), problems);
        NavigableMap<Integer, String> lines = lines(place);
        problems.inOrder().forEach(problem -> found.add(key(problem, place, lines), words(problem)));
        form.ifPresent(read -> FormFindings.of(read).forEach(finding -> found.add(finding.key(), finding.text())));
        Walk.questionsAndGroups(place.tree()).stream()
                .filter(item ->
                        item.get("begrepp").isPresent() && item.text("fraga").isEmpty())
                .forEach(item ->
                        found.add(FormTree.key(item), "Frågan har ingen egen text. Begreppets namn visas i stället."));
        return found;
    }

    private static String words(AuthorProblem problem) {
        return problem.problem() + " " + problem.remedy();
    }

    private void add(String key, String text) {
        byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(text);
    }

    List<String> at(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    private static String key(AuthorProblem problem, FormPlace place, NavigableMap<Integer, String> lines) {
        var at = lines.floorEntry(problem.location().line());
        boolean isHere = problem.location().file().equals(place.file().path());
        return at == null || !isHere ? WHOLE : at.getValue();
    }

    /** The line each page, group and question begins on, and where the layout ends. */
    private static NavigableMap<Integer, String> lines(FormPlace place) {
        var lines = new TreeMap<Integer, String>();
        YamlReader.read(place.file().path(), place.file().text(), new Problems())
                .ifPresent(root -> {
                    if (root instanceof Yaml.Mapping form) {
                        form.keys().values().forEach(key -> lines.put(key.line(), WHOLE));
                        items(form.entries().get("layout"), lines);
                    }
                });
        return lines;
    }

    private static void items(@Nullable Yaml node, NavigableMap<Integer, String> lines) {
        if (node instanceof Yaml.Sequence sequence) {
            sequence.items().forEach(item -> items(item, lines));
        } else if (node instanceof Yaml.Mapping mapping) {
            for (String name : List.of("begrepp", "grupp", "id")) {
                if (mapping.entries().get(name) instanceof Yaml.Scalar key) {
                    lines.put(mapping.location().line(), key.text());
                    break;
                }
            }
            items(mapping.entries().get("sidor"), lines);
            items(mapping.entries().get("fragor"), lines);
        }
    }
}
