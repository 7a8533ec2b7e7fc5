package se.regelverk.engine.schema;

import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The versions of JSON Schema that are understood. */
public enum Draft {
    DRAFT_2020_12("2020-12", Dialects.getDraft202012()),
    DRAFT_07("draft-07", Dialects.getDraft7()),
    DRAFT_04("draft-04", Dialects.getDraft4());

    private static final Pattern PARTS = Pattern.compile("https?://json-schema\\.org/draft/2020-12/meta/"
            + "(core|applicator|unevaluated|validation|meta-data|format-annotation|format-assertion|content)");

    /** A description of schemas, itself described by another; more than two is a circle. */
    private static final int LONGEST_CHAIN = 5;

    private final String title;
    private final Dialect dialect;

    Draft(String title, Dialect dialect) {
        this.title = title;
        this.dialect = dialect;
    }

    /** Whether a schema may refer there: the rules of JSON Schema itself, which the library holds. */
    static boolean holds(String address) {
        return ofId(address).isPresent() || PARTS.matcher(address).matches();
    }

    /** As people write it. */
    public String title() {
        return title;
    }

    /** The address that a schema names in {@code $schema}. */
    public String id() {
        return dialect.getId();
    }

    Dialect dialect() {
        return dialect;
    }

    /**
     * What a schema says it is written in: one of these, or a known document that says the same of itself. Empty for any other.
     *
     * @param unsaid of a schema that does not say
     */
    static Optional<Draft> of(JsonNode document, KnownDocuments known, Draft unsaid) {
        JsonNode next = document;
        for (int described = 0; described < LONGEST_CHAIN; described++) {
            JsonNode named = next.path("$schema");
            Optional<JsonNode> other = known.find(named.asString(""));
            if (named.isMissingNode() || other.isEmpty()) {
                return named.isMissingNode() ? Optional.of(unsaid) : ofId(named.asString(""));
            }
            next = other.get();
        }
        return Optional.empty();
    }

    static Optional<Draft> ofId(String id) {
        return Arrays.stream(values())
                .filter(draft -> bare(draft.id()).equals(bare(id)))
                .findFirst();
    }

    /** Both transfer protocols and an empty fragment are in use for the same draft. */
    private static String bare(String id) {
        return id.replaceFirst("^https?:", "").replaceFirst("#$", "");
    }
}
