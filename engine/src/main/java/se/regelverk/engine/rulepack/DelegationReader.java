package se.regelverk.engine.rulepack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.rulepack.Delegation.Automatic;
import se.regelverk.engine.rulepack.Delegation.Entry;

/** Reads {@code delegation} and {@code delegater} of {@code pack.yaml}. Whether every outcome has somebody is for the analysis. */
final class DelegationReader {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final String BY_LEGALITY = "laglighetsprovning";
    private static final List<String> APPEALS = List.of("forvaltningsbesvar", BY_LEGALITY);

    private final Problems problems;
    private final Map<String, String> titles = new LinkedHashMap<>(Delegation.COMMON);

    private DelegationReader(Problems problems) {
        this.problems = problems;
    }

    static Delegation read(Fields pack, Problems problems) {
        return new DelegationReader(problems).delegation(pack);
    }

    private Delegation delegation(Fields pack) {
        pack.entries("delegater").forEach((key, node) -> {
            if (KEY.matcher(key).matches() && !titles.containsKey(key)) {
                pack.scalar(node).ifPresent(title -> titles.put(key, title));
            } else {
                problems.add(
                        node.location(),
                        "”%s” kan inte vara en egen delegat.".formatted(key),
                        "Skriv en ny nyckel i kebab-case, till exempel enhetschef.");
            }
        });
        List<Entry> entries = new ArrayList<>();
        for (Yaml item : pack.items("delegation")) {
            entries.add(entry(Fields.of("delegationen", item, problems)));
        }
        return new Delegation(titles, entries);
    }

    private Entry entry(Fields fields) {
        fields.required("utfall");
        fields.required("beslutar");
        Optional<String> decision = fields.optionalText("beslut").filter(text -> !text.isBlank());
        Optional<String> open = fields.optionalText("ej-beslutat").filter(text -> !text.isBlank());
        if (decision.isPresent() == open.isPresent()) {
            problems.add(
                    fields.location(),
                    decision.isPresent()
                            ? "Delegationen är både beslutad och ej beslutad."
                            : "Delegationen säger inte var den är beslutad.",
                    "Skriv ”beslut” med delegationsordningens punkt, eller ”ej-beslutat” med stadens öppna fråga.");
        }
        String appeal = fields.optionalText("overklagas").orElse("forvaltningsbesvar");
        known(fields, "overklagas", appeal, APPEALS, "Överklagandet");
        var entry = new Entry(
                new LinkedHashSet<>(known(fields, "utfall", Delegation.OUTCOMES.keySet(), "Utfallet")),
                known(fields, "beslutar", titles.keySet(), "Delegaten"),
                fields.text("lagrum"),
                decision,
                open,
                fields.optionalText("undantag").orElse(""),
                new Automatic(fields.optionalText("arendegrupp").orElse("").strip(), appeal.equals(BY_LEGALITY)),
                fields.location());
        fields.refuseUnknown();
        return entry;
    }

    private List<String> known(Fields fields, String key, Collection<String> known, String what) {
        return fields.texts(key).stream()
                .filter(text -> known(fields, key, text, known, what))
                .toList();
    }

    private boolean known(Fields fields, String key, String text, Collection<String> known, String what) {
        if (known.contains(text)) {
            return true;
        }
        problems.add(
                fields.locationOf(key),
                "%s ”%s” finns inte.".formatted(what, text),
                Suggestion.remedy(text, known, "Välj bland: %s.".formatted(String.join(", ", known))));
        return false;
    }
}
