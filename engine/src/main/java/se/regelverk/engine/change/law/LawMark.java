package se.regelverk.engine.change.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import se.regelverk.engine.content.Area;

/**
 * A section that somebody has marked as changed from a day, with what has been looked through since.
 *
 * @param id the section's slug and the day: a section is marked once for a day
 * @param reason what is changed and where it is said
 * @param checked in the order it was done
 * @param version counts every write of the document; null before the first
 */
@Document("lawMarks")
public record LawMark(
        @Id String id,
        String law,
        String chapter,
        String section,
        LocalDate from,
        String reason,
        String by,
        Instant at,
        List<Checked> checked,
        @Version @Nullable Long version) {
    public LawMark {
        // An empty text or list may be stored as nothing.
        chapter = Objects.requireNonNullElse(chapter, "");
        section = Objects.requireNonNullElse(section, "");
        checked = List.copyOf(Objects.requireNonNullElse(checked, List.of()));
    }

    /**
     * Something that was looked through, because of the mark.
     *
     * @param item see {@link Resting#id}
     * @param note what was found, may be empty
     */
    public record Checked(Area area, String item, String note, String by, Instant at) {
        boolean isOf(Area other, String otherItem) {
            return area.equals(other) && item.equals(otherItem);
        }
    }

    static String idOf(Paragraph paragraph, LocalDate from) {
        return paragraph.slug() + "@" + from;
    }

    public Paragraph paragraph() {
        return new Paragraph(law, chapter, section);
    }

    /** That something has been looked through; empty when it is left to do. */
    public Optional<Checked> checkOf(Resting resting) {
        return checked.stream()
                .filter(one -> one.isOf(resting.area(), resting.id()))
                .findFirst();
    }

    /** With something looked through, or, when empty, not looked through after all. */
    LawMark with(Area area, String item, Optional<Checked> check) {
        List<Checked> all = new ArrayList<>(checked);
        all.removeIf(one -> one.isOf(area, item));
        check.ifPresent(all::add);
        return new LawMark(id, law, chapter, section, from, reason, by, at, all, version);
    }
}
