package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.change.Taking.Taken;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.library.ContentVersion;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryMetrics;
import se.regelverk.engine.library.Seed;
import se.regelverk.engine.library.SmallContent;
import se.regelverk.engine.library.TestDatabase;
import se.regelverk.engine.parcel.Parcel;
import se.regelverk.engine.parcel.ParcelReader;
import se.regelverk.engine.parcel.ParcelReading;
import se.regelverk.engine.parcel.ParcelWriter;
import se.regelverk.engine.parcel.Seal.Signer;

/** Two installations: this fixture's sends, another with a database of its own takes in. */
class TakingTest extends ChangesFixture {
    @Test
    void aVersionSentAndTakenInIsADraftOfExactlyItsContent() throws Exception {
        live(TODAY, FILE, renamed());
        try (var there = new TestDatabase()) {
            Library elsewhere = Library.open(
                    there.template(), new Seed(SmallContent.files()), LibraryMetrics.NONE, NOW.toInstant());
            var changesThere = new Changes(there.template(), elsewhere, any -> true);
            Taken taken = new Taking(changesThere, elsewhere).take(parcel(2), TODAY, "vera", NOW);

            Change change = ((Taken.Begun) taken).change();
            assertThat(change.draft().files()).extracting(DraftFile::path).containsExactly(FILE);
            assertThat(change.state()).isEqualTo(ChangeState.UTKAST);
            assertThat(changesThere.view(change).after().hash())
                    .isEqualTo(library.version(AREA, 2).orElseThrow().hash());
        }
    }

    @Test
    void whatIsAlreadyHereBeginsNothing() throws Exception {
        Taken taken = new Taking(changes, library).take(parcel(1), TODAY, "vera", NOW);

        assertThat(taken).isInstanceOf(Taken.Same.class);
        assertThat(changes.of(AREA)).isEmpty();
    }

    @Test
    void whatTheParcelLacksIsTakenAway() throws Exception {
        Taken taken = new Taking(changes, library)
                .take(parcel(library.version(AREA, 1).orElseThrow().files().without(FILE)), TODAY, "vera", NOW);

        assertThat(taken).isInstanceOfSatisfying(Taken.Begun.class, begun -> {
            assertThat(begun.removed()).isEqualTo(1);
            assertThat(changes.view(begun.change()).after().text(FILE)).isEmpty();
        });
    }

    private Parcel parcel(int number) throws Exception {
        ContentVersion version = library.version(AREA, number).orElseThrow();
        return parcel(version.files());
    }

    private static Parcel parcel(ContentFiles files) throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] zip = ParcelWriter.write(
                new ParcelWriter.Contents(AREA, 7, LocalDate.of(2027, 1, 1), files, null),
                new Signer(pair.getPrivate(), pair.getPublic()));
        return ((ParcelReading.Read) ParcelReader.read(zip)).parcel();
    }
}
