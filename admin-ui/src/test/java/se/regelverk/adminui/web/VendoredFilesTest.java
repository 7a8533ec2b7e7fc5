package se.regelverk.adminui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class VendoredFilesTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| (\\S+\\.(?:css|js|ttf)) \\|.*\\| ([0-9a-f]{64}) \\|$", Pattern.MULTILINE);

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

    @ParameterizedTest
    @CsvSource({"static/vendor, *.*s", "fonts, *.ttf"})
    void everyVendoredFileIsListedWithTheChecksumItHas(String folder, String files) throws Exception {
        assertThat(actual(folder, files)).isNotEmpty().isEqualTo(listed(folder));
    }

    private Map<String, String> listed(String folder) throws IOException {
        String readme = resources
                .getResource("classpath:%s/README.md".formatted(folder))
                .getContentAsString(StandardCharsets.UTF_8);
        var listed = new TreeMap<String, String>();
        ROW.matcher(readme).results().forEach(row -> listed.put(row.group(1), row.group(2)));
        return listed;
    }

    private Map<String, String> actual(String folder, String files) throws Exception {
        var actual = new TreeMap<String, String>();
        for (Resource file : resources.getResources("classpath:%s/%s".formatted(folder, files))) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.getContentAsByteArray());
            actual.put(String.valueOf(file.getFilename()), HexFormat.of().formatHex(digest));
        }
        return actual;
    }
}
