package se.regelverk.engine.library;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.regelverk.engine.content.Area;

/**
 * A stop as it lies in the database, beside the version, which is never changed.
 *
 * @param id that of the version
 */
@Document(StoredStop.COLLECTION)
record StoredStop(@Id String id, Area area, int number, long sequence, String reason, String by, Instant at) {
    static final String COLLECTION = "contentStops";

    Stop stop() {
        return new Stop(reason, by, at);
    }
}
