package se.regelverk.engine.change.usage;

import java.util.Optional;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.District;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.rulepack.RulePack;

/** What is named in what a förvaltning has set: it reads as the row or the sentence in whose place it stands. */
final class LocalUses {
    private final Collector collector;
    private final RulePack pack;
    private final ContentFiles files;

    LocalUses(Collector collector, RulePack pack, ContentFiles files) {
        this.collector = collector;
        this.pack = pack;
        this.files = files;
    }

    void of(String id, Yaml root) {
        String name = District.isValid(id) ? pack.info().districts().getOrDefault(new District(id), id) : id;
        var rules = new RuleUses(collector, pack, ", lokalt i " + name);
        Nodes.items(root, "rader").forEach(one -> set(one).ifPresent(set -> row(rules, one, set)));
        Nodes.items(root, "regler").forEach(one -> set(one).ifPresent(set -> sentence(rules, one, set)));
    }

    private static Optional<Yaml> set(Yaml one) {
        return Nodes.get(one, "satts");
    }

    private void row(RuleUses rules, Yaml one, Yaml set) {
        String id = Nodes.text(one, "rad").orElse("");
        pack.tables().stream()
                .filter(table -> table.rows().stream().anyMatch(row -> row.id().equals(id)))
                .map(table -> table.location().file())
                .findFirst()
                .ifPresent(path -> tree(path).ifPresent(table -> rules.localRow(name(path), table, id, set)));
    }

    private void sentence(RuleUses rules, Yaml one, Yaml set) {
        String id = Nodes.text(one, "regel").orElse("");
        pack.sentences().stream()
                .filter(sentence -> sentence.id().equals(id))
                .findFirst()
                .flatMap(sentence -> tree(sentence.location().file()))
                .flatMap(root -> Nodes.items(root).stream()
                        .filter(sentence ->
                                Nodes.text(sentence, "id").filter(id::equals).isPresent())
                        .findFirst())
                .ifPresent(sentence -> rules.localSentence(sentence, set));
    }

    private Optional<Yaml> tree(String path) {
        return files.text(path).flatMap(text -> YamlReader.read(path, text, new Problems()));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(".yaml", "");
    }
}
