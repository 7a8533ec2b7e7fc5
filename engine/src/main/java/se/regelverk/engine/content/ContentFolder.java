package se.regelverk.engine.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Content in folders on a disk, as those have it who keep their packs in git. What lies in an area's folder is read; links are not
 * followed, and what is too large, no text or cannot be read is a problem at its place.
 */
public final class ContentFolder {
    private static final int DEEPEST = 6;
    private static final int MOST_FILES = 5_000;
    private static final int MOST_BYTES_OF_A_FILE = 4 * YamlReader.MOST_CHARACTERS;

    /** As much as the drafts of eight areas may hold together. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    /** The top folder, the area's folder and the file's own name. */
    private static final int LEAST_NAMES = 3;

    private final Path root;
    private final Problems problems;
    private final TreeMap<String, String> texts = new TreeMap<>();
    private long bytes;

    private ContentFolder(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /**
     * The files of every area.
     *
     * @param root folder that holds {@code rule-packs} and {@code form-definitions}
     */
    public static ContentFiles read(Path root, Problems problems) {
        var folder = new ContentFolder(root, problems);
        for (String top : new String[] {Area.RULE_PACKS, Area.FORM_DEFINITIONS}) {
            folder.walk(root.resolve(top));
        }
        return new ContentFiles(folder.texts);
    }

    private void walk(Path top) {
        if (!Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(top, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, new Visitor());
        } catch (IOException unreadable) {
            refuse(top, "Mappen går inte att läsa.", "Se över rättigheterna till mappen.");
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                refuse(file, "Filen är en länk, och länkar följs inte.", "Lägg filen själv i mappen.");
            } else if (attributes.isDirectory()) {
                refuse(file, "Mappen ligger för djupt.", "Lägg filerna närmare områdets mapp.");
            } else if (!isHidden(file) && root.relativize(file).getNameCount() >= LEAST_NAMES) {
                return add(file, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            refuse(file, "Filen går inte att läsa.", "Se över rättigheterna till filen.");
            return FileVisitResult.CONTINUE;
        }
    }

    private FileVisitResult add(Path file, BasicFileAttributes attributes) {
        if (texts.size() >= MOST_FILES || bytes > MOST_BYTES) {
            refuse(file, "Filerna är för många eller för stora tillsammans.", "Kontrollera färre områden åt gången.");
            return FileVisitResult.TERMINATE;
        }
        Optional<byte[]> content = attributes.isRegularFile() ? content(file) : unreadable(file);
        content.flatMap(read -> text(file, read)).ifPresent(text -> texts.put(path(file), text));
        return FileVisitResult.CONTINUE;
    }

    /** Bounded also when the file grows while it is read. */
    private Optional<byte[]> content(Path file) {
        try (InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] read = stream.readNBytes(MOST_BYTES_OF_A_FILE + 1);
            bytes += read.length;
            if (read.length > MOST_BYTES_OF_A_FILE) {
                refuse(file, "Filen är för stor.", "Dela upp den i flera filer.");
                return Optional.empty();
            }
            return Optional.of(read);
        } catch (IOException unreadable) {
            return unreadable(file);
        }
    }

    private Optional<byte[]> unreadable(Path file) {
        refuse(file, "Filen går inte att läsa.", "Lägg en vanlig fil här, som får läsas.");
        return Optional.empty();
    }

    private Optional<String> text(Path file, byte[] read) {
        var in = ByteBuffer.wrap(read);
        var out = CharBuffer.allocate(read.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        if (decoder.decode(in, out, true).isError()) {
            int line = 1 + (int) out.flip().chars().filter(one -> one == '\n').count();
            problems.add(
                    new Location(path(file), line),
                    "Texten är inte kodad i UTF-8.",
                    "Spara filen som UTF-8 i textredigeraren.");
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    private static boolean isHidden(Path file) {
        return String.valueOf(file.getFileName()).startsWith(".");
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private void refuse(Path file, String problem, String remedy) {
        problems.add(Location.ofFile(path(file)), problem, remedy);
    }
}
