package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.regelverk.engine.change.edit.Difference.Entry;
import se.regelverk.engine.content.District;
import se.regelverk.engine.rulepack.ChangeClass;
import se.regelverk.engine.variation.LocalItem;
import se.regelverk.engine.variation.LocalKind;
import se.regelverk.engine.variation.LocalSetting;
import se.regelverk.engine.variation.Opening;
import se.regelverk.engine.variation.Variation;

/** What differs in what is left open to the förvaltningar, and in what each of them has set. */
final class LocalDifference {
    private static final String SAME = "lika i hela staden";
    private static final String AS_ELSEWHERE = "som i resten av staden: ";

    private final LocalReading before;
    private final LocalReading after;
    private final LocalWords old;
    private final LocalWords now;

    LocalDifference(LocalReading before, LocalReading after) {
        this.before = before;
        this.after = after;
        this.old = new LocalWords(before);
        this.now = new LocalWords(after);
    }

    static boolean isLocal(String path) {
        return path.contains("/" + Variation.FOLDER) && path.startsWith("rule-packs/");
    }

    /** What is opened and closed in a file. */
    List<Entry> marks(String path, String artefact) {
        var items = new TreeSet<LocalItem>();
        items.addAll(in(path, before));
        items.addAll(in(path, after));
        List<Entry> entries = new ArrayList<>();
        for (LocalItem item : items) {
            Opening was = before.variation().openings().get(item);
            Opening is = after.variation().openings().get(item);
            String from = was == null ? lacking(before, item) : said("Får bestämmas av varje förvaltning", was);
            String to = is == null
                    ? lacking(after, item)
                    : said(
                            was == null
                                    ? "Får nu bestämmas av varje förvaltning"
                                    : "Får bestämmas av varje förvaltning",
                            is);
            if (!from.equals(to)) {
                String what = (is == null ? old : now).name(item);
                entries.add(new Entry(kind(item.kind()), path, artefact, what, from, to));
            }
        }
        return entries;
    }

    private static Set<LocalItem> in(String path, LocalReading reading) {
        var items = new TreeSet<LocalItem>();
        reading.variation().openings().forEach((item, opening) -> {
            if (opening.location().file().equals(path)) {
                items.add(item);
            }
        });
        return items;
    }

    private static String lacking(LocalReading reading, LocalItem item) {
        return reading.thing(item).isPresent() ? SAME : "";
    }

    private static String said(String start, Opening opening) {
        String only = opening.onlyWhereSet() ? ". Gäller bara där det är satt" : "";
        return "%s: %s%s".formatted(start, opening.reason(), only);
    }

    /** What a förvaltning's file sets, thing by thing. */
    List<Entry> settings(String path) {
        List<Entry> entries = new ArrayList<>();
        var keys = new LinkedHashSet<Key>();
        all(before, path).forEach(one -> keys.add(new Key(one.district(), one.item())));
        all(after, path).forEach(one -> keys.add(new Key(one.district(), one.item())));
        for (Key key : keys) {
            Optional<LocalSetting> was = find(before, path, key);
            Optional<LocalSetting> is = find(after, path, key);
            String where =
                    "Lokalt i " + (is.isPresent() ? after : before).variation().name(key.district());
            parts(path, where, was, is, entries);
        }
        return entries;
    }

    private record Key(District district, LocalItem item) {}

    private static List<LocalSetting> all(LocalReading reading, String path) {
        return reading.variation().settings().stream()
                .filter(one -> one.location().file().equals(path))
                .toList();
    }

    private static Optional<LocalSetting> find(LocalReading reading, String path, Key key) {
        return all(reading, path).stream()
                .filter(one -> one.item().equals(key.item()))
                .findFirst();
    }

    private void parts(
            String path, String where, Optional<LocalSetting> was, Optional<LocalSetting> is, List<Entry> entries) {
        Map<String, LocalWords.Part> earlier = was.map(old::parts).orElse(Map.of());
        Map<String, LocalWords.Part> later = is.map(now::parts).orElse(Map.of());
        int told = entries.size();
        later.forEach((key, part) -> {
            LocalWords.Part same = earlier.get(key);
            LocalSetting setting = is.orElseThrow();
            String from = same == null ? old.otherwise(setting, key) : same.text();
            if (same == null || !same.text().equals(part.text())) {
                boolean corrects = same != null
                        && setting.item().kind() == LocalKind.AMOUNT
                        && !same.value().equals(part.value());
                String to = corrects ? "rättat till " + part.text() : part.text();
                entries.add(new Entry(
                        kind(setting, key),
                        path,
                        where,
                        part.what(),
                        from,
                        LocalWords.withReason(to, setting.reason())));
            }
        });
        earlier.forEach((key, part) -> {
            if (!later.containsKey(key)) {
                LocalSetting setting = was.orElseThrow();
                entries.add(new Entry(
                        kind(setting, key),
                        path,
                        where,
                        part.what(),
                        part.text(),
                        AS_ELSEWHERE + now.otherwise(setting, key)));
            }
        });
        if (entries.size() == told && was.isPresent() && is.isPresent()) {
            reason(path, where, was.get(), is.get()).ifPresent(entries::add);
        }
    }

    private Optional<Entry> reason(String path, String where, LocalSetting was, LocalSetting is) {
        return was.reason().equals(is.reason())
                ? Optional.empty()
                : Optional.of(new Entry(
                        ChangeClass.SPRAK, path, where, now.title(is.item()) + ", skäl", was.reason(), is.reason()));
    }

    private static ChangeClass kind(LocalSetting setting, String part) {
        return setting.item().kind() == LocalKind.QUESTION
                ? Labels.kind("form-definitions/", part)
                : kind(setting.item().kind());
    }

    private static ChangeClass kind(LocalKind kind) {
        return switch (kind) {
            case AMOUNT -> ChangeClass.BELOPP;
            case ROW, SENTENCE -> ChangeClass.REGEL;
            case QUESTION -> ChangeClass.FRAGA;
        };
    }
}
