package se.regelverk.engine.library;

import java.util.TreeMap;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.example.RepositoryContent;

/** The repository's own content for the smaller area, which is read in milliseconds, and changes to it. */
public final class SmallContent {
    public static final Area AREA = new Area("barn-och-unga");
    public static final String PARAMETER = "rule-packs/barn-och-unga/parametrar/frister.yaml";

    private SmallContent() {}

    public static ContentFiles files() {
        var texts = new TreeMap<>(RepositoryContent.files().texts());
        texts.keySet().removeIf(path -> !AREA.owns(path) && !Area.SHARED.owns(path));
        return ContentFiles.of(texts);
    }

    /** The files of one area. */
    public static ContentFiles of(Area area) {
        return files().under(area.rulePackFolder()).with(files().under(area.formFolder()));
    }

    /** A file with a comment after it: other content, the same meaning. */
    public static String commented(String path, String comment) {
        return files().text(path).orElseThrow() + "\n# " + comment + "\n";
    }
}
