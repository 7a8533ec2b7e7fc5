package se.regelverk.adminui.signing;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.ChangeState;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.Protocol;
import se.regelverk.engine.change.Taking;
import se.regelverk.engine.change.Taking.Taken;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.ContentVersion;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.parcel.Manifest;
import se.regelverk.engine.parcel.Parcel;
import se.regelverk.engine.parcel.ParcelReader;
import se.regelverk.engine.parcel.ParcelReading;
import se.regelverk.engine.parcel.ParcelWriter;

/** Sends versions to other installations, and takes in theirs as drafts. */
@Component
public class Parcels {
    private final Library library;
    private final Changes changes;
    private final Taking taking;
    private final Signing signing;

    Parcels(Library library, Changes changes, Taking taking, Signing signing) {
        this.library = library;
        this.changes = changes;
        this.taking = taking;
        this.signing = signing;
    }

    /** What came of taking in a file. */
    public sealed interface Received {
        /**
         * It is a draft.
         *
         * @param said what it is and what it changes, one Swedish sentence
         */
        record Begun(Change change, String said) implements Received {}

        /** It is not, in Swedish. */
        record Refused(String problem, String remedy) implements Received {}
    }

    /**
     * A version as a signed file; empty when there is none of that number.
     *
     * @throws SigningRefused if there is no key to sign with
     */
    public Optional<byte[]> written(Area area, int number) {
        return library.version(area, number)
                .map(version -> ParcelWriter.write(
                        new ParcelWriter.Contents(
                                area, number, version.inForceFrom(), version.files(), protocol(version)),
                        signing.signer()));
    }

    /** What other installations compare this one's key by. */
    public String fingerprint() {
        return Parcel.fingerprint(signing.signer().publicKey());
    }

    /**
     * Takes in a file as a draft.
     *
     * @param area the only one it may be of, which the user may write
     * @param from the first day it is to be in force here
     */
    public Received receive(byte[] file, Area area, LocalDate from, String user, ZonedDateTime now) {
        ParcelReading reading = ParcelReader.read(file);
        if (reading instanceof ParcelReading.Refused refused) {
            return new Received.Refused(refused.problem(), refused.remedy());
        }
        Parcel parcel = ((ParcelReading.Read) reading).parcel();
        if (!parcel.area().equals(area)) {
            return new Received.Refused(
                    "Paketet gäller ett annat område: %s.".formatted(parcel.area()),
                    "Öppna det området och läs in det där.");
        }
        try {
            return signing.trusts(parcel.signer()) ? taken(parcel, from, user, now) : unknown(parcel);
        } catch (SigningRefused refused) {
            return new Received.Refused(refused.problem(), refused.remedy());
        }
    }

    private static Received unknown(Parcel parcel) {
        return new Received.Refused(
                "Paketet är signerat med en nyckel som den här installationen inte litar på: %s."
                        .formatted(Parcel.fingerprint(parcel.signer())),
                "Kontrollera nyckeln med avsändaren. Den som driver systemet lägger sedan till den i regelverk.signing.trusted.");
    }

    private Received taken(Parcel parcel, LocalDate from, String user, ZonedDateTime now) {
        Taken taken = taking.take(parcel, from, user, now);
        if (taken instanceof Taken.Begun begun) {
            return new Received.Begun(
                    begun.change(),
                    "Paketet är läst: version %d, signerad med nyckeln %s. %d filer skiljer sig och %d tas bort."
                            .formatted(
                                    parcel.manifest().version(),
                                    Parcel.fingerprint(parcel.signer()),
                                    begun.written(),
                                    begun.removed()));
        }
        return taken instanceof Taken.Refused refused
                ? new Received.Refused(refused.problem(), "Be avsändaren rätta det, eller skriv ändringen för hand.")
                : new Received.Refused(
                        "Paketet säger detsamma som redan gäller här den dagen.", "Det behövs ingen ändring.");
    }

    /** Without those who decided: who they are is nothing another installation needs, and names change. */
    private Manifest.@Nullable Protocol protocol(ContentVersion version) {
        return changes.find(version.approvedBy())
                .flatMap(change -> change.deliberation().protocols().stream()
                        .filter(one -> one.outcome() == ChangeState.GODKAND)
                        .max(Comparator.comparing(Protocol::number))
                        .map(one -> protocol(change, one)))
                .orElse(null);
    }

    private static Manifest.Protocol protocol(Change change, Protocol decided) {
        return new Manifest.Protocol(
                change.id(),
                decided.description().title(),
                decided.description().purpose(),
                decided.at().toString(),
                decided.hash().value(),
                (int) decided.reviews().stream()
                        .filter(review -> review.decision() == Decision.GODKANN)
                        .count(),
                decided.reservations().size(),
                decided.differences());
    }
}
