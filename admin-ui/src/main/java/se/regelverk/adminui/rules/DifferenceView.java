package se.regelverk.adminui.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.change.edit.Difference;
import se.regelverk.engine.rulepack.ChangeClass;

/** What a change changes, as people read it: by class, and within a class by what it belongs to. */
public record DifferenceView(List<Group> groups, List<File> files) {
    /** A class of change, such as Belopp. */
    public record Group(String title, String id, List<Artefact> artefacts) {}

    /** A thing that is changed, such as "Riksnormens belopp". */
    public record Artefact(String title, List<Entry> entries) {}

    /**
     * One difference; null before is new, null after is taken away.
     *
     * @param path the file
     * @param part the part of it, as comments name it
     */
    public record Entry(
            String path,
            String part,
            String what,
            @Nullable String before,
            @Nullable String after) {
        private static final int LONGEST_BESIDE = 60;

        /** Whether before and after are read better one below the other. */
        public boolean isLong() {
            return (before != null && before.length() > LONGEST_BESIDE)
                    || (after != null && after.length() > LONGEST_BESIDE);
        }
    }

    /** A file's changed lines, as text with signs. */
    public record File(String path, String lines) {}

    /** Puts a difference in order for a page. */
    public static DifferenceView of(Difference difference) {
        List<Group> groups = new ArrayList<>();
        difference.byClass().forEach((kind, entries) -> groups.add(group(kind, entries)));
        return new DifferenceView(
                groups, difference.files().stream().map(DifferenceView::file).toList());
    }

    /** The classes in one line, such as "Belopp, Regel". */
    public String classes() {
        return String.join(", ", groups.stream().map(Group::title).toList());
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    private static Group group(ChangeClass kind, List<Difference.Entry> entries) {
        Map<String, List<Entry>> byArtefact = new LinkedHashMap<>();
        for (Difference.Entry entry : entries) {
            byArtefact
                    .computeIfAbsent(entry.artefact(), title -> new ArrayList<>())
                    .add(new Entry(
                            entry.path(),
                            entry.what(),
                            capitalised(entry.what().isEmpty() ? entry.artefact() : entry.what()),
                            entry.before().isEmpty() ? null : entry.before(),
                            entry.after().isEmpty() ? null : entry.after()));
        }
        List<Artefact> artefacts = new ArrayList<>();
        byArtefact.forEach((title, list) -> artefacts.add(new Artefact(title, list)));
        return new Group(kind.title(), "klass-" + kind.name().toLowerCase(java.util.Locale.ROOT), artefacts);
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static File file(Difference.FileLines file) {
        List<String> lines = file.lines().stream()
                .map(line -> line.sign() + " " + line.text())
                .toList();
        return new File(file.path(), String.join("\n", lines));
    }
}
