package se.regelverk.adminui.rules;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.rulepack.AmountWatch;
import se.regelverk.engine.rulepack.AmountWatch.Watched;

/** What must be kept an eye on among an area's amounts, in words. */
public record WatchView(List<Line> lines) {
    /** An end of the known values is told this many days before. */
    private static final long TOLD_BEFORE = 120;

    /**
     * Something to watch.
     *
     * @param title what it concerns
     * @param href the page of it
     * @param text such as "väntas ändras 2027-01-01, om 12 dagar: …"
     * @param late whether somebody should already have done something
     */
    public record Line(String title, String href, String text, boolean late) {}

    /** Puts what is watched in words. */
    public static WatchView of(AmountWatch watch, Area area) {
        List<Line> lines = new ArrayList<>();
        watch.expected().forEach(one -> lines.add(line(one, area, expected(one), one.days() < 0)));
        watch.ending().stream()
                .filter(one -> one.days() <= TOLD_BEFORE)
                .forEach(one -> lines.add(line(one, area, ending(one), one.days() < 0)));
        watch.unchecked().forEach(one -> lines.add(line(one, area, unchecked(one), true)));
        return new WatchView(lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Only what concerns a family. */
    public WatchView of(String family) {
        return new WatchView(lines.stream()
                .filter(line ->
                        line.href().endsWith("/belopp/" + family) || line.href().contains("/belopp/" + family + "/"))
                .toList());
    }

    private static Line line(Watched one, Area area, String text, boolean late) {
        String family = "/paket/%s/belopp/%s".formatted(area, one.family());
        return new Line(
                one.title(), one.value().map(key -> family + "/" + key.name()).orElse(family), text, late);
    }

    private static String expected(Watched one) {
        return "väntas ändras %s, %s: %s".formatted(one.day(), in(one.days()), one.text());
    }

    private static String ending(Watched one) {
        String when = one.days() < 0
                ? "tog slut %s".formatted(one.day())
                : "tar slut %s, %s".formatted(one.day(), in(one.days()));
        return when + ". Därefter finns inget värde, och det gissas aldrig.";
    }

    private static String unchecked(Watched one) {
        return "%s jämfördes senast med källan %s, för mer än ett år sedan."
                .formatted(one.count() == 1 ? "ett värde" : one.count() + " värden", one.day());
    }

    /** "om 12 dagar", "i dag", "försenad 3 dagar". */
    static String in(long days) {
        if (days == 0) {
            return "i dag";
        }
        String number = Math.abs(days) == 1 ? "1 dag" : Math.abs(days) + " dagar";
        return days > 0 ? "om " + number : "försenad " + number;
    }
}
