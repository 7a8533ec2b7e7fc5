package se.regelverk.adminui.storage;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import se.regelverk.adminui.storage.StoreRefused.Reason;

/** The one file of the embedded store: its place, who may read it, and how it is opened or refused. */
final class StoreFile {
    private static final String NAME = "regelverk.mv";

    /** A scan of 100 000 documents takes seconds with the library's 16 MB, and a tenth of a second with this. */
    private static final int CACHE_MB = 512;

    /** A replaced page stays readable this long: longer than any scan, and than a disk takes to write in order. */
    private static final int RETENTION_MILLIS = 10_000;

    /** Each write copies the page it is in; the library's 16 kB made the file twice as big and writes slower. */
    private static final int PAGE_BYTES = 4096;

    private final Path folder;
    private final Path file;

    StoreFile(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.file = this.folder.resolve(NAME);
    }

    Path path() {
        return file;
    }

    /** Opens the file, and takes it for this process alone until the store is closed. */
    MVStore open() {
        prepare();
        try {
            MVStore store = new MVStore.Builder()
                    .fileName(file.toString())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .pageSplitSize(PAGE_BYTES)
                    .compress()
                    .cacheSize(cacheMegabytes())
                    .open();
            store.setRetentionTime(RETENTION_MILLIS);
            return store;
        } catch (MVStoreException e) {
            Reason reason = e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED ? Reason.IN_USE : Reason.DAMAGED;
            throw new StoreRefused(reason, file.toString(), e);
        }
    }

    private void prepare() {
        try {
            Files.createDirectories(folder, ownerOnly("rwx------"));
            if (Files.notExists(file)) {
                Files.createFile(file, ownerOnly("rw-------"));
            }
        } catch (IOException e) {
            throw new StoreRefused(Reason.NO_ACCESS, folder.toString(), e);
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file) || !Files.isWritable(file)) {
            throw new StoreRefused(Reason.NO_ACCESS, file.toString(), null);
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    /** At most a quarter of the heap: the cache must never be what the application dies of. */
    private static int cacheMegabytes() {
        long quarterOfHeap = Runtime.getRuntime().maxMemory() / 4 / 1024 / 1024;
        return (int) Math.min(CACHE_MB, quarterOfHeap);
    }
}
