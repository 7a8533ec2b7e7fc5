package se.regelverk.adminui.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;

/** The operations that the rest of the application builds on: the embedded store has them, as a real server has. */
@ExtendWith(OutputCaptureExtension.class)
class SpringDataOnEmbeddedStoreTest {
    @TempDir
    private Path folder;

    private EmbeddedStore store;
    private MongoClient client;
    private MongoTemplate template;

    @BeforeEach
    void open() {
        WriterProcess.quietDriver();
        store = EmbeddedStore.open(folder);
        client = MongoClients.create(store.connectionString());
        template = new MongoTemplate(client, "regelverk");
        template.indexOps(Draft.class).createIndex(new Index("number", Direction.ASC).unique());
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void theSecondOfTwoWhoSaveTheSameDraftIsTold() {
        Draft saved = template.insert(new Draft("a", "1", "first", null));
        template.save(new Draft("a", "1", "second", saved.version()));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> template.save(new Draft("a", "1", "third", saved.version())));
        assertThat(template.findById("a", Draft.class)).extracting(Draft::text).isEqualTo("second");
    }

    @Test
    void aNumberIsGivenOnceAndARefusalLeavesNothingBehind() {
        template.insert(new Draft("a", "1", "first", null));
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> template.insert(new Draft("b", "1", "second", null)));
        assertThat(template.findById("b", Draft.class)).isNull();
        template.insert(new Draft("b", "2", "second", null));
    }

    @Test
    void aSequenceCountsWithFindAndModifyAndUpsert() {
        FindAndModifyOptions options =
                FindAndModifyOptions.options().upsert(true).returnNew(true);
        for (int expected = 1; expected <= 3; expected++) {
            Sequence next = template.findAndModify(
                    query(where("_id").is("matters")), new Update().inc("next", 1), options, Sequence.class);
            assertThat(next).isEqualTo(new Sequence("matters", expected));
        }
    }

    @Test
    void aRefusedCommandIsNotWrittenToTheLog(CapturedOutput output) {
        template.insert(new Draft("a", "19121212-1212", "first", null));
        template.insert(new Draft("b", "2", "second", null));
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> template.findAndModify(
                        query(where("_id").is("b")), new Update().set("number", "19121212-1212"), Draft.class));
        assertThat(output).doesNotContain("19121212-1212");
    }

    record Draft(
            @Id String id,
            String number,
            String text,
            @Version @Nullable Long version) {}

    record Sequence(@Id String id, int next) {}
}
