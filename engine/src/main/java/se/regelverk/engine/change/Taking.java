package se.regelverk.engine.change;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.parcel.Manifest;
import se.regelverk.engine.parcel.Parcel;

/** Takes in a version from another installation: a draft like any other, that makes the area what the parcel holds. */
public final class Taking {
    /** A purpose may be longer, but nobody reads one from elsewhere that is. */
    private static final int MOST_OF_PURPOSE = 4_000;

    private final Changes changes;
    private final Library library;

    Taking(Changes changes, Library library) {
        this.changes = changes;
        this.library = library;
    }

    /** What came of it. */
    public sealed interface Taken {
        /**
         * It is a draft.
         *
         * @param written how many files it writes
         * @param removed how many it takes away
         */
        record Begun(Change change, int written, int removed) implements Taken {}

        /** The area already says the same on that day. */
        record Same() implements Taken {}

        /** No draft could be begun. */
        record Refused(String problem) implements Taken {}
    }

    /**
     * Begins a change with all that differs.
     *
     * @param parcel read and trusted; its area may be written by the user
     * @param from the first day it is to be in force here
     */
    public Taken take(Parcel parcel, LocalDate from, String user, ZonedDateTime now) {
        if (!library.areas().contains(parcel.area())) {
            return new Taken.Refused("Området ”%s” finns inte här.".formatted(parcel.area()));
        }
        if (here(parcel, from).equals(parcel.files())) {
            return new Taken.Same();
        }
        Creation creation = changes.make(parcel.area(), parcel.files(), description(parcel, from), user, now);
        if (creation instanceof Creation.Described described) {
            Change change = described.change();
            return new Taken.Begun(change, count(change, false), count(change, true));
        }
        return new Taken.Refused(
                creation instanceof Creation.Refused refused
                        ? refused.problems().get(0).message()
                        : "Ändringen går inte att börja.");
    }

    private ContentFiles here(Parcel parcel, LocalDate from) {
        return library.version(parcel.area(), library.base(parcel.area(), from).number())
                .orElseThrow()
                .files();
    }

    private static int count(Change change, boolean removed) {
        return (int) change.draft().files().stream()
                .filter(file -> (file.text() == null) == removed)
                .count();
    }

    private static Description description(Parcel parcel, LocalDate from) {
        Manifest manifest = parcel.manifest();
        Manifest.Protocol protocol = manifest.protocol();
        String decided = protocol == null
                ? "Innehållet var grundinnehåll där."
                : "Där beslutades det %s som ändring %s, %s: %s"
                        .formatted(protocol.decided(), protocol.change(), protocol.title(), protocol.purpose());
        String purpose = "Version %d från en annan installation, signerad med nyckeln %s. %s"
                .formatted(manifest.version(), Parcel.fingerprint(parcel.signer()), decided);
        return new Description(
                "Inläst paket: version %d".formatted(manifest.version()),
                purpose.length() <= MOST_OF_PURPOSE ? purpose : purpose.substring(0, MOST_OF_PURPOSE) + " …",
                from,
                false);
    }
}
