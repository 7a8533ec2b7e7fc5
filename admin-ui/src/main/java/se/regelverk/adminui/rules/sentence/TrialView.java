package se.regelverk.adminui.rules.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.regelverk.engine.assessment.SentenceResult;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.example.Trials;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.rulepack.RulePack;

/**
 * For which examples a sentence would be met.
 *
 * @param summary one sentence
 * @param groups the examples by what the sentence comes to in them
 */
record TrialView(String summary, List<Group> groups) {
    private static final String NOT_IN_FORCE = "Regeln gäller inte den månaden";
    private static final Map<Truth, String> HEADINGS = headings();

    /** Examples that came to the same. */
    record Group(String title, List<Item> items) {}

    /**
     * An example.
     *
     * @param note what is missing, or for which items it is met
     */
    record Item(String name, String note) {}

    private static Map<Truth, String> headings() {
        var headings = new LinkedHashMap<Truth, String>();
        headings.put(Truth.MET, "Uppfyllt");
        headings.put(Truth.UNDECIDED, "Går inte att avgöra");
        headings.put(Truth.NOT_MET, "Inte uppfyllt");
        headings.put(Truth.NOT_APPLICABLE, "Inte tillämpligt");
        return headings;
    }

    /** Tries the sentence of the id on every example of the area. */
    static TrialView of(ContentFiles files, Area area, String id) {
        Trials trials = Trials.of(files, area, example -> true);
        if (trials instanceof Trials.NotPossible) {
            return new TrialView(
                    "Regeln kan provas när den är färdig och resten av området är utan fel i kontrollen.", List.of());
        }
        var ran = (Trials.Ran) trials;
        var items = new LinkedHashMap<String, List<Item>>();
        HEADINGS.values().forEach(heading -> items.put(heading, new ArrayList<>()));
        items.put(NOT_IN_FORCE, new ArrayList<>());
        for (Trials.Tried tried : ran.tried()) {
            List<SentenceResult> results = tried.assessment().stream()
                    .flatMap(assessment -> assessment.sentences().stream())
                    .filter(result -> result.sentence().id().equals(id))
                    .toList();
            String heading = results.isEmpty() ? NOT_IN_FORCE : HEADINGS.getOrDefault(truth(results), "");
            items.getOrDefault(heading, new ArrayList<>())
                    .add(new Item(tried.example().name(), note(results, ran.pack())));
        }
        return of(items, ran.tried().size());
    }

    private static TrialView of(Map<String, List<Item>> items, int all) {
        List<Group> groups = items.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Group(
                        "%s (%d)".formatted(entry.getKey(), entry.getValue().size()), entry.getValue()))
                .toList();
        int met = items.getOrDefault(HEADINGS.get(Truth.MET), List.of()).size();
        String summary = all == 0
                ? "Området har inga exempel att prova mot."
                : "Regeln är uppfylld i %d av %d exempel.".formatted(met, all);
        return new TrialView(summary, groups);
    }

    /** One item that is met makes the rule met, then one that is undecided. */
    private static Truth truth(List<SentenceResult> results) {
        return HEADINGS.keySet().stream()
                .filter(truth -> results.stream().anyMatch(result -> result.truth() == truth))
                .findFirst()
                .orElse(Truth.NOT_APPLICABLE);
    }

    private static String note(List<SentenceResult> results, RulePack pack) {
        String items = results.stream()
                .filter(result -> result.isMet() && result.item() >= 0)
                .map(result -> "post %d".formatted(result.item() + 1))
                .collect(Collectors.joining(", "));
        String missing = results.stream()
                .flatMap(result -> result.gaps().stream())
                .map(gap -> title(gap, pack))
                .distinct()
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? items : "Saknas: " + missing;
    }

    private static String title(Gap gap, RulePack pack) {
        return pack.vocabulary()
                .concept(gap.key())
                .map(concept -> concept.title())
                .orElse(gap.key());
    }
}
