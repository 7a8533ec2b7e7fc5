package se.regelverk.engine.rulepack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.Parameter.DatedValue;
import se.regelverk.engine.vocabulary.ConceptType;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Values;

/** Reads a file of {@code parametrar/}: a family of dated values. */
final class ParameterReader {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Fields family;
    private final Problems problems;
    private final String key;
    private final Optional<String> unit;
    private final LocalDate lastDay;
    private final String title;
    private final Map<LocalDate, ParameterSources.Origin> sources;
    private final Optional<Parameter.Expected> expected;

    private ParameterReader(Fields family) {
        this.family = family;
        this.problems = family.problems();
        this.key = family.text("nyckel");
        this.title = family.text("titel");
        this.unit = family.optionalText("enhet");
        this.lastDay = family.day("galler-till", LocalDate.MAX);
        this.sources = ParameterSources.of(family);
        this.expected = ParameterSources.expected(family);
    }

    static List<Parameter> read(Yaml root, Problems problems) {
        return new ParameterReader(Fields.of("parameterfamiljen", root, problems)).parameters();
    }

    private List<Parameter> parameters() {
        family.required("varden");
        List<Parameter> parameters = new ArrayList<>();
        family.entries("varden").forEach((name, node) -> {
            String full = key + "." + name;
            if (ParameterKey.isValid(full)) {
                parameters.add(parameter(
                        new ParameterKey(full), Fields.of("parametern ”%s”".formatted(full), node, problems)));
            } else {
                problems.add(
                        node.location(),
                        "”%s” kan inte vara en parameter.".formatted(full),
                        "Skriv nyckeln i camelCase, till exempel barn4till6.");
            }
        });
        ParameterSources.checkCorrections(family, parameters);
        family.refuseUnknown();
        return parameters;
    }

    private Parameter parameter(ParameterKey parameterKey, Fields fields) {
        String ownTitle = fields.text("titel");
        Map<String, String> options = options(fields);
        ExpressionType type = type(fields, options);
        Optional<Parameter.NotDecided> notDecided = notDecided(fields, type);
        var values = new TreeMap<LocalDate, DatedValue>();
        LocalDate ownLastDay = fields.day("galler-till", lastDay);
        Map<LocalDate, ParameterSources.Origin> origins = new LinkedHashMap<>(sources);
        origins.putAll(ParameterSources.of(fields));
        Optional<Parameter.Expected> own = ParameterSources.expected(fields).or(() -> expected);
        var dates = new Dates(type, origins, ownLastDay, notDecided.isPresent(), values);
        fields.rest().forEach((day, node) -> dated(day, node, dates));
        if (values.isEmpty() && notDecided.isEmpty()) {
            problems.add(
                    fields.location(),
                    "Parametern ”%s” har inget värde.".formatted(parameterKey),
                    "Lägg till ett värde från en dag, eller ”ej-beslutat” med stadens öppna fråga.");
        }
        return new Parameter(
                parameterKey, ownTitle, title, type, values, ownLastDay, notDecided, own, fields.location());
    }

    private Map<String, String> options(Fields fields) {
        var options = new LinkedHashMap<String, String>();
        fields.entries("en-av").forEach((option, label) -> {
            if (!ConceptType.isOption(option)) {
                problems.add(
                        label.location(),
                        "”%s” kan inte vara ett val.".formatted(option),
                        "Skriv valets nyckel i ASCII utan mellanslag.");
            }
            fields.scalar(label).ifPresent(text -> options.put(option, text));
        });
        return options;
    }

    private ExpressionType type(Fields fields, Map<String, String> options) {
        Optional<String> own = fields.optionalText("enhet").or(() -> unit);
        Optional<String> word = fields.optionalText("typ");
        if (!options.isEmpty()) {
            return new ExpressionType(Kind.CHOICE, Unit.NONE, options, false);
        }
        if (word.isPresent() && word.flatMap(ConceptType::ofWord).isEmpty()) {
            problems.add(
                    fields.locationOf("typ"),
                    "Typen ”%s” finns inte.".formatted(word.get()),
                    Suggestion.remedy(
                            word.get(),
                            ConceptType.words(),
                            "Välj bland: %s.".formatted(String.join(", ", ConceptType.words()))));
        }
        Kind kind = word.flatMap(ConceptType::ofWord).map(ConceptType::kind).orElse(Kind.NUMBER);
        if (own.isPresent() && Unit.ofWord(own.get()).isEmpty()) {
            problems.add(
                    fields.location(),
                    "Enheten ”%s” finns inte.".formatted(own.get()),
                    "Välj bland: %s.".formatted(String.join(", ", Unit.words())));
        }
        Unit ofKind = own.flatMap(Unit::ofWord).orElse(Unit.NONE);
        return new ExpressionType(kind, kind == Kind.NUMBER ? ofKind : Unit.NONE, Map.of(), false);
    }

    private Optional<Parameter.NotDecided> notDecided(Fields fields, ExpressionType type) {
        Optional<String> question = fields.optionalText("ej-beslutat");
        Optional<Object> workingValue = fields.optionalText("arbetsvarde").flatMap(text -> {
            Optional<Object> value = Values.parse(type.kind(), text, type.options());
            if (value.isEmpty()) {
                problems.add(
                        fields.locationOf("arbetsvarde"),
                        "”%s” är inte %s.".formatted(text, type.readable()),
                        "Rätta arbetsvärdet.");
            }
            return value;
        });
        if (workingValue.isPresent() && question.isEmpty()) {
            problems.add(
                    fields.locationOf("arbetsvarde"),
                    "Ett arbetsvärde hör till något som inte är beslutat.",
                    "Lägg till ”ej-beslutat”, eller skriv värdet från en dag.");
        }
        return question.map(text -> new Parameter.NotDecided(text, workingValue));
    }

    /** What the dated values of one parameter have in common while they are read. */
    private record Dates(
            ExpressionType type,
            Map<LocalDate, ParameterSources.Origin> origins,
            LocalDate lastDay,
            boolean undecided,
            Map<LocalDate, DatedValue> values) {}

    private void dated(String day, Yaml node, Dates dates) {
        ExpressionType type = dates.type();
        if (!DAY.matcher(day).matches()) {
            problems.add(
                    node.location(),
                    "”%s” är varken en egenskap eller en dag.".formatted(day),
                    "Skriv dagen som ÅÅÅÅ-MM-DD.");
            return;
        }
        Optional<LocalDate> from = family.day(day, node.location());
        Optional<Object> value = family.scalar(node).flatMap(text -> Values.parse(type.kind(), text, type.options()));
        if (value.isEmpty() && node instanceof Yaml.Scalar) {
            problems.add(
                    node.location(),
                    "Värdet är inte %s.".formatted(type.readable()),
                    "Skriv till exempel 3060 eller 0,25.");
        }
        if (dates.undecided()) {
            problems.add(
                    node.location(),
                    "Parametern är både beslutad och ej beslutad.",
                    "Ta bort ”ej-beslutat” när staden har beslutat.");
        }
        if (from.isEmpty() || value.isEmpty()) {
            return;
        }
        ParameterSources.Origin origin = dates.origins().get(from.get());
        if (origin == null) {
            problems.add(
                    node.location(),
                    "Värdet från %s har ingen källa.".formatted(day),
                    "Lägg till dagen under ”kallor” med lagrum och kontrollerad.");
        } else {
            checkDay(from.get(), dates, node);
            dates.values()
                    .put(
                            from.get(),
                            new DatedValue(
                                    from.get(), value.get(), origin.source(), origin.checkedOn(), node.location()));
        }
    }

    private void checkDay(LocalDate from, Dates dates, Yaml node) {
        if (dates.type().unit() == Unit.KRONOR_PER_MONTH && from.getDayOfMonth() != 1) {
            problems.add(
                    node.location(),
                    "Ett belopp per månad börjar gälla den %d i månaden.".formatted(from.getDayOfMonth()),
                    "Ange den första dagen i en månad.");
        }
        if (from.isAfter(dates.lastDay())) {
            problems.add(
                    node.location(),
                    "Värdet börjar gälla efter ”galler-till”.",
                    "Flytta fram ”galler-till” eller ta bort värdet.");
        }
    }
}
