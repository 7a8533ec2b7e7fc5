package se.regelverk.engine.schema;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Whether a document is small enough to look at: a validator would compute with its numbers and compare its lists. */
final class JsonSize {
    private static final int DEEPEST = 60;
    private static final int MOST_NODES = 60_000;
    private static final int MOST_CHARACTERS = 2_000_000;

    /** Digits before and after the decimal point, as far as a double reaches. */
    private static final int MOST_DIGITS = 400;

    private final String what;
    private int nodes;
    private long characters;

    private JsonSize(String what) {
        this.what = what;
    }

    /** The first place where it is too large, if any. */
    static Optional<SchemaFault> fault(String what, JsonNode document) {
        return new JsonSize(what).walk(document, "", 0);
    }

    private Optional<SchemaFault> walk(JsonNode node, String pointer, int depth) {
        if (depth > DEEPEST) {
            return fault(pointer, "är nästlat djupare än %d nivåer".formatted(DEEPEST), "Dela upp det.");
        }
        if (++nodes > MOST_NODES) {
            return fault(pointer, "har fler än %d delar".formatted(MOST_NODES), "Dela upp det i flera.");
        }
        if (node.isString() && (characters += node.stringValue().length()) > MOST_CHARACTERS) {
            return fault(pointer, "har för mycket text", "Korta texterna.");
        }
        if (node.isNumber() && !isReasonable(node)) {
            return fault(pointer, "har ett tal som är orimligt stort eller har för många siffror", "Rätta talet.");
        }
        return children(node, pointer, depth);
    }

    private Optional<SchemaFault> children(JsonNode node, String pointer, int depth) {
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            Optional<SchemaFault> fault = walk(node.get(i), pointer + "/" + i, depth + 1);
            if (fault.isPresent()) {
                return fault;
            }
        }
        for (var entry : node.properties()) {
            characters += entry.getKey().length();
            Optional<SchemaFault> fault =
                    walk(entry.getValue(), pointer + "/" + Subschemas.escaped(entry.getKey()), depth + 1);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static boolean isReasonable(JsonNode node) {
        Optional<BigDecimal> number = node.decimalValueOpt();
        return number.isPresent()
                && Math.abs((long) number.get().scale()) <= MOST_DIGITS
                && number.get().precision() <= MOST_DIGITS;
    }

    private Optional<SchemaFault> fault(String pointer, String problem, String remedy) {
        return Optional.of(new SchemaFault(pointer, what + " " + problem + ".", remedy));
    }
}
