package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.regelverk.engine.change.edit.Difference.Entry;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.change.edit.Written.Text;
import se.regelverk.engine.rulepack.ChangeClass;

/** What differs between two nodes of a file, with the way to each difference in words. */
final class NodeDifference {
    /** By which an item of a list is known when it moves: a row, a sentence, an example, a calculation, a page, a group. */
    private static final List<String> IDENTITIES = List.of("id", "namn", "begrepp", "grupp");

    /** The parts of a sentence that its reading tells; the others are told beside it. */
    private static final Pattern READ_OUT = Pattern.compile(
            "Regel [^,]+, (?:villkor|därför att|vem som beslutar|gäller från|gäller till och med|slutsats, text)(?:, .*)?");

    private final String path;
    private final String artefact;
    private final Readings readings;
    private final List<Entry> found = new ArrayList<>();

    NodeDifference(String path, String artefact, Readings readings) {
        this.path = path;
        this.artefact = artefact;
        this.readings = readings;
    }

    List<Entry> between(Written before, Written after) {
        compare(Way.START, before, after);
        return List.copyOf(found);
    }

    /**
     * The way from the file to a node.
     *
     * @param words in Swedish, empty for the file itself
     * @param key the last key passed
     * @param keys all keys passed, with points between
     */
    private record Way(String words, String key, String keys) {
        static final Way START = new Way("", "", "");

        /** @param label empty for what says by its own name where it is */
        Way to(String nextKey, String label) {
            String way = label.isEmpty() ? words : words.isEmpty() ? label : words + ", " + label;
            return new Way(way, nextKey, keys.isEmpty() ? nextKey : keys + "." + nextKey);
        }
    }

    private void compare(Way way, Written before, Written after) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof Entries old && after instanceof Entries now) {
            entries(way, old, now);
        } else if (before instanceof Items old && after instanceof Items now && hasIdentity(old) && hasIdentity(now)) {
            items(way, identified(old), identified(now));
        } else {
            found.add(
                    new Entry(Labels.kind(path, way.key()), path, artefact, way.words(), before.plain(), shown(after)));
        }
    }

    /** An empty value is not the same as none. */
    private static String shown(Written written) {
        String plain = written.plain();
        return plain.isEmpty() ? "(tomt)" : plain;
    }

    private void entries(Way way, Entries before, Entries after) {
        var keys = new LinkedHashSet<>(before.entries().keySet());
        keys.addAll(after.entries().keySet());
        for (String key : keys) {
            Optional<Written> old = before.get(key);
            Optional<Written> now = after.get(key);
            Way next = way.to(key, label(way, key));
            if (old.isPresent() && now.isPresent()) {
                compare(next, old.get(), now.get());
            } else {
                found.add(new Entry(
                        Labels.kind(path, key),
                        path,
                        artefact,
                        next.words(),
                        old.map(NodeDifference::shown).orElse(""),
                        now.map(NodeDifference::shown).orElse("")));
            }
        }
    }

    private String label(Way way, String key) {
        if (way.key().equals("om")) {
            return readings.column(path, key);
        }
        if (key.equals("rader") || (key.equals("varden") && path.contains("/parametrar/"))) {
            return "";
        }
        String part = readings.part(path, way.to(key, "").keys());
        if (!part.isEmpty()) {
            return part;
        }
        String known = path.endsWith("/rad.yaml") ? Labels.ofCouncil(key) : Labels.of(key);
        return known.equals(key) ? readings.concept(key) : known;
    }

    private void items(Way way, Map<String, Written> before, Map<String, Written> after) {
        var ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            Written old = before.get(id);
            Written now = after.get(id);
            if (old == null || now == null) {
                found.add(new Entry(
                        Labels.ofFolder(path),
                        path,
                        artefact,
                        name(id),
                        old == null ? "" : readOut(false, id, old),
                        now == null ? "" : readOut(true, id, now)));
            } else if (!old.equals(now)) {
                item(way, id, old, now);
            }
        }
        List<String> kept = before.keySet().stream().filter(after::containsKey).toList();
        List<String> nowInOrder =
                after.keySet().stream().filter(before::containsKey).toList();
        if (!kept.equals(nowInOrder)) {
            found.add(new Entry(
                    Labels.ofFolder(path),
                    path,
                    artefact,
                    "ordningen",
                    String.join(", ", kept),
                    String.join(", ", nowInOrder)));
        }
    }

    /** A sentence is read out whole; of a row and anything else each changed part is told. */
    private void item(Way way, String id, Written before, Written after) {
        Optional<String> old = readings.sentence(false, id);
        Optional<String> now = readings.sentence(true, id);
        boolean isRead = path.contains("/regler/") && old.isPresent() && now.isPresent() && !old.equals(now);
        if (isRead) {
            found.add(new Entry(ChangeClass.REGEL, path, artefact, name(id), old.get(), now.get()));
        }
        int told = found.size();
        compare(way.to("id", name(id)), before, after);
        if (isRead) {
            found.subList(told, found.size())
                    .removeIf(entry -> READ_OUT.matcher(entry.what()).matches());
        }
    }

    private String readOut(boolean isAfter, String id, Written written) {
        Optional<String> read =
                path.contains("/tabeller/") ? readings.row(isAfter, path, id) : readings.sentence(isAfter, id);
        return read.orElseGet(() -> shown(written));
    }

    private String name(String id) {
        if (path.contains("/tabeller/")) {
            return "Rad " + id;
        }
        return path.contains("/regler/") ? "Regel " + id : readings.concept(id);
    }

    private static boolean hasIdentity(Items items) {
        var ids = identified(items);
        return ids.size() == items.items().size() && !ids.containsKey("");
    }

    private static Map<String, Written> identified(Items items) {
        var identified = new LinkedHashMap<String, Written>();
        items.items().forEach(item -> identified.put(identity(item), item));
        return identified;
    }

    private static String identity(Written item) {
        if (!(item instanceof Entries entries)) {
            return "";
        }
        return IDENTITIES.stream()
                .filter(key -> entries.entries().get(key) instanceof Text)
                .findFirst()
                .map(entries::text)
                .orElse("");
    }
}
