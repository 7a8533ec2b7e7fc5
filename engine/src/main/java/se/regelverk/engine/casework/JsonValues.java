package se.regelverk.engine.casework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.assessment.UsedValue;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.vocabulary.Values;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values as the contract gives them: numbers with at most two decimals half up, dates and months as ISO 8601, what is not known as null. */
final class JsonValues {
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonValues() {}

    static JsonNode of(Evaluated evaluated) {
        return evaluated instanceof Evaluated.Known known ? of(known.value()) : JSON.nullNode();
    }

    private static JsonNode of(Object value) {
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        return value instanceof Boolean yes ? JSON.booleanNode(yes) : JSON.stringNode(value.toString());
    }

    /** Without trailing zeros and exponents, so that the same amount always is the same bytes. */
    static JsonNode number(BigDecimal number) {
        BigDecimal plain = Values.rounded(number).stripTrailingZeros();
        return JSON.numberNode(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /** Which item of a list, the first is 0; null when the case as a whole. */
    static void putItem(ObjectNode node, int item) {
        if (item == Gap.WHOLE_CASE) {
            node.putNull("item");
        } else {
            node.put("item", item);
        }
    }

    static void put(ObjectNode node, String name, Optional<?> value) {
        value.ifPresentOrElse(found -> node.put(name, found.toString()), () -> node.putNull(name));
    }

    static ArrayNode used(List<UsedValue> values) {
        ArrayNode used = JSON.arrayNode();
        for (UsedValue value : values) {
            ObjectNode node = used.addObject();
            node.put("key", value.key()).put("title", value.title());
            putItem(node, value.item());
            node.set("value", of(value.value()));
            node.put("readable", value.readable()).put("source", value.source());
        }
        return used;
    }
}
