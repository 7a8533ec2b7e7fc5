package se.regelverk.engine.change.edit;

import java.util.Locale;
import java.util.Optional;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.expression.ConditionReader;
import se.regelverk.engine.expression.Names;
import se.regelverk.engine.rulepack.Parameter;
import se.regelverk.engine.rulepack.Phrases;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Wording;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptGroup;

/** The rules before and after, to read them out; a pack with problems reads as far as it goes. */
final class Readings {
    private final Optional<RulePack> before;
    private final Optional<RulePack> after;
    private final LocalDifference local;

    Readings(ContentFiles before, ContentFiles after, Area area) {
        LocalReading old = LocalReading.of(before, area);
        LocalReading now = LocalReading.of(after, area);
        this.before = old.pack();
        this.after = now.pack();
        this.local = new LocalDifference(old, now);
    }

    /** What differs between the förvaltningar. */
    LocalDifference local() {
        return local;
    }

    /** The sentence of this id read out, or empty when it cannot be read. */
    Optional<String> sentence(boolean isAfter, String id) {
        return pack(isAfter).flatMap(pack -> pack.sentences().stream()
                .filter(sentence -> sentence.id().equals(id))
                .findFirst()
                .map(new Wording(pack)::of));
    }

    /** The row of this id in the table of the file, read out. */
    Optional<String> row(boolean isAfter, String path, String id) {
        return pack(isAfter).flatMap(pack -> pack.tables().stream()
                .filter(table -> table.location().file().equals(path))
                .flatMap(table -> table.rows().stream()
                        .filter(row -> row.id().equals(id))
                        .map(row -> new Wording(pack).of(table, row)))
                .findFirst());
    }

    /** What people call what a column of the table tests, or the column's key. */
    String column(String path, String key) {
        return after.or(() -> before)
                .flatMap(pack -> pack.tables().stream()
                        .filter(table -> table.location().file().equals(path))
                        .flatMap(table -> table.columns().stream())
                        .filter(column -> column.key().equals(key))
                        .findFirst()
                        .map(column -> new Phrases(pack)
                                .of(column.subject(), column.subject().type())))
                .orElse(key);
    }

    /** What people call a concept, or its key. */
    String concept(String key) {
        return after.or(() -> before)
                .flatMap(pack -> pack.vocabulary().concept(key))
                .map(concept -> concept.title())
                .orElse(key);
    }

    /**
     * What people call the part of a file at a way of keys, as it was before when it was there; empty when it has no name of its own.
     *
     * @param keys such as {@code hushall.typ} in a vocabulary and {@code varden.ensamstaende} in a family of amounts
     */
    String part(String path, String keys) {
        return before.map(pack -> part(pack, path, keys))
                .filter(title -> !title.isEmpty())
                .or(() -> after.map(pack -> part(pack, path, keys)))
                .orElse("");
    }

    private static String part(RulePack pack, String path, String keys) {
        if (path.contains("/parametrar/")) {
            return pack.parameters().values().stream()
                    .filter(one -> one.location().file().equals(path)
                            && ("varden." + one.key().name()).equals(keys))
                    .findFirst()
                    .map(Parameter::title)
                    .orElse("");
        }
        if (!path.endsWith("/begrepp.yaml")) {
            return "";
        }
        return pack.vocabulary()
                .concept(keys)
                .map(Concept::title)
                .or(() -> pack.vocabulary().group(keys).map(ConceptGroup::title))
                .orElse("");
    }

    /** What a concept's value is, in words, or that it is not known. */
    String type(String key) {
        return after.or(() -> before)
                .flatMap(pack -> pack.vocabulary().concept(key))
                .map(concept -> concept.type().title().toLowerCase(Locale.ROOT))
                .orElse("okänt begrepp");
    }

    /**
     * A form's condition, as it stands after "när"; as it is written when it cannot be read.
     *
     * @param list whose items it is tried for, empty for none
     */
    String condition(boolean isAfter, Written written, String list) {
        var problems = new Problems();
        Optional<String> each = Optional.of(list).filter(one -> !one.isEmpty());
        return pack(isAfter)
                .flatMap(pack -> YamlReader.read("", Writing.flow(written, false), problems)
                        .flatMap(node -> ConditionReader.read(node, Names.ofAnswers(pack.vocabulary(), each), problems))
                        .map(new Wording(pack)::of))
                .orElseGet(written::plain);
    }

    private Optional<RulePack> pack(boolean isAfter) {
        return isAfter ? after : before;
    }
}
