package se.regelverk.adminui.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.regelverk.adminui.storage.StoreRefused.Reason;

@ExtendWith(OutputCaptureExtension.class)
class StorageConfigurationTest {
    /** Nothing listens on port 1. */
    private static final String STOPPED = "spring.mongodb.uri=mongodb://127.0.0.1:1/regelverk";

    @TempDir
    private Path temporary;

    private ApplicationContextRunner application = new ApplicationContextRunner();

    @BeforeEach
    void quiet() {
        WriterProcess.quietDriver();
        application = application
                .withConfiguration(
                        AutoConfigurations.of(MongoAutoConfiguration.class, DataMongoAutoConfiguration.class))
                .withUserConfiguration(StorageConfiguration.class)
                .withPropertyValues("regelverk.data=" + temporary.resolve("data"));
    }

    @Test
    void withoutAServerTheEmbeddedStoreIsUsedAndClosedWithTheApplication() {
        application.run(context -> {
            assertThat(context).hasSingleBean(EmbeddedStore.class);
            context.getBean(MongoTemplate.class).insert(new Document("_id", 1), "matters");
        });
        application.run(
                context -> assertThat(context.getBean(MongoTemplate.class).findAll(Document.class, "matters"))
                        .hasSize(1));
    }

    @Test
    void aNamedServerIsUsedInsteadAndNoFileIsMade() {
        try (EmbeddedStore server = EmbeddedStore.open(temporary.resolve("server"))) {
            application
                    .withPropertyValues("spring.mongodb.uri=" + server.connectionString())
                    .run(context -> {
                        assertThat(context).doesNotHaveBean(EmbeddedStore.class);
                        context.getBean(MongoTemplate.class).insert(new Document("_id", 1), "matters");
                    });
        }
        assertThat(temporary.resolve("data")).doesNotExist();
    }

    @Test
    void aStoppedDatabaseIsReportedInSeconds() {
        application.withPropertyValues(STOPPED).run(context -> {
            MongoTemplate template = context.getBean(MongoTemplate.class);
            long start = System.nanoTime();
            assertThatExceptionOfType(DataAccessResourceFailureException.class)
                    .isThrownBy(() -> template.findAll(Document.class, "matters"));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        });
    }

    @Test
    void anAddressUnderTheOldNameIsRefusedAndNotIgnored() {
        application
                .withPropertyValues("spring.data.mongodb.uri=mongodb://db/regelverk")
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOfSatisfying(StoreRefused.class, refused -> assertThat(refused.reason())
                                .isEqualTo(Reason.OLD_PROPERTY)));
    }

    @Test
    void aRefusedStartSaysInSwedishWhatWhereAndWhatToDo(CapturedOutput output) {
        Path folder = temporary.resolve("data");
        try (EmbeddedStore other = EmbeddedStore.open(folder)) {
            SpringApplication second = new SpringApplication(StorageConfiguration.class);
            second.setWebApplicationType(WebApplicationType.NONE);
            assertThatException().isThrownBy(() -> second.run("--regelverk.data=" + folder));
            assertThat(other.connectionString()).startsWith("mongodb://127.0.0.1:");
        }
        assertThat(output)
                .contains("används redan av en annan process")
                .contains(folder.resolve("regelverk.mv").toString())
                .contains("--regelverk.data=", "--spring.mongodb.uri=");
    }
}
