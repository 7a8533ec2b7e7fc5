package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.change.edit.FormTree;
import se.regelverk.engine.change.edit.FormTree.Asked;
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
        form.ifPresent(read ->
                FormFindings.of(read).forEach(finding -> found.add(finding.key().replace('#', ':'), finding.text())));
        place.tree().all().stream()
                .filter(one -> FormTree.isQuestion(one.item()) && !isInFieldset(place.tree(), one))
                .filter(one -> one.item().text("fraga").isEmpty())
                .forEach(one -> found.add(one.name(), "Frågan har ingen egen text. Begreppets namn visas i stället."));
        return found;
    }

    /** What is asked together has a question of its own. */
    private static boolean isInFieldset(FormTree tree, Asked asked) {
        return FormTree.isFieldset(tree.at(asked.spot().holder()));
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
                        pages(form.entries().get("layout"), lines);
                    }
                });
        return lines;
    }

    private static void pages(@Nullable Yaml layout, NavigableMap<Integer, String> lines) {
        for (Yaml page : items(layout, "sidor")) {
            String id = text(page, "id");
            lines.put(page.location().line(), id);
            asked(page, id, lines);
        }
    }

    /** As {@link FormTree} names them. */
    private static void asked(Yaml holder, String place, NavigableMap<Integer, String> lines) {
        List<Yaml> items = items(holder, "fragor");
        for (int at = 0; at < items.size(); at++) {
            Yaml item = items.get(at);
            String own = place + ":" + (at + 1);
            String key = text(item, "grupp").isEmpty() ? text(item, "begrepp") : text(item, "grupp");
            lines.put(item.location().line(), key.isEmpty() ? own : key);
            asked(item, own, lines);
        }
    }

    private static List<Yaml> items(@Nullable Yaml node, String key) {
        return node instanceof Yaml.Mapping mapping && mapping.entries().get(key) instanceof Yaml.Sequence sequence
                ? sequence.items()
                : List.of();
    }

    private static String text(Yaml node, String key) {
        return node instanceof Yaml.Mapping mapping && mapping.entries().get(key) instanceof Yaml.Scalar scalar
                ? scalar.text()
                : "";
    }
}
