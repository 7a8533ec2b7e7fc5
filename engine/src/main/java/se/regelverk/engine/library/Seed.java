package se.regelverk.engine.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import se.regelverk.engine.content.ContentFiles;

/** The content an empty database begins with. */
public record Seed(ContentFiles files) {
    /** The content packaged in the jar, under {@code content/} on the class path. */
    public static Seed packaged() {
        return read("classpath*:content/");
    }

    /**
     * The content of a folder that holds {@code rule-packs} and {@code form-definitions}.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Seed folder(Path root) {
        String uri = root.toAbsolutePath().normalize().toUri().toString();
        String base = uri.endsWith("/") ? uri : uri + "/";
        return read(base);
    }

    private static Seed read(String base) {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (String folder : new String[] {"rule-packs", "form-definitions"}) {
                for (Resource file :
                        new PathMatchingResourcePatternResolver().getResources(base + folder + "/*/**/*.yaml")) {
                    texts.put(pathOf(file, folder), file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Content under %s cannot be read".formatted(base), unreadable);
        }
        return new Seed(ContentFiles.of(texts));
    }

    /** What follows the last mention of the top folder: folders above may have any names. */
    private static String pathOf(Resource file, String folder) throws IOException {
        String url = file.getURL().toString();
        return url.substring(url.lastIndexOf("/" + folder + "/") + 1);
    }
}
