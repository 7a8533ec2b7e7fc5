package se.regelverk.engine.library;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** A database in memory behind the real driver, which a test may stop and start again with what it held. */
public final class TestDatabase implements AutoCloseable {
    /** Keeps what it holds when the server in front of it goes. */
    private final MemoryBackend backend = new MemoryBackend() {
        @Override
        public void close() {
            // Nothing to let go of.
        }
    };

    private final int port;
    private final MongoClient client;
    private MongoServer server = new MongoServer(backend);

    public TestDatabase() {
        port = server.bind().getPort();
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString("mongodb://127.0.0.1:" + port))
                .applyToClusterSettings(settings -> settings.serverSelectionTimeout(500, TimeUnit.MILLISECONDS))
                .build());
    }

    public MongoTemplate template() {
        var factory = new SimpleMongoClientDatabaseFactory(client, "test");
        var conversions = StoredValues.conversions();
        var context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        context.afterPropertiesSet();
        var converter = new MappingMongoConverter(new DefaultDbRefResolver(factory), context);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
        return new MongoTemplate(factory, converter);
    }

    /** As when somebody pulls the plug; what is stored stays. */
    public void stop() {
        server.shutdownNow();
    }

    public void start() {
        server = new MongoServer(backend);
        server.bind(new InetSocketAddress("127.0.0.1", port));
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
