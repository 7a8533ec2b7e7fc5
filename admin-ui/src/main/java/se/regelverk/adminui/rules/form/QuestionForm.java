package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.vocabulary.ConceptForm;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.ConceptDetailsEdit;
import se.regelverk.engine.change.edit.ConceptEdit;
import se.regelverk.engine.change.edit.FormQuestionEdit;
import se.regelverk.engine.change.edit.Written;

/**
 * A question as the page has it, its condition aside.
 *
 * @param choice {@code finns} for a concept of the vocabulary, {@code nytt} for one made at the same time
 * @param type only concepts of this type are offered; empty for all
 * @param sought only concepts with this in their name are offered
 * @param fresh the concept to be made
 * @param freshKey its last name, made of its title when empty
 * @param freshGroup the group it is made in; empty for none
 * @param detailsOf the concept that the details were shown for
 */
record QuestionForm(
        String choice,
        String type,
        String sought,
        FormQuestionEdit question,
        ConceptDetailsEdit details,
        String detailsOf,
        ConceptForm fresh,
        String freshKey,
        String freshGroup) {
    static final String FRESH = "nytt";
    private static final String PREFIX = "nytt-";

    /** As it is saved. */
    static QuestionForm of(QuestionPlace place) {
        FormQuestionEdit saved = place.saved();
        return new QuestionForm(
                "finns",
                "",
                "",
                saved,
                place.details(saved.concept()).orElse(new ConceptDetailsEdit("", "", "")),
                saved.concept(),
                ConceptForm.of(Map.of()),
                "",
                place.group());
    }

    static QuestionForm read(SentFields sent, QuestionPlace place) {
        String choice = sent.text("val-begrepp").equals(FRESH) && !place.isPublished() ? FRESH : "finns";
        String concept = place.isPublished() ? place.key() : sent.text("begrepp");
        var question = new FormQuestionEdit(
                concept,
                sent.text("fraga"),
                sent.text("hjalp"),
                sent.text("vagledning"),
                place.isPart() ? sent.text("krav") : sent.text("krav", "onskvard"),
                sent.text("kalla"),
                sent.text("saknas", "manuellt"),
                FormQuestionEdit.ALWAYS);
        String shownFor = choice.equals(FRESH) ? FRESH : concept;
        boolean areIts = sent.text("uppgifter-om").equals(shownFor);
        ConceptDetailsEdit details = areIts
                ? new ConceptDetailsEdit(sent.text("lagrum"), sent.text("kod"), sent.text("sekretess"))
                : place.details(concept).orElse(new ConceptDetailsEdit("", "", ""));
        return new QuestionForm(
                choice,
                sent.text("typ"),
                sent.text("sok"),
                question,
                details,
                shownFor,
                fresh(sent),
                sent.text(PREFIX + "nyckel"),
                place.group().isEmpty() ? sent.text(PREFIX + "grupp") : place.group());
    }

    private static ConceptForm fresh(SentFields sent) {
        Map<String, String> own = new HashMap<>();
        for (String name : List.of("titel", "typ", "enhet", "val")) {
            own.put(name, sent.text(PREFIX + name));
        }
        own.put("lagrum", sent.text("lagrum"));
        own.put("kod", sent.text("kod"));
        return ConceptForm.of(own);
    }

    public boolean makesNew() {
        return choice.equals(FRESH);
    }

    /** The whole key of the concept it asks for. */
    public String concept() {
        if (!makesNew()) {
            return question.concept();
        }
        String last = Keys.orOf(freshKey, fresh.title(), Keys::camel);
        return freshGroup.isEmpty() ? last : freshGroup + "." + last;
    }

    FormQuestionEdit edit(Written condition) {
        return new FormQuestionEdit(
                concept(),
                question.label(),
                question.help(),
                question.guidance(),
                question.requirement(),
                question.source(),
                question.ifMissing(),
                condition);
    }

    /** The concept to be made, or empty with every problem added. */
    Optional<ConceptEdit> freshEdit(List<PageError> errors) {
        List<PageError> found = new ArrayList<>();
        Optional<ConceptEdit> edit = fresh.edit(found);
        found.forEach(problem -> errors.add(new PageError(PREFIX + problem.fieldId(), problem.message())));
        return edit;
    }

    /** What is wrong with the texts. */
    List<PageError> problems() {
        List<PageError> errors = new ArrayList<>();
        if (!makesNew()) {
            Lengths.require(
                    "begrepp", question.concept(), "Välj vad frågan gäller, eller gör ett nytt begrepp.", errors);
        }
        Lengths.check("fraga", question.label(), Lengths.LINE, errors);
        Lengths.check("hjalp", question.help(), Lengths.TEXT, errors);
        Lengths.check("vagledning", question.guidance(), Lengths.TEXT, errors);
        Lengths.check("lagrum", details.legalBasis(), Lengths.LINE, errors);
        Lengths.check("kod", details.code(), Lengths.LINE, errors);
        return errors;
    }
}
