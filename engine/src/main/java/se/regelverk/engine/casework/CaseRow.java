package se.regelverk.engine.casework;

import java.time.Instant;
import java.time.YearMonth;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A case as a list shows it, read without its explanation. */
@Document(CaseRecord.COLLECTION)
public record CaseRow(
        @Id String id,
        String area,
        String areaTitle,
        String formTitle,
        YearMonth concerns,
        CaseSubject subject,
        Instant openedAt,
        CaseOverview overview) {}
