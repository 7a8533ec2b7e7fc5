package se.regelverk.engine.change.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.change.usage.Use.Place;
import se.regelverk.engine.change.usage.Use.Sort;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.RulePackReader;

/** Finds every place where an area's own files name a concept, a dated value or a list. */
public final class Uses {
    private final Area area;
    private final RulePack pack;
    private final ContentFiles files;
    private final List<Use> found = new ArrayList<>();

    private Uses(Area area, RulePack pack, ContentFiles files) {
        this.area = area;
        this.pack = pack;
        this.files = files;
    }

    /**
     * All uses, in the order of file and place. What cannot be read names nothing.
     *
     * @param files at least the area's files and those of the areas it imports
     */
    public static List<Use> in(ContentFiles files, Area area) {
        Optional<RulePack> pack = RulePackReader.read(files, area, new Problems());
        if (pack.isEmpty()) {
            return List.of();
        }
        var uses = new Uses(area, pack.get(), files);
        files.ownedBy(area).texts().forEach(uses::file);
        return List.copyOf(uses.found);
    }

    private void file(String path, String text) {
        YamlReader.read(path, text, new Problems()).ifPresent(root -> {
            if (path.startsWith(area.formFolder())) {
                form(path.substring(area.formFolder().length()), root);
            } else {
                rules(path.substring(area.rulePackFolder().length()), root);
            }
        });
    }

    private void form(String name, Yaml root) {
        String id = name.substring(name.lastIndexOf('/') + 1).replace(".yaml", "");
        if (name.startsWith("exempel/")) {
            new ExampleUses(collector(), pack.vocabulary()).ofForm(id, root);
        } else {
            new FormUses(collector(), pack.vocabulary()).of(id, root);
        }
    }

    private void rules(String name, Yaml root) {
        String id = name.substring(name.lastIndexOf('/') + 1).replace(".yaml", "");
        switch (name.contains("/") ? name.substring(0, name.indexOf('/')) : name) {
            case "pack.yaml" -> pack(root);
            case "begrepp.yaml" -> vocabulary(root, "");
            case "tabeller" -> new RuleUses(collector(), pack).table(id, root);
            case "berakningar" -> Nodes.items(root).forEach(item -> new RuleUses(collector(), pack).calculation(item));
            case "regler" -> Nodes.items(root).forEach(item -> new RuleUses(collector(), pack).sentence(item));
            case "lokalt" -> new LocalUses(collector(), pack, files).of(id, root);
            case "exempel" -> new ExampleUses(collector(), pack.vocabulary()).ofRules(root);
            default -> {
                // Dated values name nothing.
            }
        }
    }

    private Collector collector() {
        return new Collector(found);
    }

    private void pack(Yaml root) {
        Nodes.get(root, "forslag")
                .flatMap(proposal -> Nodes.get(proposal, "belopp"))
                .ifPresent(node -> collector()
                        .wholeWord(
                                node, pack.names(Optional.empty()), new Place(Sort.PACK, "", "", "Förslagets belopp")));
        Nodes.get(root, "uppfoljning").stream()
                .flatMap(followedUp -> Nodes.items(followedUp, "grupper").stream())
                .forEach(node -> collector()
                        .wholeWord(
                                node,
                                pack.names(Optional.empty()),
                                new Place(Sort.PACK, "", "", "Grupper som följs upp")));
    }

    private void vocabulary(Yaml node, String prefix) {
        if (!(node instanceof Yaml.Mapping mapping)) {
            return;
        }
        mapping.entries().forEach((name, entry) -> {
            String key = prefix + name;
            var place = new Place(
                    Sort.VOCABULARY, key, "", Nodes.text(entry, "titel").orElse(key));
            if (pack.vocabulary().concept(key).isPresent()) {
                collector().key(mapping, name, new Use.Subject(Use.Kind.CONCEPT, key), place);
            } else if (pack.vocabulary().group(key).isPresent()) {
                vocabulary(entry, key + ".");
            }
        });
    }
}
