package se.regelverk.engine.rulepack.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import se.regelverk.engine.rulepack.BuiltIn;

/** Writes the whole DMN document, in the order the standard's schema has. */
final class DmnModel {
    private static final String MODEL = "https://www.omg.org/spec/DMN/20230324/MODEL/";

    private final PackOnDay pack;
    private final Notes notes;
    private final ElementIds ids = new ElementIds();
    private final Set<String> functions = new TreeSet<>();

    DmnModel(PackOnDay pack, Notes notes) {
        this.pack = pack;
        this.notes = notes;
    }

    String xml() {
        var xml = new Xml();
        String area = pack.content().pack().area().id();
        xml.element(
                "definitions",
                () -> content(xml),
                "xmlns",
                MODEL,
                "id",
                "modell_" + area,
                "name",
                area,
                "label",
                pack.content().pack().info().title(),
                "namespace",
                "urn:regelverk:" + area);
        return xml.finished();
    }

    private void content(Xml xml) {
        xml.text(
                "description",
                "%s den %s. Innehållets kontrollsumma: %s."
                        .formatted(
                                pack.content().pack().info().title(),
                                pack.content().day(),
                                pack.content().pack().hash().value()));
        noteWhatIsLeft();
        var inputs = new DmnInputs(pack);
        inputs.itemDefinitions(xml);
        inputs.inputData(xml);
        var writers = new DmnWriters(pack, notes, ids, functions);
        pack.writers().forEach(writer -> writers.write(xml, writer));
        var sentences = new DmnSentences(pack, notes, ids, functions);
        pack.content().sentences().forEach(sentence -> sentences.write(xml, sentence));
        withNeeds().forEach(function -> function(xml, function));
        notes.all()
                .forEach(note -> xml.element("textAnnotation", () -> xml.text("text", note), "id", ids.of("anm", "")));
    }

    private void noteWhatIsLeft() {
        notes.add(
                "En uppgift som saknas eller inte är tillämplig är null i modellen. Vilken uppgift som saknas syns inte.");
        notes.add("Hur grunderna vägs till ett förslag ingår inte. ”%s” och ”%s” är därför indata."
                .formatted(BuiltIn.PROPOSAL, BuiltIn.FACTS_MISSING));
    }

    /** The functions the model calls, and those that they call in turn. */
    private Set<FeelFunction> withNeeds() {
        Set<FeelFunction> all = new TreeSet<>();
        Deque<FeelFunction> waiting = new ArrayDeque<>();
        functions.forEach(name -> FeelFunction.of(name).ifPresent(waiting::add));
        while (!waiting.isEmpty()) {
            FeelFunction next = waiting.remove();
            all.add(next);
            next.needs().ifPresent(waiting::add);
        }
        return all;
    }

    private static void function(Xml xml, FeelFunction function) {
        String name = function.feelName();
        var needs = new TreeSet<String>();
        function.needs().ifPresent(one -> needs.add(one.feelName()));
        DmnElement.function(xml, name, function.type(), "Hjälpfunktion.", needs, () -> {
            function.parameters().forEach(one -> DmnElement.parameter(xml, name, one, FeelFunction.parameterType(one)));
            DmnElement.literal(xml, "uttryck_" + name, function.type(), function.body());
        });
    }
}
