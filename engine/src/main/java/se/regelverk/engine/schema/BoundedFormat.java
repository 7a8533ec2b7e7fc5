package se.regelverk.engine.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import com.networknt.schema.format.PatternFormat;
import com.networknt.schema.format.RegexFormat;
import java.util.function.Predicate;

/** Formats that look at no text longer than anything of their kind is, and pay for what they read. */
final class BoundedFormat implements Format {
    /** The longest address that browsers agree on. */
    private static final int LONGEST = 2_000;

    /** The patterns of the library call themselves for each character; a name of a computer or a person is no longer. */
    private static final int LONGEST_OF_PATTERN = 300;

    private final Format inner;
    private final Matching test;
    private final int longest;

    private BoundedFormat(Format inner) {
        this.inner = inner;
        this.test = inner::matches;
        this.longest = inner instanceof PatternFormat ? LONGEST_OF_PATTERN : LONGEST;
    }

    private interface Matching {
        boolean test(ExecutionContext context, SchemaContext schema, String value);
    }

    static Format of(Format inner) {
        return inner instanceof RegexFormat ? own(inner.getName(), LinearPatterns::isUsable) : new BoundedFormat(inner);
    }

    static Format own(String name, Predicate<String> matches) {
        return new BoundedFormat(new Own(name, matches));
    }

    @Override
    public String getName() {
        return inner.getName();
    }

    @Override
    public boolean matches(ExecutionContext context, SchemaContext schema, String value) {
        return value.length() <= longest && Effort.allows(value.length()) && test.test(context, schema, value);
    }

    private record Own(String name, Predicate<String> test) implements Format {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return test.test(value);
        }
    }
}
