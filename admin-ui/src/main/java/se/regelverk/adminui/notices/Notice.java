package se.regelverk.adminui.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.regelverk.engine.content.Area;

/**
 * Something that concerns somebody.
 *
 * @param id what it is of and whom it is to: the same thing has the same id on every node and after every start
 * @param audience whom it is to, see {@link Audience}
 * @param text one Swedish sentence without anything about any person
 * @param link address within the application
 * @param awaits id of the change whose decision it waits for; null when it waits for none
 */
@Document("notices")
record Notice(
        @Id String id,
        String audience,
        String text,
        String link,
        Instant at,
        @Nullable String awaits) {
    /** Whom a notice is to, as stored. */
    static final class Audience {
        private Audience() {}

        /** A person, by the name that never changes hands. */
        static String person(String username) {
            return "person:" + username;
        }

        static String council(Area area) {
            return "rad:" + area;
        }

        /** Whoever leads an area's council. */
        static String chair(Area area) {
            return "processagare:" + area;
        }

        static String authors(Area area) {
            return "utvecklare:" + area;
        }
    }
}
