package se.regelverk.adminui.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserTest {
    @Test
    void aMissingChromiumSkipsAtHomeAndFailsWhereEveryTestMustRun(@TempDir Path empty) {
        assertThat(Browser.executable(empty.toString(), false)).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> Browser.executable(empty.toString(), true));
    }
}
