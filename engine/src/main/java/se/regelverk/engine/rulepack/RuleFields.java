package se.regelverk.engine.rulepack;

import java.util.Optional;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.expression.Names;

/** What rows, calculations and sentences have in common. */
final class RuleFields {
    private RuleFields() {}

    static AutomationLevel level(Fields fields, AutomationLevel otherwise) {
        Optional<String> word = fields.optionalText("niva");
        Optional<AutomationLevel> level = word.flatMap(AutomationLevel::ofWord);
        if (word.isPresent() && level.isEmpty()) {
            fields.problems()
                    .add(
                            fields.locationOf("niva"),
                            "Nivån ”%s” finns inte.".formatted(word.get()),
                            Suggestion.remedy(
                                    word.get(), AutomationLevel.words(), "Välj bland: AUTO, FORSLAG, FLAGGA, STOPP."));
        }
        return level.orElse(otherwise);
    }

    /** {@code lagrum} and {@code skal} of a row or a calculation. */
    static Basis basis(Fields fields) {
        return new Basis(fields.text("lagrum"), fields.optionalText("skal").orElse(""));
    }

    /** {@code darforAtt}: a section of law, or section and text. */
    static Basis because(Fields fields) {
        Optional<Yaml> node = fields.required("darforAtt");
        if (node.isPresent() && node.get() instanceof Yaml.Mapping) {
            Fields because = Fields.of("darforAtt", node.get(), fields.problems());
            var basis = new Basis(
                    because.text("lagrum"), because.optionalText("text").orElse(""));
            because.refuseUnknown();
            return basis;
        }
        return new Basis(node.flatMap(fields::scalar).orElse(""), "");
    }

    /** The list under {@code for}, which must be one of the vocabulary. */
    static Optional<String> list(Fields fields, Names names) {
        Optional<String> list = fields.optionalText("for");
        if (list.isPresent() && names.vocabulary().list(list.get()).isEmpty()) {
            var lists = names.vocabulary().groups().values().stream()
                    .filter(group -> group.isList())
                    .map(group -> group.key())
                    .toList();
            fields.problems()
                    .add(
                            fields.locationOf("for"),
                            "”%s” är ingen lista i vokabulären.".formatted(list.get()),
                            Suggestion.remedy(
                                    list.get(), lists, "Listorna är: %s.".formatted(String.join(", ", lists))));
            return Optional.empty();
        }
        return list;
    }

    static String id(Fields fields, Problems problems) {
        String id = fields.text("id");
        if (!id.isEmpty() && !RuleId.isValid(id)) {
            problems.add(
                    fields.locationOf("id"),
                    "”%s” har inte formen för ett regel-id.".formatted(id),
                    "Skriv till exempel EB-R08 eller PK-04.");
        }
        return id;
    }
}
