package se.regelverk.engine.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.regelverk.engine.form.FieldProblem;

/**
 * What a change is about.
 *
 * @param purpose why, for the council
 * @param inForceFrom first day it is to be used
 * @param correction whether it corrects something, and may therefore begin in a month that has passed
 * @param grounds what the council is told beside the purpose
 */
public record Description(String title, String purpose, LocalDate inForceFrom, boolean correction, Grounds grounds) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PURPOSE = 5_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 1, 1);

    public Description {
        title = title.strip();
        purpose = purpose.strip();
        // A change stored by an older program has none.
        grounds = Objects.requireNonNullElse(grounds, Grounds.NONE);
    }

    /** Without grounds, which are written later. */
    public Description(String title, String purpose, LocalDate inForceFrom, boolean correction) {
        this(title, purpose, inForceFrom, correction, Grounds.NONE);
    }

    /** The same with other grounds. */
    public Description with(Grounds other) {
        return new Description(title, purpose, inForceFrom, correction, other);
    }

    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        text(problems, "title", "Rubrik", title, LONGEST_TITLE);
        text(problems, "purpose", "Syfte", purpose, LONGEST_PURPOSE);
        if (inForceFrom.isBefore(FIRST_DAY) || !inForceFrom.isBefore(LAST_DAY)) {
            problems.add(new FieldProblem("/inForceFrom", "Gäller från", "Ange en dag mellan 2000 och 2099."));
        }
        return problems;
    }

    private static void text(List<FieldProblem> problems, String key, String label, String text, int longest) {
        if (text.isEmpty()) {
            problems.add(new FieldProblem(
                    "/" + key, label, "Skriv %s.".formatted(label.toLowerCase(java.util.Locale.ROOT))));
        } else if (text.length() > longest) {
            problems.add(new FieldProblem("/" + key, label, "Skriv högst %d tecken.".formatted(longest)));
        }
    }
}
