package se.regelverk.engine.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.content.YamlReader;

/** Reads {@code overgang}: { fran, tvingande, alternativ }. */
public final class TransitionReader {
    static final String KEY = "overgang";

    private TransitionReader() {}

    /** What a form's file says of it, without the words the form is read with; nothing when the file cannot be read. */
    public static Transition inFile(String path, String text) {
        var ignored = new Problems();
        return YamlReader.read(path, text, ignored)
                .filter(Yaml.Mapping.class::isInstance)
                .map(root -> ((Yaml.Mapping) root).entries().get(KEY))
                .map(node -> read(node, ignored))
                .orElse(Transition.NONE);
    }

    /** The file in which authors of what areas share say it of the areas' forms: {@code area/form: { fran, … }}. */
    public static final String SHARED_FILE = Area.SHARED.rulePackFolder() + "overgangar.yaml";

    /**
     * What is said of an area's form by those who change what areas share.
     *
     * @param files with or without {@link #SHARED_FILE}
     */
    public static Transition shared(ContentFiles files, Area area, String form, Problems problems) {
        return files.text(SHARED_FILE)
                .flatMap(text -> YamlReader.read(SHARED_FILE, text, problems))
                .filter(Yaml.Mapping.class::isInstance)
                .map(root -> ((Yaml.Mapping) root).entries().get(area + "/" + form))
                .map(node -> read(node, problems))
                .orElse(Transition.NONE);
    }

    static Transition read(Yaml node, Problems problems) {
        Fields fields = Fields.of("övergången", node, problems);
        Optional<ContentHash> from = fields.optionalText("fran").flatMap(text -> hash(text, fields));
        boolean forced = fields.flag("tvingande");
        var successors = new LinkedHashMap<String, Map<String, String>>();
        fields.entries("alternativ").forEach((question, options) -> successors.put(question, options(options, fields)));
        fields.refuseUnknown();
        return new Transition(from, forced, successors);
    }

    private static Optional<ContentHash> hash(String text, Fields fields) {
        if (text.matches("[0-9a-f]{64}")) {
            return Optional.of(new ContentHash(text));
        }
        fields.problems()
                .add(
                        fields.locationOf("fran"),
                        "”fran” är inte ett formulärs kontrollsumma.",
                        "Bekräfta övergången på ändringens sida, så skrivs den.");
        return Optional.empty();
    }

    private static Map<String, String> options(Yaml node, Fields fields) {
        var options = new LinkedHashMap<String, String>();
        if (node instanceof Yaml.Mapping mapping) {
            mapping.entries().forEach((gone, now) -> fields.scalar(now).ifPresent(text -> options.put(gone, text)));
        } else {
            fields.problems()
                    .add(node.location(), "Här ska det stå gamla och nya alternativ.", "Skriv { gammalt: nytt }.");
        }
        return options;
    }
}
