package se.regelverk.adminui.rules;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files after what people call what they hold. */
public final class FileNames {
    /** With folder and ending still a path that a draft may hold. */
    private static final int LONGEST = 60;

    private FileNames() {}

    /**
     * "Särskilda skäl" → "sarskilda-skal".
     *
     * @param otherwise the name when nothing is left of the title
     */
    public static String of(String title, String otherwise) {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String kebab = ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = kebab.substring(0, Math.min(LONGEST, kebab.length())).replaceAll("^-|-$", "");
        return cut.isEmpty() ? otherwise : cut;
    }
}
