package se.regelverk.engine.change;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.Location;

/** Which files may be part of a draft. What they say is for the check. */
final class FileRules {
    /** Far above any honest file; the largest in the repository is a tenth of it. */
    private static final int MOST_BYTES = 512 * 1024;

    /** A document in the database holds 16 million bytes. */
    private static final int MOST_BYTES_TOGETHER = 8 * 1024 * 1024;

    private static final int MOST_FILES = 500;
    private static final int LONGEST_PATH = 200;
    private static final Pattern BELOW_AREA =
            Pattern.compile("([a-z0-9]+(-[a-z0-9]+)*/){0,3}[a-z0-9]+(-[a-z0-9]+)*\\.yaml");

    private FileRules() {}

    static Optional<AuthorProblem> problem(Area area, String path) {
        if (!area.owns(path)) {
            return refused(
                    path,
                    "Filen hör inte till området %s.".formatted(area),
                    "Filerna ligger i %s eller %s.".formatted(area.rulePackFolder(), area.formFolder()));
        }
        String below = path.substring(path.indexOf('/', path.indexOf('/') + 1) + 1);
        if (path.length() > LONGEST_PATH || !BELOW_AREA.matcher(below).matches()) {
            return refused(
                    path,
                    "Filen kan inte heta så.",
                    "Använd små bokstäver a–z, siffror och bindestreck, och ändelsen .yaml.");
        }
        return Optional.empty();
    }

    static Optional<AuthorProblem> problem(String path, String text) {
        int bytes = bytes(text);
        if (bytes < 0 || text.indexOf('\0') >= 0) {
            return refused(path, "Texten innehåller tecken som inte går att spara.", "Ta bort tecknen och spara igen.");
        }
        if (bytes > MOST_BYTES) {
            return refused(
                    path,
                    "Filen är för stor: %d kB.".formatted(bytes / 1024),
                    "Dela upp den. En fil får vara högst %d kB.".formatted(MOST_BYTES / 1024));
        }
        return Optional.empty();
    }

    static Optional<AuthorProblem> problem(String path, Draft draft) {
        long bytes =
                draft.files().stream().mapToLong(file -> length(file.text())).sum()
                        + draft.sideTexts().stream()
                                .mapToLong(text -> length(text.text()))
                                .sum();
        if (draft.files().size() > MOST_FILES || bytes > MOST_BYTES_TOGETHER) {
            return refused(
                    path,
                    "Ändringen blir för stor.",
                    "Dela upp den i flera ändringar, eller ta bort texter som har lagts åt sidan.");
        }
        return Optional.empty();
    }

    private static long length(@org.jspecify.annotations.Nullable String text) {
        return text == null ? 0 : Math.max(0, bytes(text));
    }

    /** In UTF-8; negative when it has none, as half a surrogate pair. What cannot be written back as it was would change its hash. */
    private static int bytes(String text) {
        try {
            return StandardCharsets.UTF_8
                    .newEncoder()
                    .encode(CharBuffer.wrap(text))
                    .remaining();
        } catch (CharacterCodingException notText) {
            return -1;
        }
    }

    private static Optional<AuthorProblem> refused(String path, String problem, String remedy) {
        return Optional.of(new AuthorProblem(Location.ofFile(path), problem, remedy));
    }
}
