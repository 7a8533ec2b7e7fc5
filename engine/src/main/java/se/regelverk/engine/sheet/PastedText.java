package se.regelverk.engine.sheet;

/** Reads cells copied from a spreadsheet program: rows on lines, tabs between cells, quotes around what has either in it. */
public final class PastedText {
    private PastedText() {}

    /** Reads what was pasted. */
    public static SheetResult read(String text) {
        if (text.length() > Sheet.LARGEST_FILE) {
            return new SheetResult.Refused(
                    "Det inklistrade är för stort. Läs in en fil i stället, eller dela upp det.");
        }
        try {
            return new SheetResult.Read(CsvReader.read(text.replaceFirst("\\R\\z", ""), '\t'));
        } catch (NotTaken refused) {
            return refused.refusal;
        }
    }
}
