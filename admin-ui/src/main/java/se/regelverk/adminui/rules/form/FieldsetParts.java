package se.regelverk.adminui.rules.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.regelverk.engine.form.FieldsetKind;
import se.regelverk.engine.vocabulary.ConceptType;

/** What new questions that are answered together consist of, kind by kind. */
final class FieldsetParts {
    /** More rows than anybody fills in one question. */
    static final int MOST = 60;

    /**
     * A part to be made.
     *
     * @param label as the question is read; empty when the concept's title is
     * @param title of the concept
     * @param keyWords what its key is made of
     */
    record Part(String label, String title, String keyWords, String type) {}

    private FieldsetParts() {}

    static List<Part> of(FieldsetForm form) {
        return FieldsetKind.ofWord(form.fieldset().kind())
                .map(kind -> of(kind, form))
                .orElse(List.of());
    }

    private static List<Part> of(FieldsetKind kind, FieldsetForm form) {
        String type = form.type();
        String span = type.equals(ConceptType.MONTH.word()) ? type : ConceptType.DATE.word();
        String text = ConceptType.TEXT.word();
        return switch (kind) {
            case PERIOD -> List.of(named(form, "Från och med", span), named(form, "Till och med", span));
            case ADDRESS ->
                List.of(
                        named(form, "Gatuadress", text),
                        named(form, "Postnummer", ConceptType.POSTAL_CODE.word()),
                        named(form, "Postort", text));
            case PERSON ->
                List.of(
                        named(form, "Namn", text),
                        named(form, "Personnummer", ConceptType.PERSON_NUMBER.word()),
                        named(form, "Telefonnummer", ConceptType.PHONE.word()));
            case SIGNATURE ->
                List.of(named(form, "Namnförtydligande", text), named(form, "Datum", ConceptType.DATE.word()));
            case SEVERAL_OF -> rows(form, ConceptType.YES_NO.word());
            case MATRIX -> rows(form, ConceptType.ONE_OF.word());
            case TOGETHER -> rows(form, type.isEmpty() ? text : type);
        };
    }

    private static Part named(FieldsetForm form, String label, String type) {
        String name = form.name().isEmpty() ? form.fieldset().title().replaceAll("[?.:]+$", "") : form.name();
        String title = "%s: %s%s".formatted(name, Character.toLowerCase(label.charAt(0)), label.substring(1));
        return new Part(label, title, label + " " + name, type);
    }

    private static List<Part> rows(FieldsetForm form, String type) {
        return form.rows()
                .lines()
                .map(String::strip)
                .filter(row -> !row.isEmpty())
                .map(row -> new Part("", row, row, type))
                .toList();
    }

    /** What is wrong with the rows; empty when nothing is. */
    static String problem(FieldsetForm form) {
        List<String> rows = rows(form, "").stream().map(Part::title).toList();
        int least = form.is("tillsammans") ? 1 : 2;
        if (!form.hasRows()
                || (rows.size() >= least
                        && rows.size() <= MOST
                        && Set.copyOf(rows).size() == rows.size())) {
            return "";
        }
        if (rows.size() > MOST) {
            return "Skriv högst %d rader.".formatted(MOST);
        }
        return rows.size() < least
                ? "Skriv minst %s.".formatted(least == 1 ? "en rad" : "två rader")
                : "Samma rad står två gånger: ”%s”.".formatted(twice(rows));
    }

    private static String twice(List<String> rows) {
        Map<String, Long> counts = rows.stream().collect(Collectors.groupingBy(row -> row, Collectors.counting()));
        return rows.stream()
                .filter(row -> counts.getOrDefault(row, 0L) > 1)
                .findFirst()
                .orElse("");
    }

    /** The types of which concepts a kind may be made. */
    static Set<ConceptType> types(FieldsetKind kind) {
        return switch (kind) {
            case PERIOD -> Set.of(ConceptType.DATE, ConceptType.MONTH);
            case SEVERAL_OF -> Set.of(ConceptType.YES_NO);
            case ADDRESS -> Set.of(ConceptType.POSTAL_CODE, ConceptType.TEXT);
            case PERSON ->
                Set.of(
                        ConceptType.TEXT,
                        ConceptType.PERSON_NUMBER,
                        ConceptType.DATE,
                        ConceptType.PHONE,
                        ConceptType.EMAIL);
            case SIGNATURE -> Set.of(ConceptType.TEXT, ConceptType.DATE);
            case MATRIX -> Set.of(ConceptType.ONE_OF);
            case TOGETHER -> Set.of(ConceptType.values());
        };
    }
}
