package se.regelverk.engine.schema;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.BasicDialectRegistry;
import com.networknt.schema.dialect.Dialect;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Documents that a schema may refer to although they stand outside it: those that were handed over together with it. Nothing else is
 * known, and nothing is fetched.
 */
final class KnownDocuments {
    private final Map<String, JsonNode> byAddress = new TreeMap<>();

    KnownDocuments(Map<String, JsonNode> byAddress) {
        byAddress.forEach((address, document) -> this.byAddress.put(bare(address), document));
    }

    /** The address of a document, without the place in it. */
    static String bare(String address) {
        int fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }

    Optional<JsonNode> find(String address) {
        return Optional.ofNullable(byAddress.get(bare(address)));
    }

    boolean holds(String address) {
        return byAddress.containsKey(bare(address));
    }

    /** A document as the validator reads it, or null when there is none. */
    @Nullable
    String text(String address) {
        return find(address).map(JsonNode::toString).orElse(null);
    }

    /** The dialects of JSON Schema, and those that a known document declares by its {@code $vocabulary}. */
    BasicDialectRegistry dialects(Collection<Dialect> standard) {
        return new BasicDialectRegistry(standard) {
            @Override
            public Dialect getDialect(String id, SchemaRegistry registry) {
                return holds(id) ? loadDialect(id, registry) : super.getDialect(id, registry);
            }
        };
    }
}
