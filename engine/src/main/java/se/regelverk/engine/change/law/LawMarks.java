package se.regelverk.engine.change.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.regelverk.engine.change.law.LawMark.Checked;
import se.regelverk.engine.form.FieldProblem;

/** Marked sections in the database: one document each. Who may mark is the application's to know. */
public final class LawMarks {
    private static final int LONGEST_TEXT = 5_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 1, 1);
    /** Each attempt fails only when another has succeeded; so many writers of one mark there never are. */
    private static final int MOST_ATTEMPTS = 50;

    private final MongoTemplate template;

    public LawMarks(MongoTemplate template) {
        this.template = template;
    }

    /** Marks a section as changed from a day; the same section and day only once. */
    public Marking mark(Paragraph paragraph, LocalDate from, String reason, String by, Instant at) {
        List<FieldProblem> problems = problems(from, reason);
        if (!problems.isEmpty()) {
            return new Marking.Refused(problems);
        }
        var mark = new LawMark(
                LawMark.idOf(paragraph, from),
                paragraph.law(),
                paragraph.chapter(),
                paragraph.section(),
                from,
                reason.strip(),
                by,
                at,
                List.of(),
                null);
        try {
            return new Marking.Marked(template.insert(mark));
        } catch (DuplicateKeyException already) {
            return new Marking.Refused(List.of(new FieldProblem(
                    "/from", "Ändrad från", "%s är redan markerat från %s.".formatted(paragraph, from))));
        }
    }

    private static List<FieldProblem> problems(LocalDate from, String reason) {
        List<FieldProblem> problems = new ArrayList<>();
        if (from.isBefore(FIRST_DAY) || !from.isBefore(LAST_DAY)) {
            problems.add(new FieldProblem("/from", "Ändrad från", "Ange en dag mellan 2000 och 2099."));
        }
        if (reason.isBlank()) {
            problems.add(new FieldProblem("/reason", "Vad som ändras", "Skriv vad som ändras och var det står."));
        } else if (reason.length() > LONGEST_TEXT) {
            problems.add(new FieldProblem("/reason", "Vad som ändras", "Skriv högst 5 000 tecken."));
        }
        return problems;
    }

    /** All of them, the latest day first. */
    public List<LawMark> all() {
        return template.findAll(LawMark.class).stream()
                .sorted(Comparator.comparing(LawMark::from).reversed().thenComparing(LawMark::id))
                .toList();
    }

    /** The mark of a section from a day. */
    public Optional<LawMark> find(Paragraph paragraph, LocalDate from) {
        return Optional.ofNullable(template.findById(LawMark.idOf(paragraph, from), LawMark.class));
    }

    /** Notes that something has been looked through; again replaces the note. */
    public LawMark check(LawMark mark, Resting resting, String note, String by, Instant at) {
        String kept = note.strip();
        var checked = new Checked(
                resting.area(), resting.id(), kept.substring(0, Math.min(kept.length(), LONGEST_TEXT)), by, at);
        return write(mark.id(), resting, Optional.of(checked));
    }

    /** Notes that something is left to look through after all. */
    public LawMark uncheck(LawMark mark, Resting resting) {
        return write(mark.id(), resting, Optional.empty());
    }

    private LawMark write(String id, Resting resting, Optional<Checked> check) {
        for (int attempt = 1; ; attempt++) {
            LawMark now = Optional.ofNullable(template.findById(id, LawMark.class))
                    .orElseThrow(() -> new IllegalArgumentException("There is no such mark"));
            try {
                return template.save(now.with(resting.area(), resting.id(), check));
            } catch (OptimisticLockingFailureException overtaken) {
                if (attempt == MOST_ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }
}
