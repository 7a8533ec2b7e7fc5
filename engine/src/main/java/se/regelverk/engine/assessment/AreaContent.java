package se.regelverk.engine.assessment;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormReader;
import se.regelverk.engine.form.TransitionReader;
import se.regelverk.engine.rulepack.Effect;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.RulePackReader;
import se.regelverk.engine.rulepack.Sentence;

/**
 * An area's rules and forms, read together: what a submitted form needs to be assessed.
 *
 * @param forms id → form
 */
public record AreaContent(RulePack pack, Map<String, FormDefinition> forms) {
    public AreaContent {
        forms = Collections.unmodifiableMap(new TreeMap<>(forms));
    }

    public Area area() {
        return pack.area();
    }

    public Optional<FormDefinition> form(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    /**
     * Reads an area, reporting every problem at once.
     *
     * @param files at least the area's files and those of the areas it imports
     * @return what could be read; only without problems may it be used
     */
    public static Optional<AreaContent> read(ContentFiles files, Area area, Problems problems) {
        Optional<RulePack> pack = RulePackReader.read(files, area, problems);
        pack.ifPresent(read -> refuseUnknownForms(files, read, problems));
        return pack.map(read -> new AreaContent(read, forms(files, area, read, problems)));
    }

    private static void refuseUnknownForms(ContentFiles files, RulePack pack, Problems problems) {
        for (Sentence sentence : pack.sentences()) {
            if (sentence.effect() instanceof Effect.Step step
                    && !step.details().form().isEmpty()
                    && !hasForm(files, step.details().form())) {
                problems.add(
                        sentence.location(),
                        "Steget ska göras i formuläret ”%s”, som inte finns."
                                .formatted(step.details().form()),
                        "Rätta ”formular” eller skapa formuläret.");
            }
        }
    }

    /** A step that areas share may be taken in a form of one of them. */
    private static boolean hasForm(ContentFiles files, String form) {
        return files.texts().keySet().stream()
                .anyMatch(path -> path.startsWith(Area.FORM_DEFINITIONS) && path.endsWith("/" + form + ".yaml"));
    }

    private static Map<String, FormDefinition> forms(ContentFiles files, Area area, RulePack pack, Problems problems) {
        var forms = new TreeMap<String, FormDefinition>();
        files.under(area.formFolder()).texts().forEach((path, text) -> {
            String name = path.substring(area.formFolder().length());
            if (!name.endsWith(".yaml")) {
                problems.add(
                        Location.ofFile(path), "Filen är inget formulär.", "Ta bort den eller ge den ändelsen .yaml.");
            } else if (!name.contains("/")) {
                YamlReader.read(path, text, problems)
                        .flatMap(root -> FormReader.read(path, root, pack.vocabulary(), problems))
                        .map(form -> form.saidAlso(TransitionReader.shared(files, area, form.id(), problems)))
                        .ifPresent(form -> forms.put(form.id(), form));
            }
        });
        return forms;
    }
}
