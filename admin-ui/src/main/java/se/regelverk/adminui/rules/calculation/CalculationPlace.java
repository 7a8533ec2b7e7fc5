package se.regelverk.adminui.rules.calculation;

import java.util.List;
import java.util.Optional;
import se.regelverk.adminui.rules.ContentList;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.CalculationEdit;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.Written.Entries;

/**
 * Where a calculation is, or is to be.
 *
 * @param saved what it says in the draft; empty texts for a new one
 */
record CalculationPlace(Draft draft, ContentFile file, CalculationEdit saved, boolean isNew) {
    private static final String NEW_FILE = "berakningar.yaml";
    private static final char FROM = '@';

    /** A calculation that is there, by the last part of its address: the concept, and the first day when it has one. */
    static Optional<CalculationPlace> of(Draft draft, String name) {
        for (ContentFile file : files(draft)) {
            for (Entries one : ContentList.sentencesOf(file)) {
                if (name(CalculationEdit.Key.of(one)).equals(name)) {
                    return Optional.of(new CalculationPlace(draft, file, CalculationEdit.of(one), false));
                }
            }
        }
        return Optional.empty();
    }

    static CalculationPlace ofNew(Draft draft, String path) {
        List<ContentFile> files = files(draft);
        ContentFile file = files.stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseGet(() -> files.isEmpty() ? new ContentFile(folder(draft) + NEW_FILE, "") : files.get(0));
        return new CalculationPlace(draft, file, CalculationEdit.of(Entries.NONE), true);
    }

    static List<ContentFile> files(Draft draft) {
        return draft.files().after().under(folder(draft)).texts().entrySet().stream()
                .map(entry -> new ContentFile(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String folder(Draft draft) {
        return draft.area().rulePackFolder() + "berakningar/";
    }

    static String name(CalculationEdit.Key key) {
        return key.from().isEmpty() ? key.concept() : key.concept() + FROM + key.from();
    }

    String address() {
        return addressOf(isNew ? "ny" : name(key()));
    }

    String addressOf(String name) {
        return "%s/berakning/%s".formatted(draft.address(), name);
    }

    private CalculationEdit.Key key() {
        return new CalculationEdit.Key(saved.concept(), saved.from());
    }

    EditResult edited(CalculationEdit edit) {
        return isNew ? edit.addTo(file) : edit.in(file, key());
    }

    /** What the calculation would bring into the rules that is not wrong there already: a second writer, a circle and where it goes. */
    List<PageError> newProblems(String text) {
        return draft.newProblems(file.path(), text).stream()
                .map(problem -> new PageError("formel", problem))
                .toList();
    }
}
