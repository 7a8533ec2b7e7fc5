package se.regelverk.engine.vocabulary;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.content.Worded;
import se.regelverk.engine.content.Yaml;

/** Reads an area's {@code begrepp.yaml}. */
public final class VocabularyReader {
    private static final int DEEPEST = 4;
    private static final String LIST = "en-av-lista";

    /** Words that stand alone in an expression or begin a cell and are then no key; in a group a key never stands alone. */
    private static final Set<String> TAKEN = Set.of("ja", "nej", "inte");

    private static final BigDecimal LONGEST_TEXT = BigDecimal.valueOf(100_000);

    private final Map<String, ReferenceList> lists;
    private final Problems problems;
    private final Map<ConceptKey, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, ConceptGroup> groups = new LinkedHashMap<>();

    private VocabularyReader(Map<String, ReferenceList> lists, Problems problems) {
        this.lists = lists;
        this.problems = problems;
    }

    /** Reads a vocabulary that refers to no reference list. */
    public static Vocabulary read(Yaml root, Problems problems) {
        return read(root, Map.of(), problems);
    }

    /**
     * Reads a vocabulary.
     *
     * @param lists reference lists by their keys
     */
    public static Vocabulary read(Yaml root, Map<String, ReferenceList> lists, Problems problems) {
        var reader = new VocabularyReader(lists, problems);
        reader.readGroup("", Fields.of("vokabulären", root, problems), 0, false);
        return new Vocabulary(reader.concepts, reader.groups);
    }

    private void readGroup(String prefix, Fields fields, int depth, boolean inList) {
        fields.rest().forEach((name, node) -> {
            String key = prefix + name;
            if (!ConceptKey.isValid(key)) {
                problems.add(
                        fields.locationOf(name),
                        "”%s” kan inte vara en nyckel.".formatted(name),
                        "Skriv nyckeln med små bokstäver a–z, siffror och camelCase, till exempel antalBarn.");
                return;
            }
            Fields entry = Fields.of("begreppet ”%s”".formatted(key), node, problems);
            if (entry.has("grupp") || entry.has("lista")) {
                group(key, entry, depth, inList);
            } else if ((prefix.isEmpty() || inList) && TAKEN.contains(name)) {
                problems.add(
                        fields.locationOf(name),
                        "”%s” kan inte vara en nyckel: ordet betyder något annat i uttryck och celler.".formatted(name),
                        "Välj ett ord som säger vad uppgiften är.");
            } else {
                concept(new ConceptKey(key), entry);
            }
        });
    }

    private void group(String key, Fields fields, int depth, boolean inList) {
        boolean isList = fields.has("lista");
        if (isList && (inList || key.contains("."))) {
            problems.add(
                    fields.location(), "En lista kan inte ligga i en annan grupp eller lista.", "Lägg listan överst.");
        }
        if (inList && !isList) {
            problems.add(fields.location(), "En grupp kan inte ligga i en lista.", "Lägg begreppen direkt i listan.");
        }
        if (depth >= DEEPEST) {
            problems.add(fields.location(), "Grupperna är nästlade för djupt.", "Lägg begreppen närmare roten.");
            return;
        }
        String title = fields.optionalText(isList ? "lista" : "grupp").orElse("");
        String itemTitle = fields.optionalText("post").orElse(title);
        groups.put(key, new ConceptGroup(key, title, isList, isList ? itemTitle : ""));
        readGroup(key + ".", fields, depth + 1, inList || isList);
    }

    private void concept(ConceptKey key, Fields fields) {
        Optional<ReferenceList> list = list(fields);
        Map<String, String> options = list.map(ReferenceList::labels).orElseGet(() -> options(fields));
        ConceptType type = type(fields, !options.isEmpty() || fields.has("en-av") || fields.has(LIST));
        Unit unit = unit(fields, type);
        var texts = new Concept.Texts(
                fields.text("titel"),
                fields.optionalText("hjalp").orElse(""),
                fields.optionalText("lagrum").orElse(""),
                fields.optionalText("kod").orElse(""),
                secrecy(fields));
        var limits = new Concept.Limits(number(fields, "min"), number(fields, "max"), mostCharacters(fields));
        boolean computed = fields.flag("raknas");
        boolean mayBeUnknown = fields.flag("vet-inte");
        Optional<Concept.IfOmitted> ifOmitted = ifOmitted(fields, type, options);
        fields.refuseUnknown();
        concepts.put(
                key,
                new Concept(
                        key,
                        type,
                        unit,
                        options,
                        list.map(ReferenceList::periods).orElse(Map.of()),
                        computed,
                        mayBeUnknown,
                        ifOmitted,
                        limits,
                        texts,
                        fields.location()));
    }

    private Optional<Secrecy> secrecy(Fields fields) {
        Optional<String> word = fields.optionalText("sekretess");
        Optional<Secrecy> level = word.flatMap(text -> Worded.find(Secrecy.class, text));
        if (word.isPresent() && level.isEmpty()) {
            problems.add(
                    fields.locationOf("sekretess"),
                    "Sekretessen ”%s” finns inte.".formatted(word.get()),
                    "Välj bland: %s.".formatted(String.join(", ", Worded.words(Secrecy.class))));
        }
        return level;
    }

    private Optional<ReferenceList> list(Fields fields) {
        Optional<String> key = fields.optionalText(LIST);
        Optional<ReferenceList> list = key.map(lists::get);
        if (key.isPresent() && list.isEmpty()) {
            problems.add(
                    fields.locationOf(LIST),
                    "Listan ”%s” finns inte.".formatted(key.get()),
                    Suggestion.remedy(key.get(), lists.keySet(), "Lägg till den under listor/."));
        }
        return list;
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

    private ConceptType type(Fields fields, boolean isChoice) {
        if (isChoice) {
            return ConceptType.ONE_OF;
        }
        String word = fields.text("typ");
        Optional<ConceptType> type = ConceptType.ofWord(word).filter(found -> found != ConceptType.ONE_OF);
        if (type.isEmpty() && !word.isEmpty()) {
            problems.add(
                    fields.locationOf("typ"),
                    "Typen ”%s” finns inte.".formatted(word),
                    Suggestion.remedy(
                            word,
                            ConceptType.words(),
                            "Välj bland: %s.".formatted(String.join(", ", ConceptType.words()))));
        }
        return type.orElse(ConceptType.TEXT);
    }

    private Unit unit(Fields fields, ConceptType type) {
        Optional<String> word = fields.optionalText("enhet");
        Optional<Unit> unit = word.flatMap(Unit::ofWord);
        if (word.isPresent() && unit.isEmpty()) {
            problems.add(
                    fields.locationOf("enhet"),
                    "Enheten ”%s” finns inte.".formatted(word.get()),
                    "Välj bland: %s.".formatted(String.join(", ", Unit.words())));
        }
        if (type == ConceptType.AMOUNT && word.isEmpty()) {
            problems.add(
                    fields.location(), "Ett belopp måste ha en enhet.", "Lägg till ”enhet: kr” eller ”enhet: kr/mån”.");
        }
        return unit.orElse(type == ConceptType.PERCENT ? Unit.PERCENT : Unit.NONE);
    }

    private Optional<BigDecimal> number(Fields fields, String key) {
        return fields.optionalText(key).flatMap(text -> {
            Optional<Object> value = Values.parse(Kind.NUMBER, text, Map.of());
            if (value.isEmpty()) {
                problems.add(
                        fields.locationOf(key),
                        "”%s” är inte ett tal.".formatted(text),
                        "Skriv ett tal, till exempel 30.");
            }
            return value.map(BigDecimal.class::cast);
        });
    }

    private Optional<Integer> mostCharacters(Fields fields) {
        Optional<BigDecimal> written = number(fields, "maxlangd");
        Optional<BigDecimal> usable = written.filter(
                one -> one.stripTrailingZeros().scale() <= 0 && one.signum() > 0 && one.compareTo(LONGEST_TEXT) <= 0);
        if (written.isPresent() && usable.isEmpty()) {
            problems.add(
                    fields.locationOf("maxlangd"),
                    "Så lång kan en text inte få vara.",
                    "Skriv ett helt tal från 1 till %s.".formatted(LONGEST_TEXT));
        }
        return usable.map(BigDecimal::intValueExact);
    }

    private Optional<Concept.IfOmitted> ifOmitted(Fields fields, ConceptType type, Map<String, String> options) {
        return fields.optional("om-ej-angivet").flatMap(node -> {
            Fields omitted = Fields.of("om-ej-angivet", node, problems);
            String text = omitted.text("varde");
            String reason = omitted.text("skal");
            omitted.refuseUnknown();
            Optional<Object> value = Values.parse(type.kind(), text, options);
            if (value.isEmpty() && !text.isEmpty()) {
                problems.add(
                        omitted.locationOf("varde"),
                        "”%s” är inte ett värde av begreppets typ.".formatted(text),
                        "Skriv %s.".formatted(type.kind().word()));
            }
            return value.map(found -> new Concept.IfOmitted(found, reason));
        });
    }
}
