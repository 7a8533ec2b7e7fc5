package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.change.edit.Difference.Entry;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.rulepack.ChangeClass;
import se.regelverk.engine.variation.Opening;

/** What differs in one file. */
final class FileDifference {
    private FileDifference() {}

    static List<Entry> of(String path, Optional<String> before, Optional<String> after, Readings readings) {
        if (LocalDifference.isLocal(path)) {
            List<Entry> local = readings.local().settings(path);
            if (!local.isEmpty()) {
                return local;
            }
        }
        Optional<Written> old = before.flatMap(text -> written(path, text));
        Optional<Written> now = after.flatMap(text -> written(path, text));
        String artefact = artefact(path, now.or(() -> old));
        ChangeClass kind = Labels.ofFolder(path);
        List<Entry> marks = readings.local().marks(path, artefact);
        if (before.isEmpty() && FormDifference.isForm(path) && now.orElse(null) instanceof Entries form) {
            return joined(new FormDifference(path, artefact, readings).begun(form), marks);
        }
        if (before.isEmpty()) {
            return joined(List.of(new Entry(kind, path, artefact, "", "", "hela filen är ny")), marks);
        }
        if (after.isEmpty()) {
            return List.of(new Entry(kind, path, artefact, "", "hela filen", ""));
        }
        if (old.isEmpty() || now.isEmpty()) {
            String unreadable = "går inte att läsa, se filens rader";
            return List.of(new Entry(
                    kind,
                    path,
                    artefact,
                    "hela filen",
                    old.isEmpty() ? unreadable : "går att läsa",
                    now.isEmpty() ? unreadable : "går att läsa, se filens rader"));
        }
        List<Entry> entries = new ArrayList<>(joined(described(path, artefact, old.get(), now.get(), readings), marks));
        if (entries.isEmpty()) {
            entries.add(new Entry(
                    ChangeClass.SPRAK,
                    path,
                    artefact,
                    "kommentarer, ordning eller radbrytningar",
                    "så som filen var skriven",
                    "skriven på ett nytt sätt, se filens rader"));
        }
        return entries;
    }

    /** Without the marks of what is open, which are told in words of their own. */
    private static Optional<Written> written(String path, String text) {
        return Surgery.read(path, text).map(root -> Opening.strip(path, root)).map(Written::of);
    }

    private static List<Entry> joined(List<Entry> entries, List<Entry> more) {
        List<Entry> joined = new ArrayList<>(entries);
        joined.addAll(more);
        return joined;
    }

    private static List<Entry> described(
            String path, String artefact, Written before, Written after, Readings readings) {
        var nodes = new NodeDifference(path, artefact, readings);
        if (path.contains("/parametrar/") && before instanceof Entries old && after instanceof Entries now) {
            return new AmountDifference(path, artefact, nodes).between(old, now);
        }
        if (FormDifference.isForm(path) && before instanceof Entries old && after instanceof Entries now) {
            List<Entry> told = new FormDifference(path, artefact, readings).between(old, now);
            return told.isEmpty() ? nodes.between(before, after) : told;
        }
        return nodes.between(before, after);
    }

    static String artefact(String path, Optional<Written> root) {
        return Labels.ofFile(path, root.flatMap(FileDifference::title));
    }

    private static Optional<String> title(Written root) {
        return root instanceof Entries entries ? entries.get("titel").map(Written::plain) : Optional.empty();
    }
}
