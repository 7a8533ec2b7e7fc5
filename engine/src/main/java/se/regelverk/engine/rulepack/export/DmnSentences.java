package se.regelverk.engine.rulepack.export;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.rulepack.Effect;
import se.regelverk.engine.rulepack.Sentence;

/**
 * Sentences: whether each holds is a decision that gives yes or no, for each item where it is about a list; its last day, when it has one, is
 * another. What it concludes stands in the description, as text.
 */
final class DmnSentences {
    private final PackOnDay pack;
    private final Notes notes;
    private final ElementIds ids;
    private final Set<String> functions;

    DmnSentences(PackOnDay pack, Notes notes, ElementIds ids, Set<String> functions) {
        this.pack = pack;
        this.notes = notes;
        this.ids = ids;
        this.functions = functions;
    }

    void write(Xml xml, Sentence sentence) {
        String name = ids.of("regel_", sentence.id());
        var uses = new Uses();
        var expressions = new FeelExpressions(pack, new ModelScope(pack, uses, notes), uses, notes);
        String holds = new FeelConditions(pack, expressions).of(sentence.condition());
        decision(xml, name, "boolean", sentence, about(sentence), uses, holds);
        lastDay(sentence.effect()).ifPresent(day -> lastDay(xml, name, sentence, day));
        if (sentence.effect().text().parts().size() > 1) {
            notes.add("Texten i ”%s” står med namn i stället för värden.".formatted(sentence.id()));
        }
    }

    private void lastDay(Xml xml, String rule, Sentence sentence, Expression day) {
        var uses = new Uses();
        var expressions = new FeelExpressions(pack, new ModelScope(pack, uses, notes), uses, notes);
        uses.decisions().add(rule);
        String holds = sentence.list().isPresent() ? rule + "[" + FeelNames.ITEM + "]" : rule;
        String feel = "if %s then %s else null".formatted(holds, expressions.of(day));
        decision(xml, rule + "_senast", "date", sentence, "Sista dag när regeln gäller.", uses, feel);
    }

    private void decision(Xml xml, String name, String type, Sentence sentence, String about, Uses uses, String feel) {
        String whole = sentence.list()
                .map(list -> everyItem(FeelNames.word(list), uses, feel))
                .orElse(feel);
        String ownType = sentence.list().isPresent() ? FeelText.listType(type) : type;
        functions.addAll(uses.functions());
        DmnElement.decision(
                xml,
                name,
                ownType,
                sentence.title(),
                about,
                uses,
                () -> DmnElement.literal(xml, DmnElement.decisionId(name) + "_uttryck", ownType, whole));
    }

    private static String everyItem(String list, Uses uses, String feel) {
        uses.inputs().add(list);
        return DmnWriters.everyItem(list, feel);
    }

    private static Optional<Expression> lastDay(Effect effect) {
        if (effect instanceof Effect.Deadline deadline) {
            return Optional.of(deadline.lastDay());
        }
        return effect instanceof Effect.Step step ? step.details().deadline() : Optional.empty();
    }

    private static String about(Sentence sentence) {
        Effect effect = sentence.effect();
        String what = effect instanceof Effect.Ground ground
                ? ground.direction().heading()
                : effect.word() + " " + effect.key() + title(effect);
        return Stream.of(
                        sentence.id() + ": " + what,
                        effect.text().written(),
                        sentence.basis().reason(),
                        sentence.basis().legalBasis(),
                        "Nivå " + sentence.level())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String title(Effect effect) {
        if (effect instanceof Effect.Step step) {
            return Stream.of(
                            step.details().title(),
                            step.details().role(),
                            step.details().deadlineText())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", ", ", ", ""));
        }
        if (effect instanceof Effect.Demand demand) {
            return ", " + demand.title();
        }
        return effect instanceof Effect.Deadline deadline ? ", " + deadline.title() : "";
    }
}
