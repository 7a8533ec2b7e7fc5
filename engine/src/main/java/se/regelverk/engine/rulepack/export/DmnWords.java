package se.regelverk.engine.rulepack.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.expression.Function;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.ConceptKey;

/** The words of an exported model in reverse, for those who read a model. */
public final class DmnWords {
    private DmnWords() {}

    /** Every name by which a model may read something of a pack → the expression that content writes. */
    public static Map<String, String> names(RulePack pack) {
        Map<String, String> names = new LinkedHashMap<>();
        pack.vocabulary().concepts().keySet().forEach(key -> {
            String path = FeelNames.root(key) + FeelNames.rest(key);
            names.put(path, key.value());
            names.put(decision(key), key.value());
            for (Function function : new Function[] {Function.SUM, Function.RANK}) {
                names.put(function.word() + "__" + decision(key), "%s(%s)".formatted(function.word(), key.value()));
            }
        });
        pack.vocabulary().groups().values().stream()
                .filter(group -> group.isList())
                .forEach(group -> {
                    names.put("antal__" + group.key(), "antal(%s)".formatted(group.key()));
                    names.put(FeelNames.word(group.key()), group.key());
                });
        return names;
    }

    /** The name of the decision that gives a concept its value. */
    public static String decision(ConceptKey key) {
        return FeelNames.decision(key);
    }

    /** The name of the function that gives it for one item, or when its rows can be decided. */
    public static String function(ConceptKey key) {
        return FeelNames.itemFunction(key);
    }

    /**
     * What content calls a function that a model brings along.
     *
     * @param name in the model
     * @param body in the model; a function of ours with another body is somebody else's
     * @return the word with arguments as {@code %1$s}, {@code %2$s}; empty when it is none of ours
     */
    public static Optional<String> pattern(String name, String body) {
        return FeelFunction.of(name)
                .filter(function -> function.body().equals(body))
                .flatMap(DmnWords::pattern);
    }

    private static Optional<String> pattern(FeelFunction function) {
        return switch (function) {
            case OTHERWISE, SAME -> Optional.of("%1$s");
            case SUM -> Optional.of("summa(%1$s)");
            case COUNT -> Optional.of("antal(%1$s)");
            case LEAST -> Optional.of("minsta(%1$s; %2$s)");
            case GREATEST -> Optional.of("största(%1$s; %2$s)");
            case ABSOLUTE -> Optional.of("abs(%1$s)");
            case ROUND -> Optional.of("avrunda(%1$s; %2$s)");
            case ROUND_UP -> Optional.of("avrunda uppåt(%1$s; %2$s)");
            case ROUND_DOWN -> Optional.of("avrunda nedåt(%1$s; %2$s)");
            case LENGTH_OF_TIME -> Optional.of("%2$s");
            case DIVIDED -> Optional.of("%1$s / %2$s");
            case WHOLE_YEARS -> Optional.of("hela år mellan(%1$s; %2$s)");
            case WHOLE_MONTHS -> Optional.of("hela månader mellan(%1$s; %2$s)");
            case DAYS -> Optional.of("dagar mellan(%1$s; %2$s)");
            case LAST_DAY -> Optional.of("sista dagen i(%1$s)");
            case MONTH_OF -> Optional.of("månad(%1$s)");
            case NEXT_WORKING_DAY -> Optional.of("nästa vardag(%1$s)");
            case RANK, EASTER, WORKING_DAY -> Optional.empty();
        };
    }
}
