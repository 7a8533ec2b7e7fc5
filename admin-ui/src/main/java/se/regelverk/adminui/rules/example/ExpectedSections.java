package se.regelverk.adminui.rules.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.rules.ExpectedNames;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Unit;

/** The fields of what an example expects, in groups that each can take more. */
final class ExpectedSections {
    private static final List<Choice> THERE_OR_NOT = List.of(
            Choice.of(ExpectedFields.YES, "Ska finnas"),
            Choice.of(ExpectedFields.NO, "Ska inte finnas"),
            Choice.of("", "Kontrolleras inte"));
    private static final List<Choice> THERE =
            List.of(Choice.of(ExpectedFields.YES, "Ska finnas"), Choice.of("", "Kontrolleras inte"));
    private static final List<Choice> YES_NO =
            List.of(Choice.of("ja", "Ja"), Choice.of("nej", "Nej"), Choice.of("", "Kontrolleras inte"));

    private final ExpectedFields fields;

    private ExpectedSections(ExpectedFields fields) {
        this.fields = fields;
    }

    /**
     * A group of expectations.
     *
     * @param field what the names of its fields begin with; with {@code ny-} before it the list to add from
     * @param choices what can be added
     */
    record Section(String field, String id, String title, String addLabel, List<Row> rows, List<Choice> choices) {}

    /** One expectation. */
    record Row(String label, List<Control> controls) {}

    /**
     * A field.
     *
     * @param options for a list to choose from, empty for a text field
     */
    record Control(
            String id,
            String name,
            String label,
            String value,
            List<Choice> options,
            @Nullable String help,
            @Nullable String unit,
            boolean isNumber) {}

    /** The kinds of field that can be added to, by what their names begin with. */
    static List<String> kinds() {
        return List.of(
                ExpectedFields.VALUE,
                ExpectedFields.STEP,
                ExpectedFields.MESSAGE,
                ExpectedFields.GROUND,
                ExpectedFields.UNDECIDED);
    }

    /** An id that a link can lead to. */
    static String id(String name) {
        return name.replaceAll("[^A-Za-z0-9.-]+", "-");
    }

    static List<Section> of(ExpectedFields fields) {
        var sections = new ExpectedSections(fields);
        ExpectedNames names = fields.names();
        return List.of(
                sections.section(ExpectedFields.VALUE, "Värden", "Värde att lägga till", names.values()),
                sections.section(
                        ExpectedFields.STEP, "Steg och frister", "Steg eller frist att lägga till", names.steps()),
                sections.section(
                        ExpectedFields.MESSAGE,
                        "Krav, varningar, frågor och stopp",
                        "Krav eller meddelande att lägga till",
                        names.messages()),
                sections.section(ExpectedFields.GROUND, "Grunder", "Grund att lägga till", names.grounds()),
                sections.section(
                        ExpectedFields.UNDECIDED,
                        "Går inte att avgöra",
                        "Det som inte ska gå att avgöra",
                        names.undecided()));
    }

    private Section section(String field, String title, String addLabel, Map<String, String> names) {
        List<String> keys = fields.keys(field);
        List<Row> rows = keys.stream()
                .map(key -> new Row(names.getOrDefault(key, key), controls(field, key, names)))
                .toList();
        List<Choice> choices = names.entrySet().stream()
                .filter(name -> !keys.contains(name.getKey()))
                .map(name -> Choice.of(name.getKey(), name.getValue()))
                .toList();
        return new Section(field, field + "rubrik", title, addLabel, rows, choices);
    }

    private List<Control> controls(String field, String key, Map<String, String> names) {
        String label = names.getOrDefault(key, key);
        if (field.equals(ExpectedFields.VALUE)) {
            return value(key, label);
        }
        boolean mayBeAbsent = field.equals(ExpectedFields.STEP) || field.equals(ExpectedFields.MESSAGE);
        List<Control> controls = new ArrayList<>();
        controls.add(control(field + key, label, mayBeAbsent ? THERE_OR_NOT : THERE, null));
        if (field.equals(ExpectedFields.STEP)) {
            controls.add(control(
                    ExpectedFields.DUE + key,
                    "Senast (frivilligt)",
                    List.of(),
                    "År, månad och dag. Tomt: vilken dag som helst"));
        }
        return controls;
    }

    private List<Control> value(String key, String label) {
        Optional<Concept> concept = fields.names().concept(key);
        boolean isOfList = concept.flatMap(found -> fields.names().list(found)).isPresent();
        Kind kind = concept.map(found -> found.type().kind()).orElse(Kind.TEXT);
        String help = isOfList ? "Ett värde för varje post, med semikolon emellan" : null;
        if (kind != Kind.NUMBER) {
            List<Choice> options = isOfList
                    ? List.of()
                    : concept.map(ExpectedSections::options).orElse(List.of());
            return List.of(control(ExpectedFields.VALUE + key, label, options, help));
        }
        Unit unit = concept.map(Concept::unit).orElse(Unit.NONE);
        return List.of(
                number(ExpectedFields.VALUE + key, label, help, unit),
                number(ExpectedFields.TOLERANCE + key, "Får skilja (frivilligt)", null, unit));
    }

    private static List<Choice> options(Concept concept) {
        if (concept.type().kind() == Kind.YES_NO) {
            return YES_NO;
        }
        List<Choice> options = new ArrayList<>();
        concept.options().forEach((key, label) -> options.add(Choice.of(key, label)));
        if (!options.isEmpty()) {
            options.add(Choice.of("", "Kontrolleras inte"));
        }
        return options;
    }

    private Control control(String name, String label, List<Choice> options, @Nullable String help) {
        return new Control(id(name), name, label, fields.texts().getOrDefault(name, ""), options, help, null, false);
    }

    private Control number(String name, String label, @Nullable String help, Unit unit) {
        String suffix = unit.suffix().isEmpty() ? null : unit.suffix();
        return new Control(id(name), name, label, fields.texts().getOrDefault(name, ""), List.of(), help, suffix, true);
    }
}
