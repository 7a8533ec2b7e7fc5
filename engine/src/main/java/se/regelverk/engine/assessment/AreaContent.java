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
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.RulePackReader;

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
        return RulePackReader.read(files, area, problems)
                .map(pack -> new AreaContent(pack, forms(files, area, pack, problems)));
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
                        .ifPresent(form -> forms.put(form.id(), form));
            }
        });
        return forms;
    }
}
