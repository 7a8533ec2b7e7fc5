package se.regelverk.adminui.rules.sentence;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.LocalMark;
import se.regelverk.adminui.rules.RuleCounts;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.SentenceEdit;
import se.regelverk.engine.rulepack.AutomationLevel;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.rulepack.Wording;
import se.regelverk.engine.rulepack.export.DrlExport;
import se.regelverk.engine.variation.LocalKind;

/** The page of a sentence, new or not, finished or not. */
@Component
class SentencePages {
    private final Areas areas;
    private final RuleCounts counts;

    SentencePages(Areas areas, RuleCounts counts) {
        this.areas = areas;
        this.counts = counts;
    }

    /**
     * Shows it.
     *
     * @param focus id of the control to go on with; empty when none
     */
    String show(SentencePlace place, SentenceSlots slots, List<PageError> errors, String focus, Model model) {
        Draft draft = place.draft();
        WordChoices words = WordChoices.of(draft.pack(), slots.list());
        SentenceEdit edit = slots.edit(place.saved(), words);
        model.addAttribute("errors", new PageErrors(errors));
        model.addAttribute("place", place);
        model.addAttribute("slots", slots);
        model.addAttribute(
                "condition", ConditionView.of(slots.condition(), place.saved().condition(), words));
        model.addAttribute("groupWords", ConditionView.WORDS);
        model.addAttribute("effect", EffectView.of(slots.effect(), draft, words));
        model.addAttribute("lists", words.lists());
        model.addAttribute("levels", levels(slots.effect().kind()));
        model.addAttribute("needsLevel", needsLevel(slots));
        model.addAttribute("focus", focus);
        model.addAttribute("action", place.address());
        model.addAttribute("address", draft.address());
        model.addAttribute("version", draft.change().version());
        model.addAttribute("used", counts.inForce(draft.area()).orElse(null));
        model.addAttribute("files", SentenceFiles.choices(draft));
        model.addAttribute("local", place.isNew() ? null : LocalMark.of(draft, LocalKind.SENTENCE, place.id()));
        readOut(place, edit, words, model);
        crumbs(place, model);
        return "rules/sentence/regel";
    }

    private static void readOut(SentencePlace place, SentenceEdit edit, WordChoices words, Model model) {
        Draft draft = place.draft();
        Optional<EditResult.Edited> edited = Optional.of(place.edited(edit))
                .filter(EditResult.Edited.class::isInstance)
                .map(EditResult.Edited.class::cast);
        Optional<RulePack> pack = edited.flatMap(result -> draft.packWith(result.path(), result.text()));
        Optional<Sentence> sentence = pack.flatMap(rules -> rules.sentences().stream()
                .filter(one -> one.id().equals(place.id()))
                .findFirst());
        boolean isReadable = sentence.isPresent() && !edit.effect().text("text").isEmpty();
        model.addAttribute(
                "reading", isReadable ? new Wording(pack.get()).of(sentence.get()) : new DraftReading(words).of(edit));
        model.addAttribute(
                "expert",
                sentence.map(one -> DrlExport.of(pack.get(), one, draft.change().inForceFrom())
                                .text())
                        .orElse(""));
        model.addAttribute(
                "trial",
                edited.filter(result -> isReadable)
                        .map(result -> TrialView.of(
                                draft.files().readable().with(result.path(), result.text()), draft.area(), place.id()))
                        .orElse(new TrialView("Regeln kan provas när alla delar är valda.", List.of())));
    }

    private void crumbs(SentencePlace place, Model model) {
        Draft draft = place.draft();
        model.addAttribute(
                "crumbs",
                Trail.inChange(
                        draft.change(),
                        areas.title(draft.area()),
                        new Crumb("Regelmeningar", draft.address() + "/regel"),
                        new Crumb(place.isNew() ? "Ny regel" : place.id(), null)));
    }

    private static List<Choice> levels(String kind) {
        return AutomationLevel.allowedFor(kind).stream()
                .map(level -> Choice.of(level.name(), label(level)))
                .toList();
    }

    private static boolean needsLevel(SentenceSlots slots) {
        return AutomationLevel.allowedFor(slots.effect().kind()).stream()
                .noneMatch(level -> level.name().equals(slots.level()));
    }

    private static String label(AutomationLevel level) {
        return switch (level) {
            case AUTO -> "Räknas automatiskt (AUTO)";
            case FORSLAG -> "Handläggaren beslutar (FORSLAG)";
            case FLAGGA -> "Uppmärksammar bara (FLAGGA)";
            case STOPP -> "Lämnas över till en människa (STOPP)";
        };
    }
}
