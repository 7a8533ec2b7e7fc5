package se.regelverk.engine.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads an uploaded file, CSV or XLSX. What it is, is told by its content; its name may only agree. */
public final class SheetFile {
    private static final String SAVE_AS =
            "Spara filen som Excel-arbetsbok (.xlsx) eller som ”CSV UTF-8” och läs in den igen.";

    private SheetFile() {}

    /**
     * Reads a file.
     *
     * @param name as the sender calls it
     */
    public static SheetResult read(String name, byte[] file) {
        try {
            return new SheetResult.Read(sheet(name.toLowerCase(Locale.ROOT), file));
        } catch (NotTaken refused) {
            return refused.refusal;
        }
    }

    private static Sheet sheet(String name, byte[] file) throws NotTaken {
        if (file.length > Sheet.LARGEST_FILE) {
            throw new NotTaken("Filen är större än %d MB. Dela upp den.".formatted(Sheet.LARGEST_FILE / 1_000_000));
        }
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new NotTaken("Filen är en äldre eller lösenordsskyddad Excel-fil. " + SAVE_AS);
        }
        boolean isArchive = startsWith(file, 'P', 'K');
        if (isArchive && !name.endsWith(".xlsx")) {
            throw new NotTaken(
                    name.endsWith(".xlsm")
                            ? "Filen är en arbetsbok med makron. " + SAVE_AS
                            : "Filens innehåll är en arbetsbok eller ett arkiv, men den heter något annat. " + SAVE_AS);
        }
        if (!isArchive && !name.endsWith(".csv") && !name.endsWith(".txt")) {
            throw new NotTaken("Filen är inte den sorts fil som namnet säger. " + SAVE_AS);
        }
        return isArchive ? XlsxReader.read(file) : CsvReader.read(text(file));
    }

    private static boolean startsWith(byte[] file, int... signature) {
        for (int at = 0; at < signature.length; at++) {
            if (file.length <= at || (file[at] & 0xFF) != signature[at]) {
                return false;
            }
        }
        return true;
    }

    /** The text of a file in UTF-8; another encoding would give wrong letters in content, so it is not guessed. */
    private static String text(byte[] file) throws NotTaken {
        if (startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF)) {
            throw new NotTaken("Filen är sparad som Unicode-text (UTF-16). " + SAVE_AS);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (withoutMark.indexOf('\0') >= 0 || withoutMark.startsWith("%PDF")) {
                throw new NotTaken("Filen är ingen textfil. " + SAVE_AS);
            }
            if (withoutMark.stripLeading().startsWith("<")) {
                throw new NotTaken("Filen är en webbsida eller XML, inte en tabell. " + SAVE_AS);
            }
            return withoutMark;
        } catch (CharacterCodingException notUtf8) {
            throw new NotTaken(
                    "Filen är inte i UTF-8 utan troligen i Windows-1252; å, ä och ö skulle bli fel. " + SAVE_AS);
        }
    }
}
