package se.regelverk.engine.schema;

import java.util.List;

/** What a schema says about a document. */
public sealed interface SchemaVerdict {
    /** It breaks no rule of the schema. */
    record Agrees() implements SchemaVerdict {}

    /**
     * It breaks some.
     *
     * @param findings at least one
     */
    record Differs(List<SchemaFinding> findings) implements SchemaVerdict {
        public Differs {
            findings = List.copyOf(findings);
        }
    }

    /** Finding out would take too long, or the document is of no size that a person fills in. */
    record TooMuch() implements SchemaVerdict {}
}
