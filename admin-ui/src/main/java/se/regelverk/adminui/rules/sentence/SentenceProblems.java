package se.regelverk.adminui.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.adminui.rules.DayField;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.adminui.rules.sentence.ConditionSlots.Group;
import se.regelverk.adminui.rules.sentence.ConditionSlots.Kept;
import se.regelverk.adminui.rules.sentence.ConditionSlots.Single;
import se.regelverk.adminui.rules.sentence.ValueSlot.Sort;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionParser;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Parsed;
import se.regelverk.engine.rulepack.AutomationLevel;
import se.regelverk.engine.rulepack.Template;
import se.regelverk.engine.vocabulary.Kind;

/** What is wrong in a sentence, slot by slot. That the rules hang together is for the check of the pack. */
final class SentenceProblems {
    private final WordChoices words;
    private final List<PageError> errors = new ArrayList<>();

    private SentenceProblems(WordChoices words) {
        this.words = words;
    }

    /** Every problem, in the order of the form. */
    static List<PageError> of(SentenceSlots slots, WordChoices words) {
        var problems = new SentenceProblems(words);
        problems.require("titel", slots.title(), "Skriv regelns rubrik.");
        problems.condition(slots.condition(), ConditionForm.ROOT);
        problems.effect(slots.effect());
        problems.require("lagrum", slots.legalBasis(), "Ange lagrum eller beslut som regeln bygger på.");
        problems.level(slots);
        problems.days(slots);
        return problems.errors;
    }

    /** What is wrong in a condition alone. */
    static List<PageError> ofCondition(ConditionSlots condition, WordChoices words) {
        var problems = new SentenceProblems(words);
        problems.condition(condition, ConditionForm.ROOT);
        return problems.errors;
    }

    private void add(String field, String message) {
        errors.add(new PageError(field, message));
    }

    private void require(String field, String text, String message) {
        if (text.isEmpty()) {
            add(field, message);
        }
    }

    private void condition(ConditionSlots slots, String at) {
        if (slots instanceof Group group) {
            if (group.parts().isEmpty()) {
                add(at + ".ord", "Gruppen har inga villkor. Lägg till ett, eller ta bort gruppen.");
            }
            for (int part = 0; part < group.parts().size(); part++) {
                condition(group.parts().get(part), at + "." + part);
            }
        } else if (slots instanceof Single single) {
            single(single, at);
        } else if (slots instanceof Kept) {
            // It stays as it is saved; what is wrong with it the check of the pack says.
            return;
        }
    }

    private void single(Single single, String at) {
        boolean isFormula = single.subject().equals(Single.FORMULA);
        String field = at + (isFormula ? ".formel" : ".begrepp");
        if (single.subjectText().isEmpty()) {
            add(field, isFormula ? "Skriv uträkningen." : "Välj en uppgift.");
            return;
        }
        Parsed<Expression> parsed = ExpressionParser.parse(single.subjectText(), words.names());
        if (parsed instanceof Parsed.Refused<Expression> refused) {
            add(field, message(refused));
            return;
        }
        if (!Operators.fits(single.operator(), single.subjectText(), words)) {
            add(at + ".ar", "Jämförelsen passar inte uppgiften. Välj en annan.");
            return;
        }
        values(single, at, ((Parsed.Accepted<Expression>) parsed).value().type());
    }

    private void values(Single single, String at, ExpressionType type) {
        if (single.hasNoValue()) {
            return;
        }
        if (!single.isSeveral()) {
            value(single.value(), at, type);
            if (single.isBetween()) {
                value(single.to(), at + ".till", type);
            }
            return;
        }
        String field = at + (type.options().isEmpty() ? ".lista" : ".flera");
        require(field, String.join("", single.several()), "Välj eller skriv minst ett värde.");
        single.several().forEach(value -> parse(value, field, type));
    }

    private void value(ValueSlot slot, String at, ExpressionType type) {
        String written = slot.written(Optional.of(type));
        boolean isChosen = slot.sort() == Sort.VARDE && (type.kind() == Kind.CHOICE || type.kind() == Kind.YES_NO);
        String field = at + "." + (isChosen ? "val" : slot.sort().field());
        if (written.isEmpty()) {
            add(field, missing(slot.sort(), type));
        } else if (slot.sort() == Sort.DAG && !slot.count().matches("\\d{0,4}")) {
            add(at + ".antal", "Skriv ett helt tal, till exempel 14.");
        } else {
            parse(written, field, type);
        }
    }

    private static String missing(Sort sort, ExpressionType type) {
        return switch (sort) {
            case VARDE ->
                type.kind() == Kind.CHOICE || type.kind() == Kind.YES_NO ? "Välj ett värde." : "Skriv ett värde.";
            case UPPGIFT -> "Välj uppgiften att jämföra med.";
            case DAG, INGET -> "Välj en dag.";
            case BELOPP -> "Välj ett belopp.";
            case UTTRYCK -> "Skriv uträkningen.";
        };
    }

    private void parse(String written, String field, ExpressionType type) {
        boolean isText = type.kind() == Kind.TEXT;
        if (!isText
                && ExpressionParser.parse(written, words.names(), type) instanceof Parsed.Refused<Expression> refused) {
            add(field, message(refused));
        }
    }

    private static String message(Parsed.Refused<?> refused) {
        return refused.problem() + " " + refused.remedy();
    }

    private void effect(EffectSlots effect) {
        require("sa-slag", effect.kind(), "Välj vad regeln leder till.");
        if (effect.kind().equals("talar")) {
            require("sa-talar", effect.direction(), "Välj om det talar för eller emot.");
        }
        if (effect.hasTitle()) {
            require("sa-titel", effect.title(), "Skriv vad det gäller, i några ord.");
        }
        if (effect.isStep() && effect.deadline().sort() != Sort.INGET) {
            value(effect.deadline(), "sa-frist", ExpressionType.of(Kind.DATE));
        }
        if (effect.kind().equals("frist")) {
            value(effect.lastDay(), "sa-senast", ExpressionType.of(Kind.DATE));
        }
        require("sa-text", effect.text(), "Skriv texten som handläggaren läser.");
        var problems = new Problems();
        Template.parse(effect.text(), words.names(), Location.ofFile("text"), problems);
        for (AuthorProblem problem : problems.inOrder()) {
            add("sa-text", problem.problem() + " " + problem.remedy());
        }
    }

    private void level(SentenceSlots slots) {
        boolean allowed = AutomationLevel.allowedFor(slots.effect().kind()).stream()
                .anyMatch(level -> level.name().equals(slots.level()));
        if (!slots.effect().kind().isEmpty() && !allowed) {
            add("niva", "Välj vem som beslutar.");
        }
    }

    private void days(SentenceSlots slots) {
        var from = DayField.read(slots.from(), "galler-fran", "första dagen", false, errors);
        var to = DayField.read(slots.to(), "galler-till", "sista dagen", false, errors);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            add("galler-till", "Sista dagen är före den första. Rätta en av dem.");
        }
    }
}
