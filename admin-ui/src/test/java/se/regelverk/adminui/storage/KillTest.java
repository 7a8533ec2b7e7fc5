package se.regelverk.adminui.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.Random;
import org.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    private static final int KILLS = 20;

    /** Every fourth process is killed while it opens the store; the others while they write. */
    private static final int KILL_WHILE_OPENING = 4;

    private static final int LONGEST_LIFE_MILLIS = 600;

    @TempDir
    private Path temporary;

    private final Random moments = new Random();
    private final Promises promises = new Promises();

    @Test
    void nothingAcknowledgedIsLostInTwentyKills() throws Exception {
        WriterProcess.quietDriver();
        Path folder = temporary.resolve("data");
        for (int kill = 0; kill < KILLS; kill++) {
            String run = "r" + kill;
            String signal = kill % KILL_WHILE_OPENING == 0 ? WriterProcess.READY : "inserted";
            KilledWriter writer = new KilledWriter(folder, temporary.resolve(run), run);
            promises.add(writer.killAfter(signal, moments.nextInt(LONGEST_LIFE_MILLIS)));
            check(folder, run);
        }
        assertThat(promises.acknowledged()).as("acknowledged writes").isGreaterThan(10 * KILLS);
    }

    private void check(Path folder, String run) {
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> matters = client.getDatabase("regelverk").getCollection(WriterProcess.COLLECTION);
            promises.areKeptBy(matters);
            promises.areFoundByKey(matters, run);
            indexAgreesWithData(store.backend().getMvStore(), "_id_");
            indexAgreesWithData(store.backend().getMvStore(), "number_1");
        }
    }

    /** Looks below the protocol: each entry of the index leads to a document and each document has one entry. */
    private static void indexAgreesWithData(MVStore store, String index) {
        String collection = "regelverk." + WriterProcess.COLLECTION;
        String indexName = collection + "._index_" + index;
        if (store.hasMap(indexName)) {
            MVMap<Object, Object> data = store.openMap("databases." + collection);
            MVMap<Object, Object> entries = store.openMap(indexName);
            assertThat(entries.values()).as(indexName).containsExactlyInAnyOrderElementsOf(data.keySet());
        }
    }
}
