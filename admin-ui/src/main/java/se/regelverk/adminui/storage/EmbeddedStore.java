package se.regelverk.adminui.storage;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import se.regelverk.adminui.storage.StoreRefused.Reason;

/**
 * A database in this process: MongoDB's protocol on a free loopback port, one file on disk. An answered write is on
 * disk. One process at a time holds the file.
 *
 * <p>The bean exists only when the embedded store is in use; see {@link ConditionalOnEmbeddedStore}.
 */
public final class EmbeddedStore implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedStore.class);

    /** A thread answers one connection at a time and waits for its commit, so each connection gets its own. */
    static final int CONNECTIONS = 32;

    private static final String LIBRARY = "de.bwaldvogel.mongo";
    private static final String DATABASE = "regelverk";

    private final DurableBackend backend;
    private final MongoServer server;

    private EmbeddedStore(DurableBackend backend) {
        this.backend = backend;
        this.server = new MongoServer(backend);
    }

    /**
     * Opens the store in a folder, which is created for its owner only if it is missing.
     *
     * @throws StoreRefused if another process has the file, or it cannot be read and written
     */
    public static EmbeddedStore open(Path folder) {
        return open(folder, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), CONNECTIONS);
    }

    /**
     * Opens the store for other processes, at an address of its own.
     *
     * @param connections how many those processes have together; one more waits for ever
     * @throws StoreRefused if another process has the file, it cannot be read and written, or the address is taken
     */
    public static EmbeddedStore open(Path folder, InetSocketAddress address, int connections) {
        // What the library logs on errors holds whole documents, and documents hold personal data.
        LoggingSystem.get(EmbeddedStore.class.getClassLoader()).setLogLevel(LIBRARY, LogLevel.OFF);
        StoreFile file = new StoreFile(folder);
        EmbeddedStore store = new EmbeddedStore(read(file));
        try {
            store.server.bind(address, 1, connections);
        } catch (RuntimeException taken) {
            store.close();
            throw new StoreRefused(Reason.ADDRESS_TAKEN, address.toString(), taken);
        }
        log.info("Embedded store opened in {}", file.path());
        return store;
    }

    private static DurableBackend read(StoreFile file) {
        MVStore store = file.open();
        try {
            return new DurableBackend(store);
        } catch (MVStoreException | IllegalStateException e) {
            store.closeImmediately();
            throw new StoreRefused(Reason.DAMAGED, file.path().toString(), e);
        }
    }

    /** Where a MongoDB driver in this process reaches the store, with the name of the database. */
    public String connectionString() {
        InetSocketAddress address = server.getLocalAddress();
        return "mongodb://%s:%d/%s".formatted(address.getAddress().getHostAddress(), address.getPort(), DATABASE);
    }

    /** Answers what is under way, lets the clients go and closes the file in order. */
    @Override
    public void close() {
        server.shutdownNow();
    }

    DurableBackend backend() {
        return backend;
    }
}
