package se.regelverk.engine.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.FieldNames;
import se.regelverk.engine.form.FieldProblem;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormFields;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Prefill;
import se.regelverk.engine.form.Question;
import tools.jackson.databind.JsonNode;

/** Where what stands in a draft's fields came from. Looked up once for a page. */
final class FieldOrigins {
    private static final Pattern ROW = Pattern.compile("\\[[0-9]+\\]");

    private final FormDraft draft;
    private final FormDefinition form;
    private final Map<String, DraftField> fields = new HashMap<>();
    private final Map<String, List<Fetched>> ofLists = new HashMap<>();

    FieldOrigins(FormDraft draft, FormDefinition form) {
        this.draft = draft;
        this.form = form;
        for (DraftField field : draft.fields()) {
            fields.put(field.name(), field);
            Fetched fetched = field.fetched();
            if (fetched != null && field.name().indexOf('[') > 0) {
                ofLists.computeIfAbsent(withoutRow(field.name()), name -> new ArrayList<>())
                        .add(fetched);
            }
        }
    }

    static String withoutRow(String name) {
        return ROW.matcher(name).replaceAll("");
    }

    FieldOrigin of(Question question, int row) {
        String name = FieldNames.nameAt(question, row);
        DraftField field = fields.getOrDefault(name, DraftField.empty(name));
        return new FieldOrigin(question, field, fetched(field), draft.subject());
    }

    Optional<String> ofList(Group group) {
        String name = FormFields.countName(group);
        DraftField size = fields.getOrDefault(name, DraftField.empty(name));
        return Optional.ofNullable(size.fetched()).map(one -> ofList(size, one)).or(() -> group.questions().stream()
                .flatMap(question -> question.details().prefill().stream())
                .findFirst()
                .map(Prefill::before));
    }

    private String ofList(DraftField size, Fetched one) {
        if (!one.isAbout(draft.subject())) {
            return "Hämtat från %s för ett annat personnummer. Hämta uppgifterna igen."
                    .formatted(one.source().phrase());
        }
        if (!one.isValue()) {
            return one.whyNot() + ". Du kan fylla i själv.";
        }
        return size.standsAsFetched()
                ? "Hämtat från " + one.fromWhen()
                : "%s har: %s (hämtat %s)"
                        .formatted(one.source().beginning(), one.readable(), CityTime.minute(one.at()));
    }

    /** When an item is taken out of a list those after it move up; then what stands was fetched for another item. */
    private Optional<Fetched> fetched(DraftField field) {
        Optional<Fetched> own = Optional.ofNullable(field.fetched());
        if (field.standsAsFetched()) {
            return own;
        }
        return ofLists.getOrDefault(withoutRow(field.name()), List.of()).stream()
                .filter(one -> one.isValue() && one.text().equals(field.text()))
                .findFirst()
                .or(() -> own);
    }

    /** What the sources had answered of each question, to go with the case. */
    List<FetchedFact> facts(JsonNode answers) {
        List<FetchedFact> facts = new ArrayList<>();
        each(form, answers, (question, row) -> FetchedFact.of(of(question, row)).ifPresent(facts::add));
        return facts;
    }

    /** What is in the way of handing in. */
    List<FieldProblem> problems(JsonNode answers, ActiveData active) {
        List<FieldProblem> problems = new ArrayList<>();
        each(form, answers, (question, row) -> {
            if (active.isActive(question, row)) {
                of(question, row).problem().ifPresent(message -> problems.add(problem(form, question, row, message)));
            }
        });
        return problems;
    }

    static FieldProblem problem(FormDefinition form, Question question, int row, String message) {
        String label = question.list()
                .map(form.groups()::get)
                .map(group -> group.itemTitle(row) + ": ")
                .orElse("");
        return new FieldProblem(
                FormFields.pointer(FieldNames.nameAt(question, row)), label + question.fullLabel(), message);
    }

    /** Is handed a question and its item, {@link Gap#WHOLE_CASE} outside lists. */
    interface Take {
        void take(Question question, int row);
    }

    /** Every question, in every item there is. */
    static void each(FormDefinition form, JsonNode answers, Take take) {
        for (Question question : form.questions().values()) {
            if (question.list().isEmpty()) {
                take.take(question, Gap.WHOLE_CASE);
                continue;
            }
            Group group = form.groups().get(question.list().get());
            for (int row = 0; group != null && row < FormFields.size(group, answers); row++) {
                take.take(question, row);
            }
        }
    }
}
