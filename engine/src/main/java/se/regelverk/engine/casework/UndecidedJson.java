package se.regelverk.engine.casework;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.assessment.SentenceResult;
import se.regelverk.engine.assessment.UndecidedValue;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.rulepack.Parameter;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.Concept;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What could not be decided, and for each of it what is missing, as a question somebody can answer. {@code hinders} tells what keeps the
 * engine from proposing from what is undecided beside the proposal.
 */
final class UndecidedJson {
    private final RulePack pack;
    private final FormDefinition form;
    private final Clocks clocks;

    UndecidedJson(RulePack pack, FormDefinition form, Clocks clocks) {
        this.pack = pack;
        this.form = form;
        this.clocks = clocks;
    }

    ArrayNode of(Assessment assessment) {
        ArrayNode all = JsonValues.JSON.arrayNode();
        for (UndecidedValue value : assessment.undecided()) {
            String key = value.concept().key().value();
            add(all, "begrepp", key, value.concept().title(), value.item(), value.gaps())
                    .put(
                            "hinders",
                            pack.info()
                                    .amountConcept()
                                    .filter(value.concept().key()::equals)
                                    .isPresent());
        }
        assessment.sentences().stream().filter(SentenceResult::isUndecided).forEach(one -> add(
                        all, "regel", one.sentence().id(), one.sentence().title(), one.item(), one.gaps())
                .put("hinders", one.weighsInProposal()));
        return all;
    }

    private ObjectNode add(ArrayNode all, String kind, String key, String title, int item, Set<Gap> gaps) {
        ObjectNode node = all.addObject();
        node.put("key", key).put("kind", kind).put("title", title);
        JsonValues.putItem(node, item);
        ArrayNode missing = node.putArray("missing");
        for (Gap gap : new LinkedHashSet<>(gaps)) {
            ObjectNode one = missing.addObject();
            one.put("key", gap.key()).put("title", title(gap));
            JsonValues.putItem(one, isInList(gap) ? gap.item() : Gap.WHOLE_CASE);
            one.put("cause", gap.cause().name()).put("question", question(gap));
        }
        return node;
    }

    private String title(Gap gap) {
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

    private String question(Gap gap) {
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
                .map(Question::label)
                .map(label -> withItem(gap, label))
                .orElseGet(() -> "Uppgift saknas: %s.".formatted(title(gap)));
    }

    private boolean isInList(Gap gap) {
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
