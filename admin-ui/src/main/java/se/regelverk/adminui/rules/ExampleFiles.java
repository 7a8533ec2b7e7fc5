package se.regelverk.adminui.rules;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.content.Area;

/** Where examples are written and found. */
public final class ExampleFiles {
    /** The file of examples that were added by way of pages. */
    public static final String ADDED = "tillagda.yaml";

    private static final String EMPTY = "[]\n";

    private ExampleFiles() {}

    /** The folder of an area's examples, with a slash at its end. */
    public static String folder(Area area) {
        return area.rulePackFolder() + "exempel/";
    }

    /** The file where a made or new example is written; it is empty until it has its first. */
    public static ContentFile added(Draft draft) {
        return in(draft, ADDED);
    }

    /** A file of the folder by its name, empty when there is none. */
    public static ContentFile in(Draft draft, String name) {
        String path = folder(draft.area()) + name;
        return new ContentFile(path, draft.files().after().text(path).orElse(EMPTY));
    }

    /** The names of all files of the folder. */
    public static List<String> names(Draft draft) {
        String folder = folder(draft.area());
        return draft.files().after().under(folder).texts().keySet().stream()
                .map(path -> path.substring(folder.length()))
                .toList();
    }

    /** Whether a file is a table of examples rather than a list of them. */
    public static boolean isTable(ContentFile file) {
        return file.entries().get("tabell").isPresent();
    }

    /**
     * The address of an example's page.
     *
     * @param change address of the change
     */
    public static String address(String change, String file, String name) {
        return UriComponentsBuilder.fromPath(change + "/exempel")
                .queryParam("fil", "{fil}")
                .queryParam("namn", "{namn}")
                .encode()
                .buildAndExpand(file, name)
                .toUriString();
    }

    /** The address of a table of examples. */
    public static String tableAddress(String change, String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
        return "%s/exempeltabell/%s".formatted(change, name);
    }
}
