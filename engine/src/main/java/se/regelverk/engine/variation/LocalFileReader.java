package se.regelverk.engine.variation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.regelverk.engine.content.District;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.content.Yaml;

/** Reads a file of {@code lokalt/}: what one förvaltning has set of what is left open. */
final class LocalFileReader {
    private final Map<District, String> districts;
    private final Problems problems;

    LocalFileReader(Map<District, String> districts, Problems problems) {
        this.districts = districts;
        this.problems = problems;
    }

    /** What the file sets; nothing when it is for no förvaltning of the city. */
    List<LocalSetting> read(String path, Yaml root) {
        Fields file = Fields.of("den lokala filen", root, problems);
        String id = file.text("forvaltning");
        List<LocalSetting> settings = new ArrayList<>();
        if (isKnown(id, path, file)) {
            for (LocalKind kind : LocalKind.values()) {
                file.items(kind.list()).forEach(item -> setting(new District(id), kind, item, settings));
            }
            file.refuseUnknown();
        }
        return settings;
    }

    private boolean isKnown(String id, String path, Fields file) {
        if (id.isEmpty()) {
            return false;
        }
        if (!District.isValid(id) || !districts.containsKey(new District(id))) {
            List<String> known = districts.keySet().stream().map(District::id).toList();
            problems.add(
                    file.locationOf("forvaltning"),
                    "Förvaltningen ”%s” finns inte i staden.".formatted(id),
                    Suggestion.remedy(
                            id,
                            known,
                            known.isEmpty()
                                    ? "Lägg till ”forvaltningar” i det gemensamma regelpaketet."
                                    : "Förvaltningarna är: %s.".formatted(String.join(", ", known))));
            return false;
        }
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".yaml", "");
        if (!name.equals(id)) {
            problems.add(
                    file.locationOf("forvaltning"),
                    "Filen heter ”%s” men gäller ”%s”.".formatted(name, id),
                    "Döp filen till %s.yaml.".formatted(id));
        }
        return true;
    }

    private void setting(District district, LocalKind kind, Yaml node, List<LocalSetting> settings) {
        Fields fields = Fields.of("det lokala", node, problems);
        String form = kind == LocalKind.QUESTION ? fields.text("formular") + "/" : "";
        String key = fields.text(kind.word());
        String reason = fields.text("skal");
        boolean holds = !fields.has("galler") || fields.flag("galler");
        Map<String, Yaml> set = new LinkedHashMap<>(fields.entries("satts"));
        fields.refuseUnknown();
        refuseUnsettable(kind, set);
        if (!holds && (!set.isEmpty() || kind == LocalKind.AMOUNT)) {
            problems.add(
                    fields.locationOf("galler"),
                    kind == LocalKind.AMOUNT
                            ? "Ett belopp kan inte tas bort i en förvaltning."
                            : "Det som inte gäller kan inte också sättas.",
                    "Ta bort ”galler: nej”, eller det som står under ”satts”.");
        } else if (!key.isEmpty()) {
            settings.add(
                    new LocalSetting(district, new LocalItem(kind, form + key), reason, holds, set, fields.location()));
        }
    }

    private void refuseUnsettable(LocalKind kind, Map<String, Yaml> set) {
        set.forEach((property, node) -> {
            boolean isDay =
                    kind == LocalKind.AMOUNT && LocalMerge.DAY.matcher(property).matches();
            if (!isDay && !kind.settable().contains(property)) {
                problems.add(
                        node.location(),
                        "”%s” är lika i hela staden.".formatted(property),
                        Suggestion.remedy(
                                property,
                                kind.settable(),
                                kind == LocalKind.AMOUNT
                                        ? "Sätt dagar med värden, och ”kallor”."
                                        : "Lokalt kan man sätta: %s."
                                                .formatted(String.join(", ", new TreeSet<>(kind.settable())))));
            }
        });
    }
}
