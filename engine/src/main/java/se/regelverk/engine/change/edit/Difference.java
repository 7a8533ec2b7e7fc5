package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.rulepack.ChangeClass;
import se.regelverk.engine.rulepack.Phrases;

/**
 * What differs between two contents, in plain Swedish. Whatever differs in the text has at least one entry, and every file that differs
 * also has its lines: nothing that changed is invisible.
 */
public record Difference(List<Entry> entries, List<FileLines> files) {
    public Difference {
        entries = List.copyOf(entries);
        files = List.copyOf(files);
    }

    /**
     * One thing that differs.
     *
     * @param path the file
     * @param artefact what people call the thing the file describes, such as "Riksnormens belopp"
     * @param what the part of it, such as "Ensamstående vuxen" or "Rad KV-02, hushållstyp"
     * @param before finished text, empty when it is new
     * @param after finished text, empty when it is taken away
     */
    public record Entry(ChangeClass kind, String path, String artefact, String what, String before, String after) {
        /** In one line: "Riksnormens belopp, Ensamstående vuxen: … → …". */
        public String sentence() {
            String name = what.isEmpty() ? artefact : artefact + ", " + Phrases.inSentence(what);
            if (before.isEmpty()) {
                return name + ": nytt: " + after;
            }
            return after.isEmpty() ? name + ": borttaget: " + before : name + ": " + before + " → " + after;
        }
    }

    /** The changed lines of a file, as they are written. */
    public record FileLines(String path, List<Line> lines) {
        public FileLines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a file.
     *
     * @param sign {@code +} added, {@code -} taken away, space for one beside them that is the same
     */
    public record Line(char sign, String text) {}

    /**
     * Compares.
     *
     * @param before everything the area reads, what it imports included
     * @param after the same after the change
     * @param area whose words are used to read rules out
     */
    public static Difference between(ContentFiles before, ContentFiles after, Area area) {
        var reading = new Readings(before, after, area);
        var paths = new TreeSet<String>(before.texts().keySet());
        paths.addAll(after.texts().keySet());
        List<Entry> entries = new ArrayList<>();
        List<FileLines> files = new ArrayList<>();
        for (String path : paths) {
            String old = before.text(path).orElse("");
            String now = after.text(path).orElse("");
            boolean same =
                    Objects.equals(before.texts().get(path), after.texts().get(path));
            if (!same) {
                entries.addAll(FileDifference.of(path, before.text(path), after.text(path), reading));
                files.add(new FileLines(path, LineDifference.between(old, now)));
            }
        }
        return new Difference(entries, files);
    }

    /**
     * What people call the thing a file describes, such as "Riksnormens belopp".
     *
     * @param text of the file; empty when it is taken away
     */
    public static String artefact(String path, String text) {
        return FileDifference.artefact(path, new ContentFile(path, text).written());
    }

    /** The entries by class, those that need the most care first. */
    public Map<ChangeClass, List<Entry>> byClass() {
        var byClass = new EnumMap<ChangeClass, List<Entry>>(ChangeClass.class);
        for (Entry entry : entries) {
            byClass.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry);
        }
        var inOrder = new java.util.LinkedHashMap<ChangeClass, List<Entry>>();
        List<ChangeClass> classes = new ArrayList<>(byClass.keySet());
        java.util.Collections.reverse(classes);
        classes.forEach(kind -> inOrder.put(kind, byClass.getOrDefault(kind, List.of())));
        return inOrder;
    }
}
