package se.regelverk.adminui.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.FileNames;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.change.edit.ContentFile;

/** The files of an area's sentences. */
final class SentenceFiles {
    private static final String ENDING = ".yaml";
    private static final String NEW = "ny";

    private SentenceFiles() {}

    static String folder(Draft draft) {
        return draft.area().rulePackFolder() + "regler/";
    }

    static List<ContentFile> of(Draft draft) {
        return draft.files().after().under(folder(draft)).texts().entrySet().stream()
                .map(entry -> new ContentFile(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** "forsamhets-regler.yaml" without folder and ending, as people call it. */
    static String name(String path) {
        String name =
                path.substring(path.lastIndexOf('/') + 1).replace(ENDING, "").replace('-', ' ');
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Every file, and one to begin. */
    static List<Choice> choices(Draft draft) {
        List<Choice> choices = new ArrayList<>();
        of(draft).forEach(file -> choices.add(Choice.of(file.path(), name(file.path()))));
        choices.add(Choice.of(NEW, "En ny samling med namnet nedan"));
        return choices;
    }

    /** The path that was chosen in a form; the first file when none was. */
    static String chosen(Draft draft, SentFields sent) {
        String path = sent.text("fil");
        List<ContentFile> files = of(draft);
        boolean isKnown = files.stream().anyMatch(file -> file.path().equals(path));
        if (isKnown) {
            return path;
        }
        return path.equals(NEW) || files.isEmpty()
                ? folder(draft) + FileNames.of(sent.text("nyfil"), "regler") + ENDING
                : files.get(0).path();
    }
}
