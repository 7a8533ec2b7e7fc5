package se.regelverk.engine.rulepack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.rulepack.Parameter.Expected;

/** Reads what is said about dated values beside the values: where they come from, what was corrected, and which change is expected. */
final class ParameterSources {
    private ParameterSources() {}

    /** Where the values from a day come from, and the day somebody compared them. */
    record Origin(String source, LocalDate checkedOn) {}

    /** {@code kallor} of a family, or of a single value that has sources of its own. */
    static Map<LocalDate, Origin> of(Fields owner) {
        var sources = new LinkedHashMap<LocalDate, Origin>();
        owner.entries("kallor").forEach((day, node) -> source(day, node, owner.problems(), sources));
        return sources;
    }

    private static void source(String day, Yaml node, Problems problems, Map<LocalDate, Origin> sources) {
        Fields source = Fields.of("källan", node, problems);
        String reference = source.text("lagrum");
        LocalDate checkedOn = source.day("kontrollerad", LocalDate.MIN);
        if (!source.has("kontrollerad")) {
            problems.add(
                    source.location(),
                    "Källan saknar ”kontrollerad”.",
                    "Ange dagen då någon jämförde beloppen med källan.");
        }
        source.optionalText("kontrollerad-av");
        source.optionalText("beslut");
        source.refuseUnknown();
        source.day(day, source.location()).ifPresent(from -> sources.put(from, new Origin(reference, checkedOn)));
    }

    /** {@code nasta-vantad} of a family or of a single value. */
    static Optional<Expected> expected(Fields owner) {
        return owner.optional("nasta-vantad").map(node -> {
            Fields fields = Fields.of("nästa väntade ändring", node, owner.problems());
            fields.required("dag");
            var expected = new Expected(
                    fields.day("dag", LocalDate.MAX),
                    fields.text("skal"),
                    fields.optionalText("kalla").orElse(""),
                    fields.location());
            fields.refuseUnknown();
            return expected;
        });
    }

    /** {@code rattelser}: a value that was wrong is written over, and this says what it was and why. */
    static void checkCorrections(Fields family, List<Parameter> parameters) {
        Problems problems = family.problems();
        for (Yaml item : family.items("rattelser")) {
            Fields fields = Fields.of("rättelsen", item, problems);
            String name = fields.text("varde");
            Optional<LocalDate> from =
                    fields.required("fran").flatMap(fields::scalar).flatMap(day -> fields.day(day, fields.location()));
            fields.text("var");
            fields.text("skal");
            fields.required("rattad").flatMap(fields::scalar).ifPresent(day -> fields.day(day, fields.location()));
            fields.optionalText("rattad-av");
            fields.refuseUnknown();
            boolean isThere = parameters.stream()
                    .filter(parameter -> parameter.key().name().equals(name))
                    .anyMatch(parameter ->
                            from.map(parameter.values()::containsKey).orElse(true));
            if (!isThere) {
                problems.add(
                        fields.location(),
                        "Rättelsen gäller ett värde som inte finns.",
                        "Ange värdets nyckel under ”varde” och dagen det gäller från under ”fran”.");
            }
        }
    }
}
