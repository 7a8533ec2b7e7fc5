package se.regelverk.adminui.storage;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.io.File;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded database with an answer that can be trusted: what it has acknowledged is on disk.
 *
 * <p>The library by itself leaves commits to a timer, which loses acknowledged writes when the process dies and may
 * fall between a document and its index entry. Here every write goes through {@link GroupCommit}; reads do not.
 */
final class DurableBackend extends H2Backend {
    private static final Logger log = LoggerFactory.getLogger(DurableBackend.class);

    /** MongoDB's ShutdownInProgress: the driver then takes the server as gone and fails fast. */
    private static final int SHUTDOWN_IN_PROGRESS = 91;

    /** MongoDB's InternalError. */
    private static final int INTERNAL_ERROR = 1;

    private final GroupCommit commits;

    DurableBackend(MVStore store) {
        super(store);
        this.commits = new GroupCommit(new StoreCommit(store));
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (getMvStore().isClosed()) {
            throw new MongoServerError(SHUTDOWN_IN_PROGRESS, "ShutdownInProgress", "The embedded store is closed");
        }
        if (Commands.mayWrite(command, query)) {
            return commits.write(() -> super.handleCommand(channel, database, command, query));
        }
        // The health check greets with the newer name of the same command, which the library does not know.
        return super.handleCommand(channel, database, command.equals("hello") ? "ismaster" : command, query);
    }

    /** Errors are answered here, because the library would log the whole command, and commands hold personal data. */
    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerError e) {
            return refusal(e.getMessageWithoutErrorCode(), e.getCode()).append("codeName", e.getCodeName());
        } catch (MongoServerException e) {
            return refusal(e.getMessageWithoutErrorCode(), INTERNAL_ERROR);
        } catch (MVStoreException e) {
            logFileError(e);
            return refusal("The embedded store cannot use its file", INTERNAL_ERROR);
        } catch (RuntimeException e) {
            log.error("The embedded store failed with {} at {}", e.getClass().getName(), e.getStackTrace()[0]);
            return refusal("The embedded store failed with " + e.getClass().getName(), INTERNAL_ERROR);
        }
    }

    /** Leaves the message out: it can hold the value that could not be written. */
    private void logFileError(MVStoreException e) {
        File file = new File(getMvStore().getFileStore().getFileName());
        log.error(
                "Embedded store {}: file error {}, {} MB free on disk.{}",
                file,
                e.getErrorCode(),
                file.getUsableSpace() / 1024 / 1024,
                getMvStore().isClosed() ? " The store is closed; restart when the disk is in order." : "");
    }

    @Override
    public void close() {
        commits.alone(super::close);
    }

    private static Document refusal(String message, int code) {
        return new Document("errmsg", message).append("code", code).append("ok", 0);
    }
}
