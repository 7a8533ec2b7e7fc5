package se.regelverk.engine.change.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which sections of law a text cites: "SoL 12 kap. 1 och 8–9 §§", "4 kap. 1 § SoL", "SoL 4:1", "lag (2001:454) 7 a §". The law stands
 * before its sections or after them, throughout a text in the same way. Numbers of stycken and punkter are left out, and a section whose law
 * is not said is not guessed.
 */
public final class Citations {
    private static final String NUMBER = "\\d{1,3}(?: ?[a-z]\\b)?";
    private static final String RANGE = NUMBER + "(?:\\s?[–-]\\s?" + NUMBER + ")?";
    private static final String NUMBERS = RANGE + "(?:(?:, | och | samt |, och )" + RANGE + ")*";
    private static final Pattern PARTS_BELOW =
            Pattern.compile("(?:första|andra|tredje|fjärde|femte|sjätte) stycket(?: \\d+(?! ?(?:kap|§|,? ?\\d* ?§)))?"
                    + "|i lydelse[^,;]*?(?:SFS \\d{4}:\\d+|\\d{1,2} \\p{L}+ \\d{4})");
    private static final Pattern TOKEN = Pattern.compile(
            "(?<bill>prop\\. ?\\d{4}/\\d{2}:\\d+)"
                    + "|\\b(?<rules>(?:SOSFS|HSLF-FS) ?\\d{4}:\\d+)"
                    + "|(?:\\b(?i:lag(?:en)?|förordning(?:en)?) ?)?\\(?\\b(?<act>\\d{4}:\\d+)\\)?"
                    + "|\\b(?<name>" + Laws.alternatives() + ")\\b"
                    + "|\\b(?<ratio>" + NUMBER + ":" + NUMBER + ")"
                    + "|\\b(?<chapters>" + NUMBERS + ") kap\\b\\.?"
                    + "|\\b(?<sections>" + NUMBERS + ") ?§",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int MOST_OF_A_RANGE = 100;

    private final Set<Paragraph> found = new TreeSet<>();
    private final List<Paragraph> waiting = new ArrayList<>();
    private String law = "";
    private List<String> chapters = List.of();
    private boolean chapterCited;
    private boolean cited;
    private boolean lawComesAfter;

    private Citations() {}

    /** All that a text cites, in order. A law cited without a section is a whole law, a chapter without one a whole chapter. */
    public static List<Paragraph> in(String text) {
        var citations = new Citations();
        String bare = PARTS_BELOW.matcher(text.replace('\u00a0', ' ')).replaceAll(" ");
        Matcher token = TOKEN.matcher(bare);
        while (token.find()) {
            citations.take(token);
        }
        citations.closeLaw();
        return List.copyOf(citations.found);
    }

    /** What a running text cites; that it names a law is no citation. */
    public static List<Paragraph> inProse(String text) {
        return in(text).stream().filter(one -> !one.isWholeLaw()).toList();
    }

    private void take(Matcher token) {
        if (token.group("ratio") != null) {
            String[] parts = token.group("ratio").split(":", -1);
            chapters = List.of(normal(parts[0]));
            sections(List.of(normal(parts[1])));
        } else if (token.group("chapters") != null) {
            closeChapters();
            chapters = numbers(token.group("chapters"));
            lawComesAfter |= law.isEmpty();
        } else if (token.group("sections") != null) {
            sections(numbers(token.group("sections")));
        } else {
            named(law(token));
        }
    }

    private static String law(Matcher token) {
        if (token.group("bill") != null) {
            return token.group("bill").replaceFirst("prop\\. ?", "prop. ");
        }
        if (token.group("rules") != null) {
            return token.group("rules").replaceFirst("FS ?(?=\\d)", "FS ");
        }
        return token.group("act") != null ? Laws.ofNumber(token.group("act")) : Laws.ofName(token.group("name"));
    }

    private void named(String next) {
        if (lawComesAfter) {
            closeChapters();
            waiting.forEach(one -> found.add(new Paragraph(next, one.chapter(), one.section())));
            waiting.clear();
        } else if (!next.equals(law)) {
            closeLaw();
            law = next;
            cited = false;
        }
        chapters = List.of();
    }

    private void sections(List<String> numbers) {
        lawComesAfter |= law.isEmpty();
        for (int i = 0; i < chapters.size() - 1; i++) {
            add(chapters.get(i), "");
        }
        String chapter = chapters.isEmpty() ? "" : chapters.get(chapters.size() - 1);
        numbers.forEach(number -> add(chapter, number));
        // A chapter holds for the sections that follow, but is now cited by them.
        chapters = chapter.isEmpty() ? List.of() : List.of(chapter);
        chapterCited = true;
    }

    private void closeChapters() {
        if (!chapterCited) {
            chapters.forEach(chapter -> add(chapter, ""));
        }
        chapterCited = false;
        chapters = List.of();
    }

    private void closeLaw() {
        closeChapters();
        if (!law.isEmpty() && !cited) {
            found.add(new Paragraph(law, "", ""));
        }
    }

    private void add(String chapter, String section) {
        cited = true;
        if (lawComesAfter) {
            waiting.add(new Paragraph("", chapter, section));
        } else {
            found.add(new Paragraph(law, chapter, section));
        }
    }

    private static List<String> numbers(String written) {
        List<String> numbers = new ArrayList<>();
        for (String range : written.split(", och |, | och | samt ", -1)) {
            String[] ends = range.split("\\s?[–-]\\s?", -1);
            String first = normal(ends[0]);
            String last = normal(ends[ends.length - 1]);
            if (first.matches("\\d+") && last.matches("\\d+")) {
                int from = Integer.parseInt(first);
                int to = Math.min(Integer.parseInt(last), from + MOST_OF_A_RANGE);
                for (int number = from; number <= to; number++) {
                    numbers.add(Integer.toString(number));
                }
            } else {
                numbers.add(first);
                if (!first.equals(last)) {
                    numbers.add(last);
                }
            }
        }
        return numbers;
    }

    /** "7a" is "7 a". */
    private static String normal(String number) {
        return number.strip().replaceFirst("(?<=\\d)(?=[a-z])", " ");
    }
}
