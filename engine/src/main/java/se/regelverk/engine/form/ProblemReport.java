package se.regelverk.engine.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.schema.SchemaFinding;
import tools.jackson.databind.JsonNode;

/** Gathers findings into one message for each field, in the order of the form. */
final class ProblemReport {
    private final ActiveData active;
    private final FieldFinder finder;
    private final Map<String, Entry> byPointer = new LinkedHashMap<>();

    ProblemReport(FormDefinition form, ActiveData active) {
        this.active = active;
        this.finder = form.finder();
    }

    private record Entry(FieldProblem problem, int rank, FieldFinder.Order order) {}

    void addAll(List<SchemaFinding> findings) {
        Map<Choice, List<SchemaFinding>> choices = new LinkedHashMap<>();
        for (SchemaFinding finding : findings) {
            if (finding.choice().isPresent()) {
                choices.computeIfAbsent(Choice.of(finding), choice -> new ArrayList<>())
                        .add(finding);
            } else {
                add(finding);
            }
        }
        choices.values().forEach(this::addChoice);
    }

    /** A choice in the schema, in one item of a list. */
    private record Choice(String place, List<Object> rows) {
        static Choice of(SchemaFinding finding) {
            return new Choice(
                    finding.choice().orElse(""),
                    finding.path().stream().filter(Integer.class::isInstance).toList());
        }
    }

    private void add(SchemaFinding finding) {
        boolean missing = finding.keyword().equals("required");
        FieldFinder.Field field = missing ? firstWithin(finder.field(finding.path())) : finder.field(finding.path());
        if (missing && (isInactive(field) || mayComeLater(field))) {
            return;
        }
        String message = GroupMessages.of(field, finding, active.answers(), finder);
        put(field, message, rank(finding.keyword()));
    }

    /** A missing object is nothing a person sees: what is missing is the first question in it that must be answered. */
    private FieldFinder.Field firstWithin(FieldFinder.Field field) {
        if (field.question().isPresent() || field.group().isPresent()) {
            return field;
        }
        return finder.under(field.key()).stream()
                .filter(question -> question.list().isEmpty() && active.isActive(question, Gap.WHOLE_CASE))
                .min(Comparator.comparing(Question::requirement))
                .map(question -> finder.field(question, Gap.WHOLE_CASE))
                .orElse(field);
    }

    private boolean isInactive(FieldFinder.Field field) {
        return field.question().isPresent() && !active.isActive(field.question().get(), field.item());
    }

    private static boolean mayComeLater(FieldFinder.Field field) {
        return field.question().filter(Question::mayComeLater).isPresent();
    }

    /** A choice within one question, such as one of several texts or "vet inte". */
    private boolean isAboutOneAnswer(List<SchemaFinding> findings) {
        return findings.stream().map(SchemaFinding::path).distinct().count() == 1
                && !findings.get(0).keyword().equals("required")
                && finder.field(findings.get(0).path()).question().isPresent();
    }

    /** Several ways to be right and none was taken: one message, at the first field of them. */
    private void addChoice(List<SchemaFinding> findings) {
        if (isAboutOneAnswer(findings)) {
            findings.forEach(this::add);
            return;
        }
        List<FieldFinder.Field> fields = findings.stream()
                .filter(finding -> finding.keyword().equals("required"))
                .map(finding -> finder.field(finding.path()))
                .filter(field -> field.question().isPresent() && !isInactive(field))
                .distinct()
                .toList();
        if (fields.isEmpty()) {
            FieldFinder.Field field = finder.field(findings.get(0).path());
            put(field, "Svaren stämmer inte med varandra. Se över dem.", rank("anyOf"));
            return;
        }
        if (fields.stream().anyMatch(field -> byPointer.containsKey(field.pointer()))) {
            return;
        }
        String labels = String.join(
                " eller ",
                fields.stream().map(field -> "”" + field.label() + "”").toList());
        put(fields.get(0), "Svara på %s.".formatted(labels), rank("required"));
    }

    /** A question that must be answered, where no answer stands. */
    void addIfMissing(Question question) {
        if (question.list().isEmpty()) {
            addIfMissing(question, active.answers(), Gap.WHOLE_CASE);
            return;
        }
        List<JsonNode> rows = Answers.items(active.answers(), question.list().get())
                .map(items -> List.copyOf(items.values()))
                .orElse(List.of());
        for (int row = 0; row < rows.size(); row++) {
            addIfMissing(question, rows.get(row), row);
        }
    }

    private void addIfMissing(Question question, JsonNode from, int item) {
        // Something that is no object is reported as such, not also as objects without answers.
        if (from.isObject() && active.isActive(question, item) && Answers.find(from, question.path()) == null) {
            put(finder.field(question, item), AnswerMessages.missing(question), rank("required"));
        }
    }

    boolean has(Question question, int item) {
        return !byPointer.isEmpty()
                && byPointer.containsKey(finder.field(question, item).pointer());
    }

    void forget(Question question, int item) {
        byPointer.remove(finder.field(question, item).pointer());
    }

    /** Says something of a question, in its own words; in a list the label gets the item before it. */
    void say(Question question, int item, String label, String message) {
        FieldFinder.Field field = finder.field(question, item);
        String row = field.group()
                .filter(group -> item >= 0)
                .map(group -> group.itemTitle(item) + ": ")
                .orElse("");
        byPointer.put(
                field.pointer(),
                new Entry(new FieldProblem(field.pointer(), row + label, message), rank("required"), field.order()));
    }

    private void put(FieldFinder.Field field, String message, int rank) {
        var entry = new Entry(new FieldProblem(field.pointer(), field.label(), message), rank, field.order());
        byPointer.merge(field.pointer(), entry, (one, other) -> other.rank < one.rank ? other : one);
    }

    /** The most telling of several findings about one field first; {@code const} is only the "vet inte" beside it. */
    private static int rank(String keyword) {
        return switch (keyword) {
            case "required" -> 0;
            case "type" -> 1;
            case "format", "enum" -> 2;
            case "const", "anyOf", "oneOf", "not" -> 9;
            default -> 3;
        };
    }

    List<FieldProblem> inOrder() {
        return byPointer.values().stream()
                .sorted(Comparator.comparing(Entry::order))
                .map(Entry::problem)
                .toList();
    }
}
