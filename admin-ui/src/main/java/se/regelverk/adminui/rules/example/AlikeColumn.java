package se.regelverk.adminui.rules.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.rules.example.ExpectedSections.Control;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.change.edit.ExampleColumn;
import se.regelverk.engine.change.edit.ExampleExpected;
import se.regelverk.engine.form.AnswerValue;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Values;
import se.regelverk.engine.vocabulary.Vocabulary;

/**
 * A column of examples that are alike, as people read and fill it.
 *
 * @param label what it is called
 * @param concept what its cells are values of; empty for days and properties of the result
 * @param isList whether a cell has a value for each item
 */
record AlikeColumn(ExampleColumn column, String label, Optional<Concept> concept, boolean isList) {
    private static final Map<String, String> CLOCKS =
            Map.of("avser", "Månad", "kand", "Uppgifterna kom in", "beslutsdag", "Beslutsdag");
    private static final Map<String, String> PROPERTIES = Map.of(
            "utfall", "Utfall",
            "belopp", "Belopp",
            "niva", "Nivå",
            "steg", "Steg",
            "ej-steg", "Inte steg",
            "fynd", "Meddelanden",
            "ej-fynd", "Inte meddelanden",
            "grunder", "Grunder",
            "saknas", "Går inte att avgöra");
    private static final Choice SHARED = Choice.of("", "Som det gemensamma");

    /** A cell as content writes it, and what is wrong with it. */
    record Cell(String text, Optional<String> problem) {}

    static AlikeColumn of(ExampleColumn column, Optional<RulePack> pack) {
        Vocabulary vocabulary = pack.map(RulePack::vocabulary).orElse(Vocabulary.EMPTY);
        String place = column.place();
        if (column.given() && CLOCKS.containsKey(place)) {
            return new AlikeColumn(column, CLOCKS.getOrDefault(place, place), Optional.empty(), false);
        }
        if (!column.given() && PROPERTIES.containsKey(place)) {
            boolean isList = ExampleExpected.LISTS.contains(place);
            return new AlikeColumn(column, PROPERTIES.getOrDefault(place, place), Optional.empty(), isList);
        }
        Optional<Concept> concept = vocabulary.concept(place.replaceAll("\\.[1-9][0-9]{0,2}(?=\\.|$)", ""));
        Optional<ConceptGroup> list = concept.flatMap(found -> vocabulary.listOf(found.key()));
        String title = concept.map(Concept::title).orElse(place);
        String label = list.map(group -> group(group, place, column.given()) + ": " + title)
                .orElse(title);
        return new AlikeColumn(column, label, concept, list.isPresent() && !column.given());
    }

    private static String group(ConceptGroup group, String place, boolean given) {
        String number = place.replaceAll("^.*?\\.([1-9][0-9]{0,2})\\..*$", "$1");
        return given && !number.equals(place) ? group.itemTitle() + " " + number : group.title();
    }

    /** Its field, as rows name it. */
    String field() {
        return "c-" + column.key();
    }

    /** A cell as it is read in the table. */
    String shown(String text) {
        if (text.isEmpty() || text.equals("-")) {
            return "";
        }
        if (concept.isPresent()) {
            Concept of = concept.get();
            return Values.parse(of.type().kind(), text, of.options())
                    .map(value -> Values.readable(value, of.unit(), of.options()))
                    .orElse(text);
        }
        return column.place().equals("utfall")
                ? outcome(text).map(Outcome::title).orElse(text)
                : text;
    }

    /** What a person wrote in a cell. */
    Cell typed(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.equals("-")) {
            return new Cell("", Optional.empty());
        }
        return concept.map(found -> value(found, text)).orElseGet(() -> property(text));
    }

    private Cell value(Concept of, String text) {
        if (column.given() && of.mayBeUnknown() && text.equals(AnswerValue.NOT_KNOWN)) {
            return new Cell(text, Optional.empty());
        }
        List<String> values = ExpectedText.values(of, isList, text);
        return ExpectedText.fits(of, values)
                ? new Cell(String.join("; ", values), Optional.empty())
                : wrong(text, of.type().kind().word());
    }

    private Cell property(String text) {
        return switch (column.place()) {
            case "avser" -> judged(Kind.MONTH, text);
            case "kand", "beslutsdag" -> judged(Kind.DATE, text);
            case "belopp" -> judged(Kind.NUMBER, ExpectedText.number(text));
            case "utfall" ->
                outcome(text)
                        .map(outcome -> new Cell(outcome.name(), Optional.empty()))
                        .orElseGet(() -> wrong(text, "Bifall, Delavslag, Avslag eller Handläggaren bedömer"));
            default -> new Cell(text.replaceAll(",\\s*", "; "), Optional.empty());
        };
    }

    private Cell judged(Kind kind, String text) {
        return Values.parse(kind, text, Map.of()).isPresent()
                ? new Cell(text, Optional.empty())
                : wrong(text, kind.word());
    }

    private Cell wrong(String text, String kind) {
        return new Cell(text, Optional.of("Skriv ”%s” som %s.".formatted(label, kind)));
    }

    private static Optional<Outcome> outcome(String text) {
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().equals(text) || outcome.title().equalsIgnoreCase(text)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }

    /** Whether its values are numbers. */
    boolean isNumber() {
        return concept.map(found -> found.type().kind() == Kind.NUMBER)
                .orElse(column.place().equals("belopp"));
    }

    /** Its field on a row's page. */
    Control control(String value) {
        boolean isNumber = !isList && isNumber();
        String shown = isNumber && ExpectedText.isNumber(value) ? value.replace('.', ',') : value;
        String help =
                isList ? "Flera skrivs med semikolon emellan" : options().isEmpty() ? "Tomt: som det gemensamma" : null;
        String unit = concept.map(found -> found.unit().suffix())
                .filter(suffix -> !suffix.isEmpty())
                .orElse(null);
        return new Control(field(), field(), label, shown.equals("-") ? "" : shown, options(), help, unit, isNumber);
    }

    private List<Choice> options() {
        List<Choice> options = new ArrayList<>(List.of(SHARED));
        if (column.place().equals("utfall")) {
            options.addAll(ExpectedChoices.OUTCOMES);
        }
        if (!isList && concept.isPresent()) {
            Concept of = concept.get();
            if (of.type().kind() == Kind.YES_NO) {
                options.addAll(List.of(Choice.of("ja", "Ja"), Choice.of("nej", "Nej")));
            }
            of.options().forEach((key, label) -> options.add(Choice.of(key, label)));
            if (options.size() > 1 && of.mayBeUnknown() && column.given()) {
                options.add(Choice.of(AnswerValue.NOT_KNOWN, "Vet inte"));
            }
        }
        return options.size() == 1 ? List.of() : options;
    }
}
