package se.regelverk.engine.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.District;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.form.PlainJson;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Values;
import se.regelverk.engine.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the files of {@code exempel/}. */
public final class ExampleReader {
    private final AreaContent content;
    private final Vocabulary vocabulary;
    private final Problems problems;

    private ExampleReader(AreaContent content, Problems problems) {
        this.content = content;
        this.vocabulary = content.pack().vocabulary();
        this.problems = problems;
    }

    /** All examples of an area's own pack. */
    public static List<Example> read(ContentFiles files, AreaContent content, Problems problems) {
        var reader = new ExampleReader(content, problems);
        List<Example> examples = new ArrayList<>();
        files.under(content.area().rulePackFolder() + "exempel/").texts().forEach((path, text) -> {
            Optional<Yaml> root = YamlReader.read(path, text, problems);
            if (root.isPresent() && ExampleTable.isOne(root.get())) {
                ExampleTable.rows(root.get(), problems)
                        .forEach(item -> reader.example(item).ifPresent(examples::add));
            } else if (root.isPresent() && root.get() instanceof Yaml.Sequence sequence) {
                sequence.items().forEach(item -> reader.example(item).ifPresent(examples::add));
            } else {
                root.ifPresent(other -> problems.add(
                        other.location(),
                        "Filen ska vara en lista av exempel.",
                        "Börja varje exempel med ”- namn: …”."));
            }
        });
        return examples;
    }

    private Optional<Example> example(Yaml node) {
        Fields fields = Fields.of("exemplet", node, problems);
        String name = fields.text("namn");
        String description = fields.optionalText("beskrivning").orElse("");
        Optional<YearMonth> concerns = month(fields);
        LocalDate known =
                fields.day("kand", concerns.map(month -> month.atDay(1)).orElse(LocalDate.EPOCH));
        LocalDate decided = fields.day("beslutsdag", known);
        @Nullable District district = district(fields);
        Optional<Yaml> given = fields.required("givet");
        Optional<Yaml> expected = fields.required("forvantat");
        fields.refuseUnknown();
        if (given.isEmpty() || expected.isEmpty() || concerns.isEmpty()) {
            return Optional.empty();
        }
        Fields givenFields = Fields.of("givet", given.get(), problems);
        String form = form(givenFields);
        JsonNode answers = givenFields
                .required("svar")
                .map(node2 -> PlainJson.answers(node2, vocabulary))
                .orElse(JsonNodeFactory.instance.objectNode());
        givenFields.refuseUnknown();
        return Optional.of(new Example(
                name,
                description,
                new Clocks(concerns.get(), known, decided),
                district,
                form,
                answers,
                expectations(Fields.of("forvantat", expected.get(), problems)),
                fields.location()));
    }

    private @Nullable District district(Fields fields) {
        Optional<String> id = fields.optionalText("forvaltning");
        Optional<District> district = id.flatMap(content::place);
        if (id.isPresent() && district.isEmpty()) {
            List<String> known = content.pack().info().districts().keySet().stream()
                    .map(District::id)
                    .toList();
            problems.add(
                    fields.locationOf("forvaltning"),
                    "Förvaltningen ”%s” finns inte i staden.".formatted(id.get()),
                    Suggestion.remedy(id.get(), known, "Ta bort ”forvaltning”, eller välj en av stadens."));
        }
        return district.orElse(null);
    }

    private Optional<YearMonth> month(Fields fields) {
        String text = fields.text("avser");
        Optional<Object> month = Values.parse(Kind.MONTH, text, java.util.Map.of());
        if (month.isEmpty() && !text.isEmpty()) {
            problems.add(
                    fields.locationOf("avser"), "”%s” är ingen månad.".formatted(text), "Skriv månaden som ÅÅÅÅ-MM.");
        }
        return month.map(YearMonth.class::cast);
    }

    private String form(Fields given) {
        String form = given.text("formular");
        if (!form.isEmpty() && content.form(form).isEmpty()) {
            problems.add(
                    given.locationOf("formular"),
                    "Formuläret ”%s” finns inte i området.".formatted(form),
                    Suggestion.remedy(
                            form,
                            content.forms().keySet(),
                            "Formulären är: %s."
                                    .formatted(String.join(", ", content.forms().keySet()))));
        }
        return form;
    }

    private List<Expectation> expectations(Fields fields) {
        List<Expectation> expectations = new ArrayList<>();
        fields.rest().forEach((word, node) -> {
            Location location = fields.locationOf(word);
            Optional<Expectation.Property> property = Expectation.Property.ofWord(word);
            if (property.isPresent()) {
                expectations.add(ofProperty(property.get(), node, location));
            } else {
                concept(word, location)
                        .flatMap(concept -> valueOf(concept, node, location))
                        .ifPresent(expectations::add);
            }
        });
        if (expectations.isEmpty()) {
            problems.add(
                    fields.location(),
                    "Exemplet förväntar sig ingenting.",
                    "Ange minst ett värde, till exempel utfall.");
        }
        return expectations;
    }

    private Optional<Concept> concept(String word, Location location) {
        Optional<Concept> concept = vocabulary.concept(word);
        if (concept.isEmpty()) {
            List<String> known = new ArrayList<>(vocabulary.names());
            known.addAll(Expectation.Property.words());
            problems.add(
                    location,
                    "”%s” är inget begrepp och ingen egenskap hos resultatet.".formatted(word),
                    Suggestion.remedy(word, known, "Ange ett begrepp som räknas fram."));
        }
        return concept;
    }

    private Expectation ofProperty(Expectation.Property property, Yaml node, Location location) {
        boolean isAmount = property == Expectation.Property.AMOUNT;
        return isAmount
                ? new Expectation.Of(property, wanted(bare(node)), tolerance(node), location)
                : new Expectation.Of(property, wanted(node), BigDecimal.ZERO, location);
    }

    /** The value itself, when it is written with a tolerance beside it. */
    private static Yaml bare(Yaml node) {
        return node instanceof Yaml.Mapping mapping ? mapping.entries().getOrDefault("varde", node) : node;
    }

    /** How far from the expected a number may be; zero unless the author says otherwise. */
    private BigDecimal tolerance(Yaml node) {
        if (!(node instanceof Yaml.Mapping)) {
            return BigDecimal.ZERO;
        }
        Fields fields = Fields.of("det väntade värdet", node, problems);
        fields.required("varde");
        String text = fields.text("tolerans");
        fields.refuseUnknown();
        Optional<BigDecimal> tolerance =
                Values.parse(Kind.NUMBER, text, java.util.Map.of()).map(BigDecimal.class::cast);
        if (tolerance.isEmpty() || tolerance.get().signum() < 0) {
            problems.add(
                    fields.locationOf("tolerans"),
                    "Toleransen ska vara ett tal som inte är negativt.",
                    "Skriv hur mycket värdet får skilja, till exempel tolerans: 1.");
            return BigDecimal.ZERO;
        }
        return tolerance.get();
    }

    private Optional<Expectation> valueOf(Concept concept, Yaml written, Location location) {
        BigDecimal tolerance = concept.type().kind() == Kind.NUMBER ? tolerance(written) : BigDecimal.ZERO;
        Yaml node = concept.type().kind() == Kind.NUMBER ? bare(written) : written;
        List<Yaml> items = node instanceof Yaml.Sequence sequence ? sequence.items() : List.of(node);
        List<Object> values = new ArrayList<>();
        for (Yaml item : items) {
            Optional<Object> value = item instanceof Yaml.Scalar scalar
                    ? Values.parse(concept.type().kind(), scalar.text(), concept.options())
                    : Optional.empty();
            value.ifPresent(values::add);
        }
        if (values.size() != items.size()) {
            problems.add(
                    location,
                    "Värdet passar inte begreppet ”%s”.".formatted(concept.key()),
                    "Skriv %s.".formatted(concept.type().kind().word()));
            return Optional.empty();
        }
        return Optional.of(new Expectation.ValueOf(concept, values, tolerance, location));
    }

    private List<Expectation.Wanted> wanted(Yaml node) {
        List<Yaml> items = node instanceof Yaml.Sequence sequence ? sequence.items() : List.of(node);
        List<Expectation.Wanted> wanted = new ArrayList<>();
        for (Yaml item : items) {
            if (item instanceof Yaml.Scalar scalar) {
                wanted.add(new Expectation.Wanted(scalar.text(), Optional.empty()));
            } else {
                Fields fields = Fields.of("steget", item, problems);
                String key = fields.text("nyckel");
                Optional<String> due = fields.optionalText("senast");
                fields.refuseUnknown();
                wanted.add(new Expectation.Wanted(key, due));
            }
        }
        return wanted;
    }
}
