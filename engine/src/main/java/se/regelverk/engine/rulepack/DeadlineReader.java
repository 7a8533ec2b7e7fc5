package se.regelverk.engine.rulepack;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;

/** Reads how long a council has: {@code { granskning: 14 dagar, paminnelse: 3 dagar före }}. */
final class DeadlineReader {
    private static final String LENGTH = "granskning";
    private static final String REMINDER = "paminnelse";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 90;
    private static final Pattern DAYS = Pattern.compile("([1-9][0-9]?) dag(?:ar)?");
    private static final Pattern DAYS_BEFORE = Pattern.compile(DAYS + " före");

    private final Fields fields;
    private final Problems problems;

    private DeadlineReader(Yaml node, Problems problems) {
        this.fields = Fields.of("fristen", node, problems);
        this.problems = problems;
    }

    static CouncilRules.Deadline read(Yaml node, Problems problems) {
        return new DeadlineReader(node, problems).deadline();
    }

    private CouncilRules.Deadline deadline() {
        Optional<Integer> days = days(LENGTH, DAYS, "14 dagar");
        Optional<Integer> reminder = days(REMINDER, DAYS_BEFORE, "3 dagar före");
        fields.refuseUnknown();
        if (days.isEmpty() || reminder.isEmpty()) {
            return CouncilRules.Deadline.USUAL;
        }
        if (days.get() < SHORTEST || days.get() > LONGEST) {
            problems.add(
                    fields.locationOf(LENGTH),
                    "Rådet får %d dagar på sig.".formatted(days.get()),
                    "Ange från %d till %d dagar.".formatted(SHORTEST, LONGEST));
            return CouncilRules.Deadline.USUAL;
        }
        if (reminder.get() >= days.get()) {
            problems.add(
                    fields.locationOf(REMINDER),
                    "Påminnelsen kommer %d dagar före den sista dagen, men hela granskningen tar bara %d dagar."
                            .formatted(reminder.get(), days.get()),
                    "Ange färre dagar än granskningen tar.");
            return CouncilRules.Deadline.USUAL;
        }
        return new CouncilRules.Deadline(days.get(), reminder.get());
    }

    private Optional<Integer> days(String key, Pattern shape, String example) {
        if (fields.required(key).isEmpty()) {
            return Optional.empty();
        }
        String text = fields.text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher days = shape.matcher(text);
        if (days.matches()) {
            return Optional.of(Integer.parseInt(days.group(1)));
        }
        problems.add(
                fields.locationOf(key),
                "”%s” går inte att läsa som en frist.".formatted(text),
                "Skriv antalet dagar, till exempel: %s: %s.".formatted(key, example));
        return Optional.empty();
    }
}
