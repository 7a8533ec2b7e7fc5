package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.TransitionEdit;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.library.SmallContent;

class FormTransitionTest extends ChangesFixture {
    private static final String FORM = "form-definitions/barn-och-unga/orosanmalan.yaml";

    private static String without(String question) {
        return SmallContent.files()
                .text(FORM)
                .orElseThrow()
                .replaceAll("(?m)^.*vardnadshavare\\." + question + ".*\\R", "");
    }

    private FormTransition transition(Change change) {
        return changes.transitions(change).get(0);
    }

    private static String confirmed(FormTransition transition, String text, boolean forced) {
        var edit = new TransitionEdit(transition.before().hash(), forced, Map.of());
        return ((EditResult.Edited) edit.in(new ContentFile(FORM, text))).text();
    }

    @Test
    void aChangeThatMayLeaveAnswersBehindWaitsForItsAuthorToConfirm() {
        Change change = begun();
        put(change, FORM, without("kontakt"));

        var refused = (Submission.NotClean) changes.submit(change.id(), "utvecklare", NOW);
        assertThat(refused.report().problems())
                .extracting(AuthorProblem::problem)
                .containsExactly("Svar i påbörjade formulär följer inte med av sig själva: "
                        + "Frågan ”Hur når ni vårdnadshavaren?” tas bort. "
                        + "Det som är skrivet sparas bland uppgifter som inte längre frågas efter.");

        FormTransition transition = transition(changes.find(change.id()).orElseThrow());
        put(change, FORM, confirmed(transition, without("kontakt"), true));
        assertThat(transition(changes.find(change.id()).orElseThrow()).isMissing())
                .isFalse();
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
    }

    @Test
    void whatWasConfirmedForAnotherFormDoesNotCount() {
        Change first = begun();
        put(first, FORM, without("kontakt"));
        String text = confirmed(transition(changes.find(first.id()).orElseThrow()), without("kontakt"), false);
        put(first, FORM, text);
        changes.submit(first.id(), "utvecklare", NOW);
        approve(first, "ett");
        approve(first, "tva");

        Change second = begun();
        put(second, FORM, text.replaceAll("(?m)^.*anmalare\\.namn.*\\R", ""));

        assertThat(transition(changes.find(second.id()).orElseThrow()).isMissing())
                .isTrue();
    }

    @Test
    void aChangeThatOnlyAddsOrRewordsNeedsNoConfirmation() {
        Change change = begun();
        put(
                change,
                FORM,
                SmallContent.files().text(FORM).orElseThrow().replace("Vem anmäler?", "Vem är det som anmäler?"));

        FormTransition transition = transition(changes.find(change.id()).orElseThrow());

        assertThat(transition.isMissing()).isFalse();
        assertThat(transition.rulesToo()).isFalse();
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
    }

    @Test
    void aChangeOfWhatAreasShareWaitsForTheStepsOfTheFormsThatUseIt() {
        Change change = begun(Area.SHARED, TODAY);
        String words = "rule-packs/gemensamt/begrepp.yaml";
        put(change, words, SmallContent.files().text(words).orElseThrow().replace("typ: lang-text", "typ: text"));

        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.NotClean.class);
        List<FormTransition> waiting =
                changes.transitions(changes.find(change.id()).orElseThrow());
        assertThat(waiting)
                .allMatch(FormTransition::isMissing)
                .extracting(FormTransition::name)
                .containsExactly("barn-och-unga:orosanmalan", "barn-och-unga:utredning");

        String said = "";
        for (FormTransition one : waiting) {
            said = ((EditResult.Edited) one.confirmed(new ContentFile(one.path(), said), true, Map.of())).text();
        }
        put(change, waiting.get(0).path(), said);

        Change confirmed = changes.find(change.id()).orElseThrow();
        assertThat(changes.transitions(confirmed)).noneMatch(FormTransition::isMissing);
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
    }

    @Test
    void aFormThatIsTakenAwayIsTold() {
        Change change = begun();
        changes.removeFile(change.id(), FORM, null, "utvecklare", NOW);

        Change without = changes.find(change.id()).orElseThrow();

        assertThat(changes.transitions(without)).isEmpty();
        assertThat(changes.removedForms(without)).extracting(form -> form.id()).containsExactly("orosanmalan");
    }

    @Test
    void confirmingKeepsEveryOtherLineAndWhatWasSaidOfOptionsBefore() {
        String text = SmallContent.files().text(FORM).orElseThrow() + "overgang:\n  fran: " + "1".repeat(64)
                + "\n  alternativ: { anmalare.typ: { gammal: skola } }\n";
        var edit = new TransitionEdit(
                new se.regelverk.engine.content.ContentHash("2".repeat(64)),
                false,
                Map.of("anmalare.typ", Map.of("annan", "skola", "gammal", "skola")));

        String edited = ((EditResult.Edited) edit.in(new ContentFile(FORM, text))).text();

        assertThat(edited).startsWith(SmallContent.files().text(FORM).orElseThrow());
        assertThat(edited).contains("fran: " + "2".repeat(64)).contains("tvingande: nej");
        assertThat(edited).contains("gammal: skola").contains("annan: skola");
    }
}
