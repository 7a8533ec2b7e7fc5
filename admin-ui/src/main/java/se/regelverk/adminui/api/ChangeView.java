package se.regelverk.adminui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.ChangeState;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.DraftFile;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.library.VersionSummary;

/**
 * A change as other systems see it.
 *
 * @param version counts every write; the ETag, and what If-Match is compared with
 * @param base number of the area's version it is written on
 * @param approvals of exactly what it holds now
 * @param contentVersion number of the version it became; left out until then
 */
@Schema(name = "Change")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeView(
        String id,
        String area,
        String title,
        String purpose,
        GroundsView grounds,
        LocalDate inForceFrom,
        ChangeState state,
        String author,
        Instant createdAt,
        long version,
        int base,
        List<File> files,
        List<SideText> sideTexts,
        List<Review> reviews,
        long approvals,
        List<Event> history,
        @Nullable Integer contentVersion) {
    /** A file the change puts, or removes when it has no hash. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record File(String path, @Nullable String hash, boolean removed, String by, Instant at) {
        static File of(DraftFile file) {
            var text = file.text();
            return new File(
                    file.path(),
                    text == null ? null : ContentHash.of(text).value(),
                    text == null,
                    file.by(),
                    file.at());
        }
    }

    /** A text that was put aside so that nobody's work is lost. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SideText(String path, @Nullable String text, String by, String why) {}

    record Review(String reviewer, Decision decision, String comment, Instant at) {}

    record Event(Instant at, String by, String text) {}

    static ChangeView of(Change change, Optional<VersionSummary> became) {
        return new ChangeView(
                change.id(),
                change.area().id(),
                change.title(),
                change.description().purpose(),
                GroundsView.of(change.description().grounds()),
                change.inForceFrom(),
                change.state(),
                change.author(),
                change.createdAt(),
                versionOf(change),
                change.draft().base(),
                change.draft().files().stream().map(File::of).toList(),
                change.draft().sideTexts().stream()
                        .map(text -> new SideText(
                                text.path(),
                                text.text(),
                                text.by(),
                                text.reason().label()))
                        .toList(),
                change.reviews().stream()
                        .map(review -> new Review(review.reviewer(), review.decision(), review.comment(), review.at()))
                        .toList(),
                change.approvals(),
                change.history().stream()
                        .map(event -> new Event(event.at(), event.by(), event.text()))
                        .toList(),
                became.map(VersionSummary::number).orElse(null));
    }

    /** The ETag's number. */
    static long versionOf(Change change) {
        Long version = change.version();
        return version == null ? 0 : version;
    }
}
