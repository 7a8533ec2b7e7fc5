package se.regelverk.engine.rulepack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionParser;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Names;
import se.regelverk.engine.rulepack.Effect.Direction;
import se.regelverk.engine.vocabulary.Kind;

/** Reads what a sentence concludes. */
final class EffectReader {
    private static final List<String> WORDS = List.of("talar", "steg", "krav", "frist", "varna", "fraga", "stopp");

    /** What a step may have to come before. */
    private static final String DECISION = "beslut";

    private final Fields fields;
    private final Names names;
    private final Problems problems;

    private EffectReader(Fields fields, Names names) {
        this.fields = fields;
        this.names = names;
        this.problems = fields.problems();
    }

    static Optional<Effect> read(Yaml node, Names names, Problems problems) {
        return new EffectReader(Fields.of("slutsatsen", node, problems), names).effect();
    }

    private Optional<Effect> effect() {
        Optional<String> word = fields.has("steg")
                ? Optional.of("steg")
                : WORDS.stream().filter(fields::has).findFirst();
        if (word.isEmpty()) {
            problems.add(
                    fields.location(),
                    "Regeln drar ingen slutsats.",
                    "Välj en av: %s.".formatted(String.join(", ", WORDS)));
            return Optional.empty();
        }
        String key = fields.text(word.get());
        Template text = Template.parse(fields.text("text"), names, fields.locationOf("text"), problems);
        Optional<Effect> effect = effect(word.get(), key, text);
        fields.refuseUnknown();
        if (!word.get().equals("talar") && !key.isEmpty() && !key.matches("[a-z][a-zA-Z0-9]{0,59}")) {
            problems.add(
                    fields.locationOf(word.get()),
                    "”%s” kan inte vara en nyckel.".formatted(key),
                    "Skriv den i camelCase, till exempel kommunicering.");
        }
        return effect;
    }

    private Optional<Effect> effect(String word, String key, Template text) {
        return switch (word) {
            case "talar" -> direction(key).map(direction -> new Effect.Ground(direction, text));
            case "steg" -> Optional.of(new Effect.Step(key, stepDetails(), text));
            case "krav" -> Optional.of(new Effect.Demand(key, fields.text("titel"), text));
            case "frist" -> {
                String title = fields.text("titel");
                fields.required("senast");
                yield day("senast").map(lastDay -> new Effect.Deadline(key, title, lastDay, text));
            }
            case "varna" -> Optional.of(new Effect.Warning(key, text));
            case "fraga" -> Optional.of(new Effect.Question(key, text));
            default -> Optional.of(new Effect.Stop(key, text));
        };
    }

    private Effect.StepDetails stepDetails() {
        return new Effect.StepDetails(
                fields.text("titel"),
                word("roll", "mottagning").orElse("handlaggare"),
                word("formular", "ansokan").orElse(""),
                day("frist"),
                fields.optionalText("fristText").orElse(""),
                before());
    }

    /** A word by which something outside the rules is known. */
    private Optional<String> word(String key, String example) {
        Optional<String> word = fields.optionalText(key);
        if (word.isPresent() && !word.get().matches("[a-z][a-zA-Z0-9]{0,59}(-[a-z0-9]{1,60}){0,5}")) {
            problems.add(
                    fields.locationOf(key),
                    "”%s” kan inte stå efter ”%s”.".formatted(word.get(), key),
                    "Skriv ett enda ord med bokstäver a–z, siffror och bindestreck, till exempel %s."
                            .formatted(example));
        }
        return word;
    }

    private String before() {
        Optional<String> before = fields.optionalText("fore");
        if (before.isPresent() && !before.get().equals(DECISION)) {
            problems.add(
                    fields.locationOf("fore"),
                    "Ett steg kan inte tas före ”%s”: bara före beslut kan anges med ”fore”.".formatted(before.get()),
                    "Skriv ”fore: %s” eller ta bort nyckeln.".formatted(DECISION));
        }
        return before.orElse("");
    }

    private Optional<Expression> day(String key) {
        return fields.optionalText(key)
                .flatMap(text -> ExpressionParser.parse(text, names, ExpressionType.of(Kind.DATE))
                        .orReport(fields.locationOf(key), problems));
    }

    private Optional<Direction> direction(String word) {
        Optional<Direction> direction = Arrays.stream(Direction.values())
                .filter(one -> one.word().equals(word))
                .findFirst();
        if (direction.isEmpty()) {
            problems.add(
                    fields.locationOf("talar"),
                    "En grund talar inte ”%s”.".formatted(word),
                    "Välj for, mot eller delvis-mot.");
        }
        return direction;
    }
}
