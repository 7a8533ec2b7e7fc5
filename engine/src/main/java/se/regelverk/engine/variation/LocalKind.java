package se.regelverk.engine.variation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.content.Area;

/** What can be left open to the förvaltningar. */
public enum LocalKind {
    AMOUNT("belopp", "varde", "Beloppet", "/parametrar/", Set.of("kallor")),
    ROW("rader", "rad", "Raden", "/tabeller/", Set.of("om", "ut", "lagrum", "skal", "galler-fran", "galler-till")),
    SENTENCE(
            "regler",
            "regel",
            "Regeln",
            "/regler/",
            Set.of("titel", "nar", "sa", "darforAtt", "galler-fran", "galler-till")),
    QUESTION("fragor", "fraga", "Frågan", "", Set.of("fraga", "hjalp", "vagledning", "krav", "fel"));

    private final String list;
    private final String word;
    private final String title;
    private final String folder;
    private final Set<String> settable;

    LocalKind(String list, String word, String title, String folder, Set<String> settable) {
        this.list = list;
        this.word = word;
        this.title = title;
        this.folder = folder;
        this.settable = settable;
    }

    /** The key of a local file under which things of this kind are set. */
    public String list() {
        return list;
    }

    /** The key that names the thing in a local file. */
    public String word() {
        return word;
    }

    /** What people call it at the beginning of a sentence: "Raden". */
    public String title() {
        return title;
    }

    /** The properties that may be set; of an amount also its days. */
    Set<String> settable() {
        return settable;
    }

    /** The kind of the things in a file, empty when none of them can be left open. */
    static Optional<LocalKind> in(String path) {
        if (path.startsWith(Area.FORM_DEFINITIONS)) {
            return path.split("/").length == 3 ? Optional.of(QUESTION) : Optional.empty();
        }
        return List.of(AMOUNT, ROW, SENTENCE).stream()
                .filter(kind -> path.contains(kind.folder))
                .findFirst();
    }
}
