package se.regelverk.adminui.storage;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Gives Boot's MongoDB client its store, and the patience it has with a store that does not answer. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {
    /** A page must be able to say that the database is stopped before its reader gives up. */
    private static final int WAIT_FOR_SERVER_SECONDS = 4;

    private static final int CONNECT_SECONDS = 3;

    /** Longer than any honest query of ours; a server that hangs is found by the driver's own monitor before that. */
    private static final int ANSWER_SECONDS = 30;

    @Bean
    @ConditionalOnEmbeddedStore
    EmbeddedStore embeddedStore(@Value("${regelverk.data:./data}") String folder) {
        return EmbeddedStore.open(Path.of(folder));
    }

    @Bean
    @ConditionalOnEmbeddedStore
    MongoConnectionDetails embeddedStoreConnection(EmbeddedStore store) {
        return () -> new ConnectionString(store.connectionString());
    }

    @Bean
    @ConditionalOnEmbeddedStore
    MongoClientSettingsBuilderCustomizer embeddedStorePool() {
        return settings -> settings.applyToConnectionPoolSettings(pool -> pool.maxSize(EmbeddedStore.CONNECTIONS - 2));
    }

    /** Comes before Boot's own, so what an operator writes in the address wins. */
    @Bean
    @Order(-1)
    MongoClientSettingsBuilderCustomizer failFast() {
        return StorageConfiguration::failFast;
    }

    static void failFast(MongoClientSettings.Builder settings) {
        settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(WAIT_FOR_SERVER_SECONDS, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(WAIT_FOR_SERVER_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS));
    }
}
