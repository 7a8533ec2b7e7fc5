package se.regelverk.engine.rulepack.dmn;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.content.XmlRefused;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.export.DmnWords;
import se.regelverk.engine.vocabulary.Concept;

/**
 * The decision tables of a model in DMN 1.2–1.5, read against a pack's vocabulary.
 *
 * @param refusals what else the model has, or why it is not read at all, in Swedish
 */
public record DmnImport(List<DmnTable> tables, List<String> refusals) {
    private static final int LARGEST = 5_000_000;
    private static final Set<String> VERSIONS = Set.of(
            "http://www.omg.org/spec/DMN/20180521/MODEL/",
            "https://www.omg.org/spec/DMN/20191111/MODEL/",
            "https://www.omg.org/spec/DMN/20211108/MODEL/",
            "https://www.omg.org/spec/DMN/20230324/MODEL/");
    private static final Set<String> FEEL = Set.of(
            "",
            "feel",
            "http://www.omg.org/spec/DMN/20180521/FEEL/",
            "https://www.omg.org/spec/DMN/20191111/FEEL/",
            "https://www.omg.org/spec/DMN/20211108/FEEL/",
            "https://www.omg.org/spec/DMN/20230324/FEEL/");

    public DmnImport {
        tables = List.copyOf(tables);
        refusals = List.copyOf(refusals);
    }

    /**
     * Reads a file.
     *
     * @param day of the amounts: a number that says it is a parameter is one only when it is the parameter's value that day
     */
    public static DmnImport read(byte[] file, RulePack pack, LocalDate day) {
        if (file.length > LARGEST) {
            return refused("Filen är större än %d MB.".formatted(LARGEST / 1_000_000));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            XmlNode model = XmlNode.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
            if (!model.name().equals("definitions") || !VERSIONS.contains(model.namespace())) {
                return refused("Filen är inte en DMN-modell i version 1.2, 1.3, 1.4 eller 1.5.");
            }
            return new Model(model, pack, day).read();
        } catch (CharacterCodingException notUtf8) {
            return refused("Filen är inte i UTF-8.");
        } catch (XmlRefused refused) {
            return refused(String.valueOf(refused.getMessage()));
        }
    }

    private static DmnImport refused(String problem) {
        return new DmnImport(List.of(), List.of(problem));
    }

    private static final class Model {
        private final XmlNode definitions;
        private final RulePack pack;
        private final Translation translation;
        private final List<DmnTable> tables = new ArrayList<>();
        private final List<String> refusals = new ArrayList<>();

        Model(XmlNode definitions, RulePack pack, LocalDate day) {
            this.definitions = definitions;
            this.pack = pack;
            this.translation = new Translation(pack, functions(), day);
        }

        /** The functions that are an expression of FEEL; what they are is compared, never run. */
        private Map<String, String> functions() {
            Map<String, String> functions = new LinkedHashMap<>();
            definitions.all("businessKnowledgeModel").forEach(model -> model.first("encapsulatedLogic")
                    .filter(logic -> Set.of("", "FEEL").contains(logic.attribute("kind")))
                    .flatMap(logic -> logic.first("literalExpression"))
                    .ifPresent(expression -> functions.put(model.attribute("name"), expression.says())));
            return functions;
        }

        DmnImport read() {
            if (!FEEL.contains(definitions.attribute("expressionLanguage"))) {
                return refused("Modellens uttryck är inte skrivna i FEEL.");
            }
            definitions
                    .all("import")
                    .forEach(one -> refusals.add("Modellen importerar ”%s”, som inte läses."
                            .formatted(FeelToken.shortened(one.attribute("name")))));
            definitions.all("decision").forEach(decision -> element(decision, decision));
            definitions.all("businessKnowledgeModel").forEach(this::function);
            return new DmnImport(tables, refusals);
        }

        private void function(XmlNode model) {
            Optional<XmlNode> logic = model.first("encapsulatedLogic");
            String kind = logic.map(one -> one.attribute("kind")).orElse("");
            if (!Set.of("", "FEEL").contains(kind)) {
                refusals.add("Funktionen ”%s” är extern (%s) och läses inte. Ingenting i den körs."
                        .formatted(name(model), FeelToken.shortened(kind)));
            } else {
                logic.ifPresent(one -> element(model, one));
            }
        }

        /** @param holder the element that the expression stands in */
        private void element(XmlNode element, XmlNode holder) {
            Optional<XmlNode> table = holder.first("decisionTable");
            if (table.isEmpty()) {
                refuseOther(element, holder);
                return;
            }
            Optional<Concept> output = output(element);
            if (output.isEmpty()) {
                refusals.add("Tabellen ”%s” ger inget begrepp som finns i vokabulären.".formatted(name(element)));
                return;
            }
            String title = table.get().attribute("label").isEmpty()
                    ? element.title()
                    : table.get().attribute("label");
            tables.add(new DmnTableReader(pack, translation, output.get()).read(table.get(), title));
        }

        private void refuseOther(XmlNode element, XmlNode holder) {
            boolean isOurs = DmnWords.pattern(
                            element.attribute("name"),
                            holder.first("literalExpression").map(XmlNode::says).orElse(""))
                    .isPresent();
            if (!isOurs) {
                String what = holder.first("literalExpression").isPresent()
                        ? "är ett uttryck"
                        : holder.first("context").isPresent() ? "är en kontext" : "är ingen tabell";
                refusals.add("”%s” %s och läses inte. Bara tabeller läses.".formatted(name(element), what));
            }
        }

        private Optional<Concept> output(XmlNode element) {
            String name = element.attribute("name");
            return pack.vocabulary().concepts().values().stream()
                    .filter(Concept::computed)
                    .filter(concept -> List.of(
                                    DmnWords.decision(concept.key()),
                                    DmnWords.function(concept.key()),
                                    concept.key().value(),
                                    concept.title().toLowerCase(Locale.ROOT))
                            .stream()
                            .anyMatch(known -> known.equals(name) || known.equals(name.toLowerCase(Locale.ROOT))))
                    .findFirst();
        }

        private static String name(XmlNode element) {
            return FeelToken.shortened(element.title());
        }
    }
}
