package se.regelverk.adminui.rules;

/** What an example expects, from how people type it. */
final class ExpectedText {
    private ExpectedText() {}

    /** "10 370" and "10 370,50 kr" as content writes them; other text as it is. */
    static String number(String text) {
        String bare = text.replaceAll("\\s*kr$", "");
        return bare.matches("-?\\d{1,3}([\\s\u00a0]?\\d{3})*(,\\d+)?")
                ? bare.replaceAll("[\\s\u00a0]", "").replace(',', '.')
                : text;
    }
}
