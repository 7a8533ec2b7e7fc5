package se.regelverk.engine.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.regelverk.engine.content.Area;

/** A draft as a list shows it, read without its fields. */
@Document(FormDraft.COLLECTION)
public record DraftRow(
        @Id String id,
        Area area,
        String formTitle,
        @Nullable String caseId,
        CaseSubject subject,
        Author changedBy,
        Instant changedAt) {}
