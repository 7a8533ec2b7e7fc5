package se.regelverk.engine.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Content files with their trees, each made once however often it is read; what cannot be parsed is reported once. */
public final class ContentTrees {
    private final ContentFiles files;
    private final Function<String, Optional<Yaml>> make;
    private final Map<String, Optional<Yaml>> made = new HashMap<>();

    private ContentTrees(ContentFiles files, Function<String, Optional<Yaml>> make) {
        this.files = files;
        this.make = make;
    }

    /**
     * The trees of some files.
     *
     * @param problems told of what cannot be parsed
     */
    public ContentTrees(ContentFiles files, Problems problems) {
        this(files, path -> files.text(path).flatMap(text -> YamlReader.read(path, text, problems)));
    }

    public ContentFiles files() {
        return files;
    }

    /** The tree of a file; empty when there is no such file or it cannot be parsed. */
    public Optional<Yaml> tree(String path) {
        Optional<Yaml> known = made.get(path);
        if (known == null) {
            known = make.apply(path);
            made.put(path, known);
        }
        return known;
    }

    /** The same files with other trees, made of these. */
    public ContentTrees changed(BiFunction<String, Yaml, Yaml> change) {
        return new ContentTrees(files, path -> tree(path).map(tree -> change.apply(path, tree)));
    }
}
