package se.regelverk.engine.rulepack.export;

import se.regelverk.engine.rulepack.Effect;

/** What a sentence concludes, as the end of a rule. */
final class DrlEffect {
    private DrlEffect() {}

    static String of(Effect effect, DrlExpressions expressions) {
        StringBuilder drl = new StringBuilder("insertLogical( ");
        if (effect instanceof Effect.Ground ground) {
            drl.append(DrlText.joined(ground.direction().heading(), false)).append("()");
        } else {
            drl.append(effect.word())
                    .append('(')
                    .append(DrlText.quoted(effect.key()))
                    .append(')');
        }
        if (effect instanceof Effect.Step step) {
            step(drl, step.details(), expressions);
        } else if (effect instanceof Effect.Demand demand) {
            with(drl, "titel", demand.title());
        } else if (effect instanceof Effect.Deadline deadline) {
            with(drl, "titel", deadline.title());
            drl.append(".senast(").append(expressions.of(deadline.lastDay())).append(')');
        }
        with(drl, "text", effect.text().written());
        return drl.append(" );").toString();
    }

    private static void step(StringBuilder drl, Effect.StepDetails details, DrlExpressions expressions) {
        with(drl, "titel", details.title());
        with(drl, "roll", details.role());
        with(drl, "formular", details.form());
        details.deadline()
                .ifPresent(day ->
                        drl.append(".senast(").append(expressions.of(day)).append(')'));
        with(drl, "fristText", details.deadlineText());
        with(drl, "fore", details.before());
    }

    private static void with(StringBuilder drl, String name, String text) {
        if (!text.isEmpty()) {
            drl.append("\n        .")
                    .append(name)
                    .append('(')
                    .append(DrlText.quoted(text))
                    .append(')');
        }
    }
}
