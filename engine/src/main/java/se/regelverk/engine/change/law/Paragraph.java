package se.regelverk.engine.change.law;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of law, however it was written.
 *
 * @param law as it is abbreviated, such as SoL; otherwise its number, such as SFS 2001:454
 * @param chapter such as "12"; empty in a law without chapters, or for the law as a whole
 * @param section such as "7 a"; empty for a whole chapter
 */
public record Paragraph(String law, String chapter, String section) implements Comparable<Paragraph> {
    private static final Pattern NUMBER = Pattern.compile("(\\d+)(.*)");
    private static final Comparator<Paragraph> ORDER = Comparator.comparing(Paragraph::law)
            .thenComparing(one -> sortable(one.chapter()))
            .thenComparing(one -> sortable(one.section()));

    /** Its part of an address, such as sol-12-7-a. */
    public String slug() {
        return String.join("-", law, chapter, section)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("-+$", "");
    }

    /** Whether a change of this one may touch what rests on the other: it is the same, or one of them is a part of the other. */
    public boolean touches(Paragraph other) {
        boolean sameChapter = chapter.equals(other.chapter) || isWholeLaw() || other.isWholeLaw();
        boolean sameSection = section.equals(other.section) || section.isEmpty() || other.section.isEmpty();
        return law.equals(other.law) && sameChapter && sameSection;
    }

    /** The law by its name and number, such as "Socialtjänstlagen (2025:400)". */
    public String lawTitle() {
        return Laws.title(law);
    }

    boolean isWholeLaw() {
        return chapter.isEmpty() && section.isEmpty();
    }

    @Override
    public int compareTo(Paragraph other) {
        return ORDER.compare(this, other);
    }

    private static String sortable(String number) {
        Matcher matcher = NUMBER.matcher(number);
        return matcher.matches() ? "%06d%s".formatted(Integer.parseInt(matcher.group(1)), matcher.group(2)) : number;
    }

    @Override
    public String toString() {
        return law
                + (chapter.isEmpty() ? "" : " " + chapter + " kap.")
                + (section.isEmpty() ? "" : " " + section + " §");
    }
}
