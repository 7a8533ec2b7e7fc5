package se.regelverk.engine.change.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.change.edit.Written.Text;
import se.regelverk.engine.example.RepositoryContent;

/** The repository's own files, and single values in them to change. */
final class MergeFixture {
    /** They name a thing, or decide what others mean: who changes one changes more than it. */
    private static final Set<String> NOT_ALONE = Set.of(
            "id",
            "namn",
            "begrepp",
            "grupp",
            "lista",
            "in",
            "ut",
            "for",
            "traff",
            "niva",
            "enhet",
            "typ",
            "en-av",
            "kallor",
            "required");

    private MergeFixture() {}

    static String text(String path) {
        return RepositoryContent.files().text(path).orElseThrow();
    }

    static Stream<String> paths() {
        return RepositoryContent.files().texts().keySet().stream()
                .filter(path -> !path.endsWith("/pack.yaml") && !path.endsWith("/rad.yaml"));
    }

    /** Ways to all single values that can be changed alone. */
    static List<List<String>> values(Written written) {
        List<List<String>> found = new ArrayList<>();
        walk(written, List.of(), found);
        return found;
    }

    private static void walk(Written written, List<String> way, List<List<String>> found) {
        if (written instanceof Text) {
            found.add(way);
        } else if (written instanceof Items items) {
            for (int at = 0; at < items.items().size(); at++) {
                walk(items.items().get(at), to(way, Integer.toString(at)), found);
            }
        } else {
            ((Entries) written).entries().forEach((key, value) -> {
                if (!NOT_ALONE.contains(key)) {
                    walk(value, to(way, key), found);
                }
            });
        }
    }

    private static List<String> to(List<String> way, String key) {
        List<String> further = new ArrayList<>(way);
        further.add(key);
        return further;
    }

    static Written changed(Written written, List<String> way, String value) {
        if (way.isEmpty()) {
            return new Text(value);
        }
        List<String> rest = way.subList(1, way.size());
        if (written instanceof Items items) {
            List<Written> all = new ArrayList<>(items.items());
            int at = Integer.parseInt(way.get(0));
            all.set(at, changed(all.get(at), rest, value));
            return new Items(all);
        }
        Map<String, Written> all = new LinkedHashMap<>(((Entries) written).entries());
        all.computeIfPresent(way.get(0), (key, inner) -> changed(inner, rest, value));
        return new Entries(all);
    }

    static String edited(String path, String text, List<String> way, String value) {
        var file = new ContentFile(path, text);
        return file.become(changed(file.written().orElseThrow(), way, value)).orElseThrow();
    }

    /** As people meddle with texts: lines changed, taken away, doubled, moved, with comments. */
    static String meddled(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int times = random.nextInt(3); times >= 0; times--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, line);
                case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
                case 3 -> lines.add(at, " ".repeat(random.nextInt(5)) + "# anmärkning " + random.nextInt(9));
                case 4 -> lines.set(at, line.replaceFirst("\\d", Integer.toString(random.nextInt(10))));
                default -> lines.set(at, line + random.nextInt(10));
            }
            if (lines.isEmpty()) {
                lines.add("");
            }
        }
        return String.join("\n", lines);
    }
}
