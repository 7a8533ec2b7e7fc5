package se.regelverk.engine.rulepack.export;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import se.regelverk.engine.rulepack.BuiltIn;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Vocabulary;

/** An exported pack in another engine, kie-dmn. Also what a benchmark compares with: build once, then a context and a run per case. */
public final class DmnRun {
    private final RulePack pack;
    private final DMNRuntime runtime;
    private final DMNModel model;

    private DmnRun(RulePack pack, DMNRuntime runtime) {
        this.pack = pack;
        this.runtime = runtime;
        this.model = runtime.getModels().get(0);
    }

    /** Loads the pack as exported for a day; any message at all from the other engine is a failure. */
    public static DmnRun of(RulePack pack, LocalDate day) {
        return of(pack, DmnExport.of(pack, day).xml());
    }

    static DmnRun of(RulePack pack, String xml) {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(xml));
        resource.setSourcePath("export.dmn");
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        var run = new DmnRun(pack, runtime);
        if (!run.model.getMessages().isEmpty()) {
            throw new IllegalStateException(texts(run.model.getMessages()).toString());
        }
        return run;
    }

    /** The inputs of a case. What was not answered is null, and a list that was not answered too. */
    public DMNContext context(Given given) {
        DMNContext context = runtime.newContext();
        Map<String, Object> values = new LinkedHashMap<>();
        Vocabulary vocabulary = pack.vocabulary();
        for (Concept concept : vocabulary.concepts().values()) {
            if (!concept.computed()) {
                put(values, given, concept.key());
            }
        }
        values.put(BuiltIn.CONCERNS.value(), given.concerns().atDay(1));
        values.put(BuiltIn.KNOWN.value(), given.known());
        values.put(BuiltIn.DECIDED.value(), given.decided());
        BuiltIn.OF_THE_ASSESSMENT.forEach(key -> values.put(key.value(), null));
        values.forEach(context::set);
        return context;
    }

    @SuppressWarnings("unchecked")
    private void put(Map<String, Object> values, Given given, ConceptKey key) {
        Vocabulary vocabulary = pack.vocabulary();
        String root = FeelNames.root(key);
        if (vocabulary.listOf(key).isEmpty()) {
            putIn(values, root + FeelNames.rest(key), feel(given.answer(vocabulary, key, 0)));
            return;
        }
        Optional<Integer> count = given.count(FeelNames.firstWord(key));
        List<Map<String, Object>> items =
                (List<Map<String, Object>>) values.computeIfAbsent(root, list -> new ArrayList<>());
        for (int item = 0; item < count.orElse(0); item++) {
            if (items.size() == item) {
                items.add(new LinkedHashMap<>());
            }
            items.get(item).put(FeelNames.rest(key).substring(1), feel(given.answer(vocabulary, key, item)));
        }
        if (count.isEmpty()) {
            values.put(root, null);
        }
    }

    @SuppressWarnings("unchecked")
    private static void putIn(Map<String, Object> values, String path, @Nullable Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            values.put(path, value);
        } else {
            putIn(
                    (Map<String, Object>) values.computeIfAbsent(
                            path.substring(0, dot), group -> new LinkedHashMap<String, Object>()),
                    path.substring(dot + 1),
                    value);
        }
    }

    private static @Nullable Object feel(Optional<Object> value) {
        return value.map(one -> one instanceof YearMonth month ? month.atDay(1) : one)
                .orElse(null);
    }

    /** Runs every decision. */
    public DMNResult run(DMNContext context) {
        return runtime.evaluateAll(model, context);
    }

    /** What the run gave a concept, a list of values when it is in a list; null when nothing. */
    public static @Nullable Object value(DMNResult result, ConceptKey key) {
        return result.getDecisionResultByName(FeelNames.decision(key)).getResult();
    }

    static List<String> texts(List<DMNMessage> messages) {
        return messages.stream()
                .map(one -> one.getMessageType() + " " + one.getSourceId() + " " + one.getText())
                .toList();
    }

    DMNModel model() {
        return model;
    }
}
