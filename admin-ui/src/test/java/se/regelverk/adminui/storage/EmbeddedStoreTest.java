package se.regelverk.adminui.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.function.Consumer;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.regelverk.adminui.storage.StoreRefused.Reason;

class EmbeddedStoreTest {
    @TempDir
    private Path temporary;

    @BeforeAll
    static void quiet() {
        WriterProcess.quietDriver();
    }

    @Test
    void whatIsWrittenIsThereAfterAnOrderlyStop() {
        with(temporary, client -> matters(client).insertOne(new Document("_id", "a").append("text", "åäö")));
        with(temporary, client -> assertThat(
                        matters(client).find(Filters.eq("a")).first())
                .containsEntry("text", "åäö"));
    }

    @Test
    void onlyTheOwnerMayReadTheFolderAndTheFile() throws IOException {
        Path folder = temporary.resolve("new/data");
        with(folder, client -> {});
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("regelverk.mv"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aSecondProcessIsRefusedAndDoesNotDisturbTheFirst() throws Exception {
        Path folder = temporary.resolve("data");
        Path output = temporary.resolve("output");
        KilledWriter first = new KilledWriter(folder, output, "first");
        first.await("inserted");
        refuses(folder, Reason.IN_USE);
        int before = first.lines().size();
        assertThat(first.killAfter("inserted", 300)).hasSizeGreaterThan(before);
    }

    @Test
    void aDamagedFileIsRefusedAndLeftAsItIs() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        Path file = Files.write(temporary.resolve("regelverk.mv"), noise);
        refuses(temporary, Reason.DAMAGED);
        assertThat(file).hasBinaryContent(noise);
    }

    @Test
    void aPlaceThatIsNoFolderIsRefused() throws IOException {
        refuses(Files.createFile(temporary.resolve("a-file")), Reason.NO_ACCESS);
        Files.createDirectories(temporary.resolve("other/regelverk.mv"));
        refuses(temporary.resolve("other"), Reason.NO_ACCESS);
    }

    @Test
    void aReadCostsNoCommitAndAWriteCostsOne() {
        try (EmbeddedStore store = EmbeddedStore.open(temporary);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MVStore file = store.backend().getMvStore();
            matters(client).insertOne(new Document("_id", 1));
            long version = file.getCurrentVersion();
            matters(client).find().first();
            matters(client).countDocuments();
            assertThat(file.getCurrentVersion()).isEqualTo(version);
            matters(client).insertOne(new Document("_id", 2));
            assertThat(file.getCurrentVersion()).isEqualTo(version + 1);
            assertThat(file.hasUnsavedChanges()).isFalse();
        }
    }

    private static MongoCollection<Document> matters(MongoClient client) {
        return client.getDatabase("regelverk").getCollection("matters");
    }

    private static void with(Path folder, Consumer<MongoClient> use) {
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            use.accept(client);
        }
    }

    private static void refuses(Path folder, Reason reason) {
        assertThatExceptionOfType(StoreRefused.class)
                .isThrownBy(() -> EmbeddedStore.open(folder))
                .returns(reason, StoreRefused::reason);
    }
}
