package se.regelverk.engine.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.ConditionReader;
import se.regelverk.engine.expression.Names;

/** Reads a file of {@code regler/}: a list of sentences. */
final class SentenceReader {
    private SentenceReader() {}

    static List<Sentence> read(Yaml root, Names names, Problems problems) {
        List<Sentence> sentences = new ArrayList<>();
        RulePackReader.listItems(root, "regler", problems).stream()
                .takeWhile(item -> !problems.isFull())
                .forEach(item ->
                        sentence(Fields.of("regeln", item, problems), names).ifPresent(sentences::add));
        return sentences;
    }

    private static Optional<Sentence> sentence(Fields fields, Names packNames) {
        Problems problems = fields.problems();
        String id = RuleFields.id(fields, problems);
        String title = fields.text("titel");
        Optional<String> list = RuleFields.list(fields, packNames);
        Names names = packNames.in(list);
        Optional<Condition> condition =
                fields.required("nar").flatMap(node -> ConditionReader.read(node, names, problems));
        Optional<Effect> effect = fields.required("sa").flatMap(node -> EffectReader.read(node, names, problems));
        Basis basis = RuleFields.because(fields);
        fields.required("niva");
        AutomationLevel level = RuleFields.level(fields, AutomationLevel.AUTO);
        var period = fields.period();
        fields.refuseUnknown();
        effect.ifPresent(found -> checkLevel(found, level, fields));
        condition.ifPresent(found -> checkSize(found, fields));
        return condition.isEmpty() || effect.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence(
                        id, title, list, condition.get(), effect.get(), basis, level, period, fields.location()));
    }

    private static void checkSize(Condition condition, Fields fields) {
        if (Dnf.of(condition).branches().size() > Dnf.MOST_BRANCHES) {
            fields.problems()
                    .add(
                            fields.locationOf("nar"),
                            "Villkoren kan uppfyllas på fler än %d sätt.".formatted(Dnf.MOST_BRANCHES),
                            "Dela upp regeln, eller skriv en tabell och låt regeln läsa dess värde.");
        }
    }

    private static void checkLevel(Effect effect, AutomationLevel level, Fields fields) {
        if (!AutomationLevel.allowedFor(effect.word()).contains(level)) {
            fields.problems()
                    .add(
                            fields.locationOf("niva"),
                            "En regel som säger ”%s” kan inte ha nivån %s.".formatted(effect.word(), level),
                            remedy(effect));
        }
    }

    private static String remedy(Effect effect) {
        if (effect instanceof Effect.Ground) {
            return "Det som talar för eller emot är alltid ett förslag: välj FORSLAG.";
        }
        return effect instanceof Effect.Stop
                ? "Välj STOPP."
                : "Välj AUTO eller FORSLAG; FLAGGA passar bara till varna och fraga.";
    }
}
