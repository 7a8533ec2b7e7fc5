package se.regelverk.engine.assessment;

import java.util.Optional;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.rulepack.Parameter;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.Concept;

/**
 * What is missing, in words.
 *
 * @param form gives what it asks for the words of its questions
 */
public record GapWords(RulePack pack, FormDefinition form, Clocks clocks) {
    /** What is missing, such as "Barn 2: Barnets födelsedatum". */
    public String title(Gap gap) {
        String title = concept(gap)
                .map(Concept::title)
                .or(() -> parameter(gap).map(Parameter::title))
                .or(() -> pack.vocabulary().group(gap.key()).map(group -> group.title()))
                .orElse(gap.key());
        return withItem(gap, title);
    }

    /** "Barn 2: Barnets födelsedatum". */
    private String withItem(Gap gap, String text) {
        return concept(gap)
                .filter(found -> gap.item() != Gap.WHOLE_CASE)
                .flatMap(found -> pack.vocabulary().listOf(found.key()))
                .map(list -> "%s %d: %s".formatted(list.itemTitle(), gap.item() + 1, text))
                .orElse(text);
    }

    /** What to do about it: the form's own question where an answer would do. */
    public String question(Gap gap) {
        return switch (gap.cause()) {
            case NOT_ANSWERED, NOT_KNOWN -> asked(gap);
            case NOT_IN_FORM ->
                "Formuläret frågar inte efter ”%s”. Ta reda på uppgiften på annat sätt eller bedöm själv."
                        .formatted(title(gap));
            case NO_VALUE_IN_PERIOD ->
                "”%s” har inget värde för %s. Verksamheten behöver lägga in det."
                        .formatted(title(gap), clocks.concerns());
            case NOT_DECIDED ->
                parameter(gap)
                        .flatMap(Parameter::notDecided)
                        .map(Parameter.NotDecided::question)
                        .orElseGet(() -> "Staden har inte beslutat ”%s”.".formatted(title(gap)));
            case NO_SINGLE_ROW ->
                "Uppgifterna passar inte precis en rad i reglerna för ”%s”. Bedöm själv.".formatted(title(gap));
            case NOT_COMPUTABLE ->
                "Det går inte att räkna med ”%s” som det är nu. Kontrollera uppgiften eller bedöm själv."
                        .formatted(title(gap));
            case NOT_WHOLE ->
                "”%s” ger inget helt antal dagar, veckor, månader eller år. Kontrollera uppgiften eller bedöm själv."
                        .formatted(title(gap));
        };
    }

    /** The form's own words when it asks; a list that was not answered is asked for as a whole. */
    private String asked(Gap gap) {
        return concept(gap)
                .flatMap(found -> form.question(found.key()))
                .map(Question::fullLabel)
                .map(label -> withItem(gap, label))
                .orElseGet(() -> "Uppgift saknas: %s.".formatted(title(gap)));
    }

    /** Whether it is missing in one item of a list. */
    public boolean isInList(Gap gap) {
        return concept(gap)
                .flatMap(found -> pack.vocabulary().listOf(found.key()))
                .isPresent();
    }

    private Optional<Concept> concept(Gap gap) {
        return pack.vocabulary().concept(gap.key());
    }

    private Optional<Parameter> parameter(Gap gap) {
        return ParameterKey.isValid(gap.key())
                ? Optional.ofNullable(pack.parameters().get(new ParameterKey(gap.key())))
                : Optional.empty();
    }
}
