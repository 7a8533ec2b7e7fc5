package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.change.edit.Difference.Entry;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.rulepack.ChangeClass;

/** What differs in a form, page by page and question by question, each known by its id wherever it stands. */
final class FormDifference {
    /** Told in other ways than as values of keys. */
    private static final Set<String> STRUCTURE =
            Set.of(FormTree.ASKED, FormTree.CONCEPT, FormTree.GROUP, FormTree.PAGE_ID);

    private static final Set<String> TOLD = Set.of("schema", "layout", "overgang");

    private final String path;
    private final String artefact;
    private final FormWords words;
    private final List<Entry> found = new ArrayList<>();

    FormDifference(String path, String artefact, Readings readings) {
        this.path = path;
        this.artefact = artefact;
        this.words = new FormWords(readings);
    }

    static boolean isForm(String path) {
        return path.startsWith("form-definitions/") && !path.contains("/exempel/");
    }

    /** Empty when nothing that it knows how to tell differs. */
    List<Entry> between(Entries before, Entries after) {
        values("", before, after, TOLD, "");
        var old = FormParts.of(new FormTree(before));
        var now = FormParts.of(new FormTree(after));
        pages(old, now);
        parts(old, now);
        order(old, now);
        schema(before, after);
        transition(before.entries("overgang"), after.entries("overgang"));
        return List.copyOf(found);
    }

    private void add(ChangeClass kind, String what, String before, String after) {
        found.add(new Entry(kind, path, artefact, what, before, after));
    }

    private void pages(FormParts before, FormParts after) {
        for (String id : union(before.pages().keySet(), after.pages().keySet())) {
            Entries old = before.pages().getOrDefault(id, Entries.NONE);
            Entries now = after.pages().getOrDefault(id, Entries.NONE);
            String name = "Sidan ”%s”".formatted((now.equals(Entries.NONE) ? old : now).text("titel"));
            if (old.equals(Entries.NONE) || now.equals(Entries.NONE)) {
                add(
                        ChangeClass.FRAGA,
                        name,
                        old.equals(Entries.NONE) ? "" : "sida",
                        now.equals(Entries.NONE) ? "" : "ny sida");
            } else {
                values(name, old, now, Set.of(FormTree.ASKED), "");
            }
        }
    }

    private void parts(FormParts before, FormParts after) {
        for (String id : union(before.parts().keySet(), after.parts().keySet())) {
            FormParts.Part old = before.parts().get(id);
            FormParts.Part now = after.parts().get(id);
            if (old == null && now != null) {
                add(ChangeClass.FRAGA, words.label(now.item()), "", "Ny: " + words.described(now));
            } else if (now == null && old != null) {
                add(ChangeClass.FRAGA, words.label(old.item()), words.described(old), "");
            } else if (now != null && old != null) {
                part(old, now);
            }
        }
    }

    private void part(FormParts.Part before, FormParts.Part after) {
        String name = "”%s”".formatted(words.label(before.item()));
        if (!before.where().equals(after.where())) {
            add(ChangeClass.FRAGA, name + ", plats", before.where(), after.where());
        }
        if (!FormTree.key(before.item()).equals(FormTree.key(after.item()))) {
            add(ChangeClass.FRAGA, name + ", begrepp", words.concept(before.item()), words.concept(after.item()));
        }
        values(name, before.item(), after.item(), STRUCTURE, after.list());
    }

    /** @param list whose items conditions are read in */
    private void values(String name, Entries before, Entries after, Set<String> leftOut, String list) {
        for (String key : union(before.entries().keySet(), after.entries().keySet())) {
            Optional<Written> old = before.get(key);
            Optional<Written> now = after.get(key);
            if (!leftOut.contains(key) && !old.equals(now)) {
                String what = name.isEmpty() ? Labels.of(key) : name + ", " + Labels.of(key);
                add(
                        Labels.kind(path, key),
                        what,
                        words.value(false, key, old, list),
                        words.value(true, key, now, list));
            }
        }
    }

    private void order(FormParts before, FormParts after) {
        after.byPlace().forEach((where, ids) -> {
            List<String> old = before.byPlace().getOrDefault(where, List.of());
            List<String> kept = old.stream().filter(ids::contains).toList();
            List<String> now = ids.stream().filter(old::contains).toList();
            if (!kept.equals(now)) {
                add(ChangeClass.FRAGA, "Ordningen på " + where, labels(kept, before), labels(now, after));
            }
        });
        List<String> pages = List.copyOf(before.pages().keySet());
        List<String> kept = pages.stream().filter(after.pages()::containsKey).toList();
        List<String> now =
                after.pages().keySet().stream().filter(pages::contains).toList();
        if (!kept.equals(now)) {
            add(ChangeClass.FRAGA, "Sidornas ordning", titles(kept, before), titles(now, after));
        }
    }

    private String labels(List<String> ids, FormParts parts) {
        return String.join(
                " · ",
                ids.stream()
                        .flatMap(id -> Optional.ofNullable(parts.parts().get(id)).stream())
                        .map(part -> words.label(part.item()))
                        .toList());
    }

    private static String titles(List<String> ids, FormParts parts) {
        return String.join(
                " · ",
                ids.stream()
                        .map(id -> parts.pages().getOrDefault(id, Entries.NONE).text("titel"))
                        .toList());
    }

    /** What follows of the questions is told there. */
    private void schema(Entries before, Entries after) {
        Entries old = FormSchema.ownRules(before.entries("schema"));
        Entries now = FormSchema.ownRules(after.entries("schema"));
        if (!old.equals(now)) {
            add(ChangeClass.FRAGA, "Egna regler för svaren i schemat", old.plain(), now.plain());
        }
    }

    private void transition(Entries before, Entries after) {
        if (!before.equals(after)) {
            String now = after.text("tvingande").equals("ja")
                    ? "Stegen är bekräftade. Den som har börjat måste gå över."
                    : "Stegen är bekräftade. Den som har börjat får göra klart i det gamla formuläret.";
            add(
                    ChangeClass.FRAGA,
                    "Så går påbörjade formulär över",
                    "",
                    after.entries().isEmpty() ? "inget är sagt" : now);
        }
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new LinkedHashSet<>(one);
        union.addAll(other);
        return union;
    }

    /** A new form in words: its pages and what they ask. */
    List<Entry> begun(Entries form) {
        var parts = FormParts.of(new FormTree(form));
        Map<String, List<String>> byPage = new LinkedHashMap<>();
        parts.parts().values().forEach(part -> byPage.computeIfAbsent(part.page(), none -> new ArrayList<>())
                .add("”%s” (%s)".formatted(words.label(part.item()), words.kind(part.item()))));
        add(ChangeClass.FRAGA, "", "", "Formuläret är nytt");
        parts.pages()
                .forEach((id, page) -> add(
                        ChangeClass.FRAGA,
                        "Sidan ”%s”".formatted(page.text("titel")),
                        "",
                        String.join(" · ", byPage.getOrDefault(id, List.of("inga frågor")))));
        return List.copyOf(found);
    }
}
