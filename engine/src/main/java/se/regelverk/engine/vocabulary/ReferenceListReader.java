package se.regelverk.engine.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Period;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;

/** Reads a reference list. */
public final class ReferenceListReader {
    /** Every municipality and every country together are fewer; a longer list is a register, which is asked and not copied. */
    private static final int MOST_OPTIONS = 2_000;

    private ReferenceListReader() {}

    public static ReferenceList read(Yaml root, Problems problems) {
        Fields fields = Fields.of("listan", root, problems);
        String key = fields.text("nyckel");
        fields.text("titel");
        fields.optionalText("kalla");
        Map<String, ReferenceList.Option> options = new LinkedHashMap<>();
        fields.entries("val").forEach((name, node) -> option(name, node, fields, problems)
                .ifPresent(option -> options.put(name, option)));
        fields.refuseUnknown();
        if (options.isEmpty() || options.size() > MOST_OPTIONS) {
            problems.add(
                    fields.locationOf("val"),
                    "Listan ”%s” har %d val.".formatted(key, options.size()),
                    "Skriv minst ett och högst %d val under ”val”.".formatted(MOST_OPTIONS));
        }
        return new ReferenceList(key, options, fields.location());
    }

    private static Optional<ReferenceList.Option> option(String name, Yaml node, Fields list, Problems problems) {
        if (!ConceptType.isOption(name)) {
            problems.add(
                    node.location(),
                    "”%s” kan inte vara ett val.".formatted(name),
                    "Skriv valets nyckel i ASCII utan mellanslag.");
            return Optional.empty();
        }
        if (!(node instanceof Yaml.Mapping)) {
            return list.scalar(node).map(label -> new ReferenceList.Option(label, Period.ALWAYS));
        }
        Fields fields = Fields.of("valet ”%s”".formatted(name), node, problems);
        var option = new ReferenceList.Option(fields.text("titel"), fields.period());
        fields.refuseUnknown();
        return Optional.of(option);
    }
}
