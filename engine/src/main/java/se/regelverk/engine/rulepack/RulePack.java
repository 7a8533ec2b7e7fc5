package se.regelverk.engine.rulepack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.content.District;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Names;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Vocabulary;

/**
 * All rules of an area, what it imports included, read and checked.
 *
 * @param hash of exactly the files it was read from
 */
public record RulePack(
        PackInfo info,
        Vocabulary vocabulary,
        Map<ParameterKey, Parameter> parameters,
        List<DecisionTable> tables,
        List<Calculation> calculations,
        List<Sentence> sentences,
        ContentHash hash) {
    public RulePack {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        tables = List.copyOf(tables);
        calculations = List.copyOf(calculations);
        sentences = List.copyOf(sentences);
    }

    /**
     * What {@code pack.yaml} says.
     *
     * @param inForceFrom the first day any of it holds
     * @param amountConcept the concept whose value is the proposed amount, when outcomes have one
     * @param followedUp the concepts by whose values the area may look at how a change falls
     * @param councilRules how its council decides, from {@code rad.yaml}
     * @param delegation who may decide what
     * @param districts the city's förvaltningar with their names, those of what it imports included
     * @param deviationReasons why a decision may be another than the proposed, what is imported included
     */
    public record PackInfo(
            Area area,
            String title,
            String council,
            List<String> law,
            LocalDate inForceFrom,
            List<Area> imports,
            Optional<ConceptKey> amountConcept,
            List<ConceptKey> followedUp,
            CouncilRules councilRules,
            Delegation delegation,
            Map<District, String> districts,
            DeviationReasons deviationReasons) {
        public PackInfo {
            districts = Collections.unmodifiableMap(new TreeMap<>(districts));
            followedUp = List.copyOf(followedUp);
            law = List.copyOf(law);
            imports = List.copyOf(imports);
        }
    }

    public Area area() {
        return info.area();
    }

    /** The same rules as another content: what is set in a förvaltning makes it one. */
    public RulePack under(ContentHash other) {
        return new RulePack(info, vocabulary, parameters, tables, calculations, sentences, other);
    }

    /** The words expressions of this pack may use. */
    public Names names(Optional<String> list) {
        var types = new TreeMap<ParameterKey, ExpressionType>();
        parameters.forEach((key, parameter) -> types.put(key, parameter.type()));
        return new Names(vocabulary, types, list);
    }
}
