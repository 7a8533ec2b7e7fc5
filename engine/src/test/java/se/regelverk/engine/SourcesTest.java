package se.regelverk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.regelverk.testing.SourceRules;

class SourcesTest extends SourceRules {
    /** String's own methods compile their argument as a pattern; here it must be a constant. */
    private static final Pattern MADE_PATTERN =
            Pattern.compile("\\.(?:matches|replaceAll|replaceFirst|split)\\(\\s*(?!\"|[A-Z_]+\\)|\\)|$)");

    @Test
    void stringsAreMatchedOnlyAgainstConstants() throws IOException {
        assertThat(linesWith(MADE_PATTERN)).isEmpty();
    }
}
