package se.regelverk.engine.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.regelverk.engine.content.XmlRefused;
import se.regelverk.engine.content.XmlStream;

/** Looks a part of a workbook through before it is read: no entities, no formulas, no cells where nobody would have them. */
final class XlsxLook {
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    private static final int LAST_ROW = 1_048_576;
    private static final int MOST_CELLS = 500_000;

    private final XmlStream xml;
    private String place = "";
    private int cells;

    XlsxLook(String text) throws XmlRefused {
        this.xml = new XmlStream(text);
    }

    void through() throws XmlRefused, NotTaken {
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml.name());
            }
        }
    }

    private void start(String name) throws NotTaken {
        switch (name) {
            case "row" -> row(xml.attribute("r").orElse("1"));
            case "c" -> cell(xml.attribute("r").orElse(""));
            case "f" ->
                throw new NotTaken(
                        "Cell %s är en formel. Formler räknas inte ut här. Kopiera cellerna och klistra in dem som värden."
                                .formatted(place));
            case "v", "is" -> value();
            default -> {}
        }
    }

    private static void row(String number) throws NotTaken {
        if (!number.matches("\\d{1,7}") || Integer.parseInt(number) > LAST_ROW) {
            throw new NotTaken(
                    "Arbetsboken har en rad med nummer ”%s”, som inte finns i Excel.".formatted(shortened(number)));
        }
    }

    private void cell(String reference) throws NotTaken {
        Matcher found = CELL.matcher(reference);
        if (!found.matches() || Integer.parseInt(found.group(2)) > LAST_ROW || ++cells > MOST_CELLS) {
            throw new NotTaken(
                    "Arbetsboken har en cell ”%s” som inte kan läsas, eller för många celler. Öppna filen i Excel och spara den igen."
                            .formatted(shortened(reference)));
        }
        place = reference;
    }

    private void value() throws NotTaken {
        Matcher found = CELL.matcher(place);
        if (found.matches()
                && (Integer.parseInt(found.group(2)) > Sheet.MOST_ROWS
                        || column(found.group(1)) > Sheet.MOST_COLUMNS)) {
            throw new NotTaken("Cell %s ligger utanför de %d rader och %d kolumner som läses."
                    .formatted(place, Sheet.MOST_ROWS, Sheet.MOST_COLUMNS));
        }
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
    }

    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }
}
