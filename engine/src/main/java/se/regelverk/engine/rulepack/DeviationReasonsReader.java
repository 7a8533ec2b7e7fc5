package se.regelverk.engine.rulepack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;

/** Reads {@code avvikelseskal} of a {@code pack.yaml} and of those it imports. */
final class DeviationReasonsReader {
    static final String KEY = "avvikelseskal";

    private static final Pattern SHAPE = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");
    private static final int LONGEST = 120;

    /** More are not read through by somebody who decides. */
    private static final int MOST = 20;

    private final Problems problems;
    private final Map<String, String> titles = new LinkedHashMap<>();

    private DeviationReasonsReader(Problems problems) {
        this.problems = problems;
    }

    /** @param imported the {@code pack.yaml} of what it imports */
    static DeviationReasons read(Fields pack, List<Yaml> imported, Problems problems) {
        var reader = new DeviationReasonsReader(problems);
        imported.forEach(root -> reader.add(Fields.of("regelpaketet", root, problems)));
        reader.add(pack);
        return new DeviationReasons(reader.titles);
    }

    private void add(Fields pack) {
        pack.entries(KEY).forEach((key, node) -> {
            String title = pack.scalar(node).map(String::strip).orElse("");
            if (!SHAPE.matcher(key).matches()) {
                refuse(
                        node.location(),
                        "Nyckeln ”%s” går inte att använda.",
                        key,
                        "Skriv den i camelCase utan å, ä och ö.");
            } else if (titles.containsKey(key)) {
                refuse(
                        node.location(),
                        "Skälet ”%s” finns redan i det som importeras.",
                        key,
                        "Ta bort det eller välj en annan nyckel.");
            } else if (title.isEmpty() || title.length() > LONGEST) {
                refuse(
                        node.location(),
                        "Skälet ”%s” ska vara en text på högst 120 tecken.",
                        key,
                        "Skriv en kort mening.");
            } else {
                titles.put(key, title);
            }
        });
        if (titles.size() > MOST) {
            refuse(
                    pack.locationOf(KEY),
                    "Det finns fler än 20 skäl att välja bland.%s",
                    "",
                    "Ta bort dem som sällan används.");
        }
    }

    private void refuse(Location at, String problem, String key, String remedy) {
        problems.add(at, problem.formatted(key), remedy);
    }
}
