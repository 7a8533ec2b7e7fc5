package se.regelverk.engine.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentHashTest {
    @Test
    void bytesMovedBetweenFilesAndNamesGiveAnotherHash() {
        var hashes = List.of(
                        Map.<String, String>of(),
                        Map.of("a", ""),
                        Map.of("", "a"),
                        Map.of("a", "b"),
                        Map.of("ab", ""),
                        Map.of("a", "b\u0000"),
                        Map.of("a", "", "b", ""),
                        Map.of("a", "b\u00000\u0000\u0000"),
                        Map.of("a", "xyz", "b", ""),
                        Map.of("a", "xy", "b", "z"),
                        Map.of("a", "xyz\u0000b\u00000\u0000"),
                        Map.of("a", "å"),
                        Map.of("a", "a\u030a"),
                        Map.of("a", "rad\n"),
                        Map.of("a", "rad\r\n"))
                .stream()
                .map(texts -> ContentFiles.of(texts).hash())
                .toList();

        assertThat(hashes).doesNotHaveDuplicates();
    }

    @Test
    void aPathCannotHoldTheSignThatSeparatesFiles() {
        assertThatThrownBy(() -> ContentFiles.of(Map.of("a\u00003\u0000xyz\u0000b", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Known from the command line: printf 'a\0001\000b\000' | sha256sum. */
    @Test
    void theFormIsPathLengthAndTextWithZeroBytesBetween() {
        assertThat(ContentFiles.of(Map.of("a", "b")).hash())
                .hasToString("2907401694e18b78ab56df727cf6563ffb47044585e82bb3f621e27fbc3c80d3");
    }
}
