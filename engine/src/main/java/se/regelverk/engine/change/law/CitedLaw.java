package se.regelverk.engine.change.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.change.law.Resting.Sort;
import se.regelverk.engine.content.District;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormNote;
import se.regelverk.engine.form.FormPage;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.Delegation;
import se.regelverk.engine.rulepack.Effect;
import se.regelverk.engine.rulepack.Parameter;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.variation.LocalSetting;
import se.regelverk.engine.variation.Variation;
import se.regelverk.engine.vocabulary.Concept;

/** Everything of an area's own that cites law: what it imports is its own area's. */
public final class CitedLaw {
    private final AreaContent content;
    private final Map<String, Resting> found;
    private final Optional<Local> local;

    private CitedLaw(AreaContent content, Map<String, Resting> found, Optional<Local> local) {
        this.content = content;
        this.found = found;
        this.local = local;
    }

    /** What a förvaltning has set, and nothing else. */
    private record Local(String file, District district, String name, List<LocalSetting> set) {
        boolean sets(Parameter amount, LocalDate day) {
            return set.stream()
                    .anyMatch(one -> one.item().key().equals(amount.key().value())
                            && one.set().containsKey(day.toString()));
        }
    }

    /** All of it, in the order of its kinds, what is set in the förvaltningar last. */
    public static List<Resting> in(AreaContent content) {
        Map<String, Resting> found = new LinkedHashMap<>();
        var cited = new CitedLaw(content, found, Optional.empty());
        RulePack pack = content.pack();
        pack.parameters().values().forEach(cited::amount);
        pack.tables().forEach(table -> table.rows().forEach(row -> cited.row(table, row)));
        pack.calculations().forEach(cited::calculation);
        pack.sentences().forEach(cited::sentence);
        pack.vocabulary().concepts().values().forEach(cited::concept);
        content.forms().values().forEach(cited::form);
        pack.info().delegation().entries().forEach(cited::delegation);
        content.places().local().forEach((district, there) -> {
            var local = new Local(
                    Variation.path(content.area(), district),
                    district,
                    content.variation().name(district),
                    content.variation().in(district));
            new CitedLaw(there, found, Optional.of(local)).local(there.pack());
        });
        return List.copyOf(found.values());
    }

    private void local(RulePack pack) {
        pack.parameters().values().forEach(this::amount);
        pack.tables().forEach(table -> table.rows().forEach(row -> row(table, row)));
        pack.sentences().forEach(this::sentence);
    }

    /** Amounts of one file with one source are one thing to look through. */
    private void amount(Parameter parameter) {
        if (isOwn(parameter.location())) {
            String file = parameter.location().file().replaceFirst(".*/", "").replace(".yaml", "");
            parameter.values().forEach((day, value) -> {
                if (local.map(one -> one.sets(parameter, day)).orElse(true)) {
                    add(
                            Sort.AMOUNT,
                            file + "/" + day,
                            "%s från %s".formatted(parameter.family(), day),
                            value.source(),
                            value.source());
                }
            });
        }
    }

    private void row(DecisionTable table, DecisionTable.Row row) {
        if (isOwn(row.location())) {
            add(
                    Sort.ROW,
                    row.id(),
                    "%s, rad %s".formatted(table.title(), row.id()),
                    row.basis().legalBasis(),
                    row.basis().reason());
        }
    }

    private void calculation(Calculation one) {
        if (isOwn(one.location())) {
            String title = content.pack()
                    .vocabulary()
                    .concept(one.concept())
                    .map(Concept::title)
                    .orElse(one.concept().value());
            String from = one.period().from().equals(LocalDate.MIN)
                    ? ""
                    : "/" + one.period().from();
            String basis = one.basis().legalBasis();
            add(
                    Sort.CALCULATION,
                    one.concept().value() + from,
                    title,
                    basis,
                    one.basis().reason());
        }
    }

    private void sentence(Sentence one) {
        if (isOwn(one.location())) {
            Sort sort = one.effect() instanceof Effect.Step
                    ? Sort.STEP
                    : one.effect() instanceof Effect.Question ? Sort.QUESTION : Sort.SENTENCE;
            add(
                    sort,
                    one.id(),
                    "%s. %s".formatted(one.id(), one.title()),
                    one.basis().legalBasis(),
                    one.basis().reason(),
                    one.effect().text().written());
        }
    }

    private void concept(Concept concept) {
        if (isOwn(concept.location())) {
            String basis = concept.texts().legalBasis();
            add(
                    Sort.CONCEPT,
                    concept.key().value(),
                    concept.title(),
                    basis,
                    concept.texts().help());
        }
    }

    private void form(FormDefinition form) {
        form.questions().values().forEach(question -> question(form, question));
        for (FormPage page : form.pages()) {
            text(form, page.id(), page.title(), page.text());
            page.items().stream()
                    .filter(FormNote.class::isInstance)
                    .map(FormNote.class::cast)
                    .forEach(note -> text(form, note.id(), note.title(), note.text()));
        }
    }

    private void question(FormDefinition form, Question question) {
        String basis = question.concept().texts().legalBasis();
        add(
                Sort.QUESTION,
                form.id() + "/" + question.concept().key(),
                "”%s” i %s".formatted(question.fullLabel(), form.title()),
                basis,
                question.concept().texts().help());
    }

    private void text(FormDefinition form, String id, String title, String text) {
        add(Sort.TEXT, form.id() + "/" + id, title.isEmpty() ? form.title() : title, "", text);
    }

    private void delegation(Delegation.Entry entry) {
        add(
                Sort.DELEGATION,
                String.join(",", entry.outcomes()),
                "Vem som beslutar: " + String.join(", ", entry.outcomes()),
                entry.legalBasis(),
                entry.except());
    }

    private boolean isOwn(Location location) {
        return local.map(one -> location.file().equals(one.file()))
                .orElseGet(() -> content.area().owns(location.file()));
    }

    /**
     * Adds it, when it cites anything.
     *
     * @param prose what it says to people
     */
    private void add(Sort sort, String key, String title, String written, String... prose) {
        Set<Paragraph> paragraphs = new TreeSet<>(Citations.in(written));
        for (String text : prose) {
            paragraphs.addAll(Citations.inProse(text));
        }
        if (!paragraphs.isEmpty()) {
            var resting = new Resting(
                    content.area(),
                    sort,
                    local.map(one -> "lokalt/%s/%s".formatted(one.district(), key))
                            .orElse(key),
                    local.map(one -> "%s, lokalt i %s".formatted(title, one.name()))
                            .orElse(title),
                    written,
                    new ArrayList<>(paragraphs));
            found.merge(resting.id(), resting, CitedLaw::both);
        }
    }

    private static Resting both(Resting one, Resting other) {
        Set<Paragraph> paragraphs = new TreeSet<>(one.paragraphs());
        paragraphs.addAll(other.paragraphs());
        String written = one.written().equals(other.written()) ? one.written() : one.written() + "; " + other.written();
        return new Resting(one.area(), one.sort(), one.key(), one.title(), written, new ArrayList<>(paragraphs));
    }
}
