package se.regelverk.engine.variation;

import java.util.Optional;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;

/**
 * That shared content leaves a thing open.
 *
 * @param reason why it may differ, in Swedish
 * @param onlyWhereSet whether it holds only where a förvaltning has set it
 */
public record Opening(LocalItem item, String reason, boolean onlyWhereSet, Location location) {
    /** The key that marks a thing as open. */
    public static final String KEY = "lokalt";

    private static final String NOT_ELSEWHERE = "utgar";

    /** The mark of a thing, empty when it is the same in the whole city. */
    static Optional<Opening> of(LocalItem item, Yaml.Mapping node, Problems problems) {
        Yaml mark = node.entries().get(KEY);
        if (mark == null) {
            return node.keys().containsKey(KEY) ? Optional.of(reason(item, "", node, problems)) : Optional.empty();
        }
        if (mark instanceof Yaml.Scalar scalar) {
            return Optional.of(reason(item, scalar.text(), node, problems));
        }
        Fields fields = Fields.of("lokalt", mark, problems);
        String reason = fields.text("skal");
        String otherwise = fields.optionalText("annars").orElse("");
        fields.refuseUnknown();
        if (fields.has("annars") && !otherwise.equals(NOT_ELSEWHERE)) {
            problems.add(
                    fields.locationOf("annars"),
                    "”%s” säger inte vad som gäller där inget är satt lokalt.".formatted(otherwise),
                    "Skriv ”annars: utgar”, eller ta bort ”annars”: då gäller det gemensamma.");
        }
        return Optional.of(new Opening(item, reason, otherwise.equals(NOT_ELSEWHERE), mark.location()));
    }

    private static Opening reason(LocalItem item, String reason, Yaml.Mapping node, Problems problems) {
        Location at = node.keys().getOrDefault(KEY, node.location());
        if (reason.isBlank()) {
            problems.add(at, "”lokalt” är tom.", "Skriv varför det får skilja sig mellan förvaltningarna.");
        }
        return new Opening(item, reason, false, at);
    }

    /** The tree of a file as the readers know it, without the marks. */
    public static Yaml strip(String path, Yaml root) {
        return ItemTree.changed(path, root, (item, node) -> Optional.of(Trees.without(node, KEY)));
    }
}
