package se.regelverk.engine.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.content.District;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.ContradictingChoices;
import se.regelverk.engine.form.FieldNames;
import se.regelverk.engine.form.FieldProblem;
import se.regelverk.engine.form.FieldProblems;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormFields;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.form.Rereading;
import se.regelverk.engine.form.RetiredOptions;
import se.regelverk.engine.form.ValidationResult;
import se.regelverk.engine.form.WholePersonNumbers;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.rulepack.BuiltIn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A draft together with the form it is filled by: what it answers so far and what stands in the way of handing it in.
 *
 * @param approved the content it is judged by
 * @param day of the case: when the facts were known
 * @param earlier the answers of the case it adds to, an empty object for a new case
 * @param varies whether it must be said in which förvaltning it is
 * @param newer what the form in force for its month would mean to it, empty when it is filled by that form
 */
public record DraftForm(
        FormDraft draft,
        ApprovedContent approved,
        FormDefinition form,
        LocalDate day,
        JsonNode earlier,
        boolean varies,
        Optional<DraftUpdate> newer) {
    /** The field with the month the matter concerns. */
    public static final String CONCERNS = BuiltIn.CONCERNS.value();

    /** The field with the day the facts were known. */
    public static final String KNOWN = BuiltIn.KNOWN.value();

    /** The field with the förvaltning whose case it is; no concept can be called so. */
    public static final String DISTRICT = "arende-forvaltning";

    private static final Set<String> HEADER = Set.of(CONCERNS, KNOWN, DISTRICT);

    /** Nothing in the city's matters is older, and a typing error should be found. */
    private static final YearMonth EARLIEST = YearMonth.of(2000, 1);

    /** Whether a field stands before the form's own, whichever form it is. */
    static boolean isHeader(String field) {
        return HEADER.contains(field);
    }

    /** The city's förvaltningar, to choose among. */
    public Map<District, String> districts() {
        return approved.content().pack().info().districts();
    }

    /** The förvaltning whose case it is, null until somebody has said. */
    public @Nullable District district() {
        District said = district(draft);
        return said != null && districts().containsKey(said) ? said : null;
    }

    /** The name of the förvaltning, empty until somebody has said which. */
    public String districtName() {
        District district = district();
        return district == null ? "" : districts().getOrDefault(district, "");
    }

    /** Whether it is known by which content it is to be judged. */
    public boolean isPlaced() {
        return !varies || district() != null;
    }

    /** What was said, whether or not the city has such a förvaltning. */
    static @Nullable District district(FormDraft draft) {
        String id = draft.text(DISTRICT).strip();
        return District.isValid(id) ? new District(id) : null;
    }

    /** The answers as the typed texts read, person numbers with their century. */
    public JsonNode answers() {
        return answers(draft.texts());
    }

    private JsonNode answers(Map<String, String> texts) {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            if (!isUnansweredGroup(name, text)) {
                posted.put(name, List.of(text));
            }
        });
        return WholePersonNumbers.of(
                form, FormFields.withAll(form, JsonNodeFactory.instance.objectNode(), posted), day);
    }

    /** A group's empty count says that nobody has said whether there are any; a zero says that there are none. */
    private static boolean isUnansweredGroup(String name, String text) {
        return name.endsWith("[]") && text.isBlank();
    }

    /** What has become of the form since the draft was begun in it, in Swedish; empty when nothing has. */
    public Optional<String> update() {
        if (newer.isPresent()) {
            return newer.map(DraftUpdate::readable);
        }
        if (draft.formHash().equals(form.hash())) {
            return Optional.empty();
        }
        List<String> asked = draft.asked();
        return Optional.of(
                asked == null
                        ? "Formuläret har uppdaterats sedan utkastet sparades."
                        : FormUpdate.since(asked, form).readable());
    }

    /** Number of the version in force, when the draft is filled by another form than that version's. */
    Optional<Integer> versionInForce() {
        return newer.flatMap(DraftUpdate::target).map(to -> to.approved().number());
    }

    /** Which questions are asked with these answers. */
    public ActiveData active() {
        return active(draft.texts());
    }

    /** Which questions would be asked were these the texts. */
    ActiveData active(Map<String, String> texts) {
        return ActiveData.of(form, answers(texts));
    }

    /** Everything that must be mended before it can be handed in. */
    public List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        newer.filter(DraftUpdate::forced)
                .ifPresent(update -> problems.add(new FieldProblem("", "Formuläret", update.refusal())));
        if (!problems.isEmpty()) {
            return problems;
        }
        if (concerns(draft).isEmpty()) {
            problems.add(new FieldProblem(
                    "/" + CONCERNS, "Månad", "Skriv månaden som ärendet gäller som ÅÅÅÅ-MM, till exempel 2026-03."));
        }
        if (!draft.text(KNOWN).isBlank() && known(draft).isEmpty()) {
            problems.add(new FieldProblem(
                    "/" + KNOWN, "Dag", "Skriv dagen då uppgifterna kom in som ÅÅÅÅ-MM-DD, till exempel 2026-03-01."));
        }
        if (!isPlaced()) {
            problems.add(new FieldProblem(
                    "/" + DISTRICT,
                    "Förvaltning",
                    "Välj förvaltning. Något i området är olika i olika förvaltningar."));
        }
        problems.addAll(ofAnswers());
        return problems;
    }

    /** What the source says goes before what is said of an answer that can only come from it. */
    private List<FieldProblem> ofAnswers() {
        JsonNode answers = answers();
        var active = ActiveData.of(form, answers);
        List<FieldProblem> problems = new ArrayList<>(origins().problems(answers, active));
        problems.addAll(ContradictingChoices.problems(form, active, draft.texts()));
        problems.addAll(FormValidator.validate(form, answers)
                .match(
                        accepted -> RetiredOptions.problems(form, accepted.answers(), earlier, day),
                        ValidationResult.Rejected::problems));
        problems.addAll(WholePersonNumbers.problems(form, active.answers()));
        return FieldProblems.inOrder(form, problems);
    }

    /** Where what stands in a field came from. */
    public BiFunction<Question, Integer, FieldOrigin> originOf() {
        return origins()::of;
    }

    /** What a source answered of how many items a list has; empty when none can be asked, or it needs no saying. */
    public Optional<String> originOf(Group group) {
        return origins().ofList(group);
    }

    private FieldOrigins origins() {
        return new FieldOrigins(draft, form);
    }

    /** What sources have answered of its questions. */
    List<FetchedFact> fetchedFacts() {
        return origins().facts(answers());
    }

    /** Whether there is a person number that a register can be asked with. */
    boolean hasPerson() {
        return form.personNumber()
                .filter(question -> Rereading.accepts(question.concept(), draft.text(FieldNames.name(question))))
                .isPresent();
    }

    /**
     * The clocks the draft is assessed by.
     *
     * @param today stands in for a day that is not filled, and is the day it is decided
     */
    static Clocks clocks(FormDraft draft, LocalDate today) {
        return new Clocks(
                concerns(draft).orElse(YearMonth.from(today)), known(draft).orElse(today), today);
    }

    private static Optional<YearMonth> concerns(FormDraft draft) {
        try {
            YearMonth month = YearMonth.parse(draft.text(CONCERNS).strip());
            return month.isBefore(EARLIEST) || month.getYear() > 2100 ? Optional.empty() : Optional.of(month);
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> known(FormDraft draft) {
        try {
            return Optional.of(LocalDate.parse(draft.text(KNOWN).strip()));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }
}
