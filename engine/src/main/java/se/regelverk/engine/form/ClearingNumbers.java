package se.regelverk.engine.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Which bank a clearing number belongs to, and how the bank's accounts are checked; the table says its source. */
final class ClearingNumbers {
    private static final String FILE = "clearingnummer.csv";
    private static final List<Range> RANGES = read();

    private ClearingNumbers() {}

    /**
     * Clearing numbers of one bank whose accounts are built alike.
     *
     * @param check see the file
     * @param mostDigits of an account number
     */
    record Range(int first, int last, String check, int mostDigits, String bank) {
        /** Whether the account's check digit is right; true also when the bank's accounts cannot all be checked. */
        boolean holds(String clearing, String account) {
            String padded = "0".repeat(Math.max(0, mostDigits - account.length())) + account;
            return switch (check) {
                case "M11-3" -> CheckDigits.isModulus11(clearing.substring(1) + padded);
                case "M11-4" -> CheckDigits.isModulus11(clearing + padded);
                case "M11" -> CheckDigits.isModulus11(padded);
                case "M10" -> CheckDigits.isModulus10(padded);
                case "INGEN" -> true;
                default -> throw new IllegalStateException("Unknown check '%s'".formatted(check));
            };
        }
    }

    /** The range a clearing number stands in; empty for one that the table does not know, since new banks get new ones. */
    static Optional<Range> range(int clearing) {
        return RANGES.stream()
                .filter(range -> range.first() <= clearing && clearing <= range.last())
                .findFirst();
    }

    private static List<Range> read() {
        try (InputStream file = ClearingNumbers.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("Resource '%s' is missing".formatted(FILE));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ClearingNumbers::range)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Range range(String line) {
        String[] cells = line.split(",", -1);
        return new Range(
                Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), cells[2], Integer.parseInt(cells[3]), cells[4]);
    }
}
