package se.regelverk.adminui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class VendoredFilesTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| (\\S+\\.(?:css|js)) \\|.*\\| ([0-9a-f]{64}) \\|$", Pattern.MULTILINE);

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

    @Test
    void everyVendoredFileIsListedWithTheChecksumItHas() throws Exception {
        assertThat(actual()).isNotEmpty().isEqualTo(listed());
    }

    private Map<String, String> listed() throws IOException {
        String readme =
                resources.getResource("classpath:static/vendor/README.md").getContentAsString(StandardCharsets.UTF_8);
        var listed = new TreeMap<String, String>();
        ROW.matcher(readme).results().forEach(row -> listed.put(row.group(1), row.group(2)));
        return listed;
    }

    private Map<String, String> actual() throws Exception {
        var actual = new TreeMap<String, String>();
        for (Resource file : resources.getResources("classpath:static/vendor/*.*s")) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.getContentAsByteArray());
            actual.put(String.valueOf(file.getFilename()), HexFormat.of().formatHex(digest));
        }
        return actual;
    }
}
