package se.regelverk.engine.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.regelverk.engine.content.ContentFiles;

/** The content folders of the repository, as tests read them. */
public final class RepositoryContent {
    private static final Path ROOT = Path.of("..");

    private RepositoryContent() {}

    public static ContentFiles files() {
        var texts = new TreeMap<String, String>();
        for (String folder : new String[] {"rule-packs", "form-definitions"}) {
            try (Stream<Path> paths = Files.walk(ROOT.resolve(folder))) {
                paths.filter(path -> path.toString().endsWith(".yaml"))
                        .forEach(path ->
                                texts.put(ROOT.relativize(path).toString().replace('\\', '/'), read(path)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return ContentFiles.of(texts);
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
