package se.regelverk.engine.rulepack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.regelverk.engine.content.District;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;

/** Reads {@code forvaltningar} of {@code pack.yaml}: the city's förvaltningar with their names. */
final class Districts {
    private static final String KEY = "forvaltningar";

    private Districts() {}

    /**
     * Those a pack names and those of the packs it imports.
     *
     * @param imported the imported packs' {@code pack.yaml}; what is wrong in them is told where they are checked
     */
    static Map<District, String> read(Fields pack, List<Yaml> imported, Problems problems) {
        var districts = new TreeMap<District, String>();
        for (Yaml other : imported) {
            districts.putAll(named(Fields.of("regelpaketet", other, new Problems())));
        }
        Map<District, String> own = named(pack);
        own.keySet().stream()
                .filter(districts::containsKey)
                .forEach(one -> problems.add(
                        pack.locationOf(KEY),
                        "Förvaltningen ”%s” finns redan gemensamt.".formatted(one),
                        "Ta bort den här."));
        districts.putAll(own);
        return districts;
    }

    private static Map<District, String> named(Fields pack) {
        var named = new TreeMap<District, String>();
        pack.entries(KEY).forEach((id, node) -> pack.scalar(node).ifPresent(name -> {
            if (!District.isValid(id) || name.isBlank()) {
                pack.problems()
                        .add(
                                node.location(),
                                "”%s” kan inte vara en förvaltning.".formatted(id),
                                "Skriv nyckeln med små bokstäver a–z, siffror och bindestreck, och sedan namnet.");
            } else {
                named.put(new District(id), name);
            }
        }));
        return named;
    }
}
