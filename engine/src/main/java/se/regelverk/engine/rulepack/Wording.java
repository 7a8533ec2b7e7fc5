package se.regelverk.engine.rulepack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.regelverk.engine.content.Period;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Kind;

/** Reads rules out as Swedish sentences, for those who write them and those who approve them. */
public final class Wording {
    private final RulePack pack;
    private final Phrases phrases;

    /** @param pack gives concepts and amounts their names */
    public Wording(RulePack pack) {
        this.pack = pack;
        this.phrases = new Phrases(pack);
    }

    /** A whole rule sentence: "När behov är högst 0 kr så talar det mot: … Därför att SoL 12 kap. 1 §." */
    public String of(Sentence sentence) {
        String each = sentence.list()
                .map(list -> "För varje " + phrases.list(list).toLowerCase(java.util.Locale.ROOT) + ": när ")
                .orElse("När ");
        String start = sentence.condition() instanceof Condition.Always
                ? each.replace("När ", "Alltid").replace(": när ", "")
                : each + of(sentence.condition());
        String so = sentence.condition() instanceof Condition.Always ? " gäller: " : " så ";
        return start + so + of(sentence.effect()) + because(sentence.basis()) + " " + of(sentence.level())
                + of(sentence.period());
    }

    /** A condition, as it stands after "när". */
    public String of(Condition condition) {
        if (condition instanceof Condition.Holds holds) {
            return holds(holds.subject(), holds.test());
        }
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), " och ");
        }
        if (condition instanceof Condition.AnyOf anyOf) {
            return joined(anyOf.parts(), " eller ");
        }
        if (condition instanceof Condition.NoneOf noneOf) {
            return "inget av detta gäller: " + joined(noneOf.parts(), "; ");
        }
        return "alltid";
    }

    /** A row of a table: "Om hushållstyp är ”Ensamstående” så är kvotdel 1 280 kr, därför att …". */
    public String of(DecisionTable table, DecisionTable.Row row) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < row.tests().size(); at++) {
            if (!(row.tests().get(at) instanceof Test.Anything)) {
                parts.add(holds(table.columns().get(at).subject(), row.tests().get(at)));
            }
        }
        String each = table.list()
                .map(list -> "För varje " + phrases.list(list).toLowerCase(java.util.Locale.ROOT) + ": ")
                .orElse("");
        String condition = parts.isEmpty() ? "Alltid" : "Om " + String.join(" och ", parts);
        Optional<Concept> output = pack.vocabulary().concept(table.output());
        ExpressionType type = output.map(ExpressionType::of).orElse(ExpressionType.of(Kind.TEXT));
        String name = output.map(Concept::title)
                .map(Phrases::inSentence)
                .orElse(table.output().value());
        String reason = row.basis().reason().isEmpty()
                ? ""
                : " (" + Phrases.inSentence(row.basis().reason()) + ")";
        return each + (each.isEmpty() ? condition : Phrases.inSentence(condition)) + " så är " + name + " "
                + phrases.of(row.output(), type) + ", därför att " + row.basis().legalBasis() + reason + "."
                + of(row.period());
    }

    /** What an expression is called, with a capital letter: the name of a table's column, the result of a table. */
    public String name(Expression expression) {
        String phrase = phrases.of(expression, expression.type());
        return phrase.isEmpty() ? phrase : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }

    private String holds(Expression subject, Test test) {
        return phrases.of(subject, subject.type()) + " " + phrases.of(test, subject.type());
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream()
                .map(part -> part instanceof Condition.Holds ? of(part) : "(" + of(part) + ")")
                .collect(Collectors.joining(word));
    }

    private String of(Effect effect) {
        String text = "”" + of(effect.text()) + "”";
        if (effect instanceof Effect.Ground ground) {
            return Phrases.inSentence(ground.direction().heading()).replace("talar ", "talar det ") + ": " + text;
        }
        if (effect instanceof Effect.Step step) {
            return "ska handläggaren: " + step.details().title() + ". " + text + deadline(step.details());
        }
        if (effect instanceof Effect.Demand demand) {
            return "behövs: " + demand.title() + ". " + text;
        }
        if (effect instanceof Effect.Deadline deadline) {
            return "gäller fristen " + deadline.title() + ", senast " + day(deadline.lastDay()) + ": " + text;
        }
        if (effect instanceof Effect.Warning) {
            return "varnas handläggaren: " + text;
        }
        return effect instanceof Effect.Question ? "får handläggaren frågan: " + text : "stoppas automatiken: " + text;
    }

    /** A text with what its values are called where they will stand: "Hyran [hyra] är högre än nivån". */
    private String of(Template text) {
        return text.parts().stream()
                .map(part -> part instanceof Template.Part.Value value
                        ? "["
                                + phrases.of(
                                        value.expression(), value.expression().type()) + "]"
                        : ((Template.Part.Plain) part).text())
                .collect(Collectors.joining());
    }

    private String deadline(Effect.StepDetails details) {
        String when = details.deadline()
                .map(day -> " Senast " + day(day) + ".")
                .orElse(details.deadlineText().isEmpty() ? "" : " " + details.deadlineText() + ".");
        return details.before().isEmpty() ? when : when + " Före " + details.before() + ".";
    }

    private String day(Expression expression) {
        return phrases.of(expression, expression.type());
    }

    private static String because(Basis basis) {
        String reason = basis.reason().isEmpty() ? "" : ": " + basis.reason();
        String whole = " Därför att " + basis.legalBasis() + reason;
        return whole.endsWith(".") ? whole : whole + ".";
    }

    /** Who may decide, in words. */
    public static String of(AutomationLevel level) {
        return switch (level) {
            case AUTO -> "Räknas automatiskt.";
            case FORSLAG -> "Handläggaren beslutar.";
            case FLAGGA -> "Uppmärksammar bara.";
            case STOPP -> "Lämnas över till en människa.";
        };
    }

    private static String of(Period period) {
        String from = period.from().equals(LocalDate.MIN) ? "" : " från " + period.from();
        String to = period.to().equals(LocalDate.MAX) ? "" : " till och med " + period.to();
        return from.isEmpty() && to.isEmpty() ? "" : " Gäller" + from + to + ".";
    }
}
