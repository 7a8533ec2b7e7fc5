package se.regelverk.engine.casework;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.migration.Migrated;

/**
 * What a changed form would mean to the forms that are being filled. Only counts.
 *
 * @param open forms that the change concerns
 * @param whole those in which everything that is written goes along
 * @param archiving those in which something is left and kept beside
 * @param texts how many texts that is in all
 * @param converted how many answers become the option that takes their option's place
 */
public record DraftsOver(int open, int whole, int archiving, int texts, int converted) {
    static final DraftsOver NONE = new DraftsOver(0, 0, 0, 0, 0);

    DraftsOver and(Migrated migrated) {
        int left = migrated.archived().size();
        return new DraftsOver(
                open + 1,
                whole + (left == 0 ? 1 : 0),
                archiving + (left == 0 ? 0 : 1),
                texts + left,
                converted + migrated.converted());
    }

    /** "12 påbörjade formulär: 11 går över helt, 1 får 2 uppgifter arkiverade." */
    public String readable() {
        if (open == 0) {
            return "Inga formulär är påbörjade.";
        }
        List<String> parts = new ArrayList<>();
        if (whole > 0) {
            parts.add("%d går över helt".formatted(whole));
        }
        if (archiving > 0) {
            parts.add("%d får %s"
                    .formatted(archiving, texts == 1 ? "1 uppgift arkiverad" : texts + " uppgifter arkiverade"));
        }
        if (converted > 0) {
            parts.add(converted == 1 ? "1 svar får ett nytt alternativ" : converted + " svar får nya alternativ");
        }
        String forms = open == 1 ? "1 påbörjat formulär" : open + " påbörjade formulär";
        return "%s: %s.".formatted(forms, String.join(", ", parts));
    }
}
