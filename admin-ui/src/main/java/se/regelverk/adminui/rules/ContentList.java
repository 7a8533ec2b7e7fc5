package se.regelverk.adminui.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;

/** What an area's files hold, by kind, as lists to choose from. Read from the files themselves, so that a draft with problems is listed too. */
public final class ContentList {
    private static final String ENDING = ".yaml";

    private final ContentFiles files;
    private final Area area;

    public ContentList(ContentFiles files, Area area) {
        this.files = files;
        this.area = area;
    }

    /**
     * A thing to open.
     *
     * @param key its part of an address
     * @param note what is said of it in short, such as its number of rows
     */
    public record Item(String key, String title, String note, String legalBasis) {}

    /** A kind of content with its things. */
    public record Kind(String title, String id, String address, List<Item> items) {}

    /** The kinds that have pages of their own. */
    public List<Kind> kinds() {
        return List.of(
                new Kind("Belopp och andra värden", "belopp", "belopp", families()),
                new Kind("Beslutstabeller", "tabeller", "tabell", tables()),
                new Kind("Regelmeningar", "regler", "regel", sentences()));
    }

    public List<Item> families() {
        List<Item> items = new ArrayList<>();
        each("parametrar/", (name, root) -> {
            Entries values = root.entries("varden");
            items.add(
                    new Item(name, title(root, name), count(values.entries().size(), "värde", "värden"), bases(root)));
        });
        return items;
    }

    public List<Item> tables() {
        List<Item> items = new ArrayList<>();
        each("tabeller/", (name, root) -> {
            List<Written> rows = root.entries().get("rader") instanceof Items list ? list.items() : List.of();
            items.add(new Item(name, title(root, name), count(rows.size(), "rad", "rader"), bases(root)));
        });
        return items;
    }

    public List<Item> sentences() {
        List<Item> items = new ArrayList<>();
        for (ContentFile file : in("regler/")) {
            sentencesOf(file)
                    .forEach(sentence -> items.add(new Item(
                            sentence.text("id"), sentence.text("titel"), sentence.text("id"), bases(sentence))));
        }
        return items;
    }

    /** The file that holds the sentence of this id. */
    public Optional<ContentFile> fileOfSentence(String id) {
        return in("regler/").stream()
                .filter(file -> sentencesOf(file).stream()
                        .anyMatch(sentence -> sentence.text("id").equals(id)))
                .findFirst();
    }

    public static List<Entries> sentencesOf(ContentFile file) {
        return file.written().stream()
                .filter(Items.class::isInstance)
                .flatMap(root -> ((Items) root).items().stream())
                .filter(Entries.class::isInstance)
                .map(Entries.class::cast)
                .toList();
    }

    /** Other files, only to be read. */
    public List<String> paths() {
        return List.copyOf(files.texts().keySet());
    }

    private interface Reader {
        void read(String name, Entries root);
    }

    private void each(String folder, Reader reader) {
        for (ContentFile file : in(folder)) {
            String name =
                    file.path().substring(file.path().lastIndexOf('/') + 1).replace(ENDING, "");
            Entries root = file.written()
                    .filter(Entries.class::isInstance)
                    .map(Entries.class::cast)
                    .orElse(Entries.NONE);
            reader.read(name, root);
        }
    }

    private List<ContentFile> in(String folder) {
        return files.under(area.rulePackFolder() + folder).texts().entrySet().stream()
                .map(file -> new ContentFile(file.getKey(), file.getValue()))
                .toList();
    }

    private static String title(Entries root, String name) {
        return root.get("titel").map(Written::plain).orElse(name);
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Every section that the thing refers to, once each. */
    private static String bases(Entries root) {
        Set<String> bases = new LinkedHashSet<>();
        gather(root, bases);
        return String.join("; ", bases.stream().limit(3).toList()) + (bases.size() > 3 ? " …" : "");
    }

    private static void gather(Written node, Set<String> bases) {
        if (node instanceof Entries entries) {
            entries.entries().forEach((key, value) -> {
                if (key.equals("lagrum") || (key.equals("darforAtt") && value instanceof Written.Text)) {
                    bases.add(value.plain());
                } else {
                    gather(value, bases);
                }
            });
        } else if (node instanceof Items items) {
            items.items().forEach(item -> gather(item, bases));
        }
    }
}
