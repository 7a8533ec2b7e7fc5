package se.regelverk.engine.rulepack.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.RulePackReader;

/** The repository's packs and their examples. */
final class PackFiles {
    private static final Path ROOT = Path.of("..");

    private PackFiles() {}

    static ContentFiles all() {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("rule-packs"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                texts.put(ROOT.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return ContentFiles.of(texts);
    }

    static RulePack pack(String area) {
        return pack(all(), area);
    }

    static RulePack pack(ContentFiles files, String area) {
        var problems = new Problems();
        RulePack pack = RulePackReader.read(files, new Area(area), problems).orElseThrow();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.inOrder().toString());
        }
        return pack;
    }

    /** Each example as written: scalars as text, nested maps and lists. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> examples(String area) {
        return all().under("rule-packs/" + area + "/exempel/").texts().entrySet().stream()
                .flatMap(file -> YamlReader.read(file.getKey(), file.getValue(), new Problems()).stream())
                .flatMap(yaml -> ((List<Object>) plain(yaml)).stream())
                .map(one -> (Map<String, Object>) one)
                .toList();
    }

    private static Object plain(Yaml yaml) {
        if (yaml instanceof Yaml.Sequence sequence) {
            return sequence.items().stream().map(PackFiles::plain).toList();
        }
        if (yaml instanceof Yaml.Mapping mapping) {
            var map = new TreeMap<String, Object>();
            mapping.entries().forEach((key, value) -> map.put(key, plain(value)));
            return map;
        }
        return ((Yaml.Scalar) yaml).text();
    }
}
