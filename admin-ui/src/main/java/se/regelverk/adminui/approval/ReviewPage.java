package se.regelverk.adminui.approval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.CheckView;
import se.regelverk.adminui.rules.DeadlineView;
import se.regelverk.adminui.rules.DifferenceView;
import se.regelverk.adminui.rules.EffectsView;
import se.regelverk.adminui.rules.StateView;
import se.regelverk.adminui.rules.TalkView;
import se.regelverk.adminui.rules.Times;
import se.regelverk.adminui.rules.Transitions;
import se.regelverk.adminui.security.PersonNames;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.ChangeEvent;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.DraftView;
import se.regelverk.engine.change.Votes;
import se.regelverk.engine.change.edit.Difference;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.VersionSummary;

/** What the council's page of a change shows. */
@Component
class ReviewPage {
    private final Changes changes;
    private final Areas areas;
    private final Transitions transitions;
    private final Reviewable reviewable;
    private final PersonNames people;

    ReviewPage(Changes changes, Areas areas, Transitions transitions, Reviewable reviewable, PersonNames people) {
        this.changes = changes;
        this.areas = areas;
        this.transitions = transitions;
        this.reviewable = reviewable;
        this.people = people;
    }

    /** What somebody said. */
    record Said(String who, String what, String comment, String when) {}

    /**
     * Another area's change to the same.
     *
     * @param same what it has in common with the one that is read
     * @param href null when it is not for the reader
     */
    record Alike(
            String title,
            String where,
            String same,
            StateView state,
            @Nullable String href) {}

    /** What was written in the decision box. */
    record Filled(String decision, String comment, String required) {
        static final Filled NOTHING = new Filled("", "", "");

        /** One thing on each line. */
        List<String> requirements() {
            return required.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    String show(Change change, Filled filled, PageErrors errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("filled", filled);
        model.addAttribute("change", change);
        model.addAttribute("author", people.name(change.author()));
        model.addAttribute("areaTitle", areas.title(change.area()));
        content(change, model);
        council(change, model);
        version(change, changes.versionOf(change), model);
        model.addAttribute("crumbs", List.of(new Crumb("Granskning", "/rad"), new Crumb(change.title(), null)));
        return "approval/granska";
    }

    private void content(Change change, Model model) {
        DraftView files = changes.view(change);
        model.addAttribute("check", CheckView.of(changes.check(change.id(), areas.today())));
        model.addAttribute(
                "difference",
                DifferenceView.of(
                        Difference.between(files.shared().with(files.before()), files.readable(), change.area())));
        model.addAttribute("transitions", transitions.of(change));
        model.addAttribute("effects", EffectsView.of(changes.effects(change)));
        model.addAttribute("talk", TalkView.of(change, "/rad/" + change.id(), people));
    }

    private void council(Change change, Model model) {
        model.addAttribute("said", said(change));
        model.addAttribute("words", words(change));
        model.addAttribute("escalation", escalation(change));
        model.addAttribute("decisions", decisions(change));
        boolean votes = reviewable.votes(change, areas.today());
        model.addAttribute(
                "votes", change.state().underReview() ? changes.voting().votes(change, areas.today()) : null);
        model.addAttribute("deadline", DeadlineView.of(change, changes.voting(), areas.today()));
        model.addAttribute("mayDecide", reviewable.mayDecide(change) && votes);
        model.addAttribute("silent", reviewable.mayDecide(change) && !votes ? silent(change) : null);
        model.addAttribute("involved", reviewable.isInvolved(change));
        model.addAttribute("recused", reviewable.isRecused(change));
        model.addAttribute("protocols", change.deliberation().protocols());
        model.addAttribute(
                "needsAnalysis",
                change.state().underReview() && changes.voting().needsAnalysis(change));
        model.addAttribute("readsContent", reviewable.readsContent(change));
        model.addAttribute(
                "reached",
                changes.voting().reached(change, areas.today()).stream()
                        .map(areas::title)
                        .toList());
        model.addAttribute(
                "alike",
                changes.voting().alike(change).stream()
                        .map(other -> alike(change, other))
                        .toList());
        model.addAttribute("same", changes.voting().whatIsTheSame());
    }

    private Alike alike(Change change, Change other) {
        return new Alike(
                other.title(),
                "%s, ändring %s".formatted(areas.title(other.area()), other.id()),
                changes.voting().same(change, other),
                StateView.of(other, changes.versionOf(other)),
                reviewable.isFor(other) ? "/rad/" + other.id() : null);
    }

    private void version(Change change, Optional<VersionSummary> version, Model model) {
        model.addAttribute("state", StateView.of(change, version));
        model.addAttribute(
                "stoppedBy",
                version.flatMap(VersionSummary::stop)
                        .map(stop -> people.name(stop.by()))
                        .orElse(null));
        model.addAttribute(
                "stoppable", version.filter(live -> live.stop().isEmpty()).orElse(null));
    }

    private List<Said> said(Change change) {
        return change.reviews().stream()
                .map(review -> new Said(
                        people.name(review.reviewer()) + ", " + review.seat().title(),
                        review.decision().label(),
                        review.comment(),
                        Times.readable(review.at())))
                .toList();
    }

    private List<Said> words(Change change) {
        List<Said> words = new ArrayList<>();
        change.deliberation()
                .recusals()
                .forEach(one ->
                        words.add(new Said(people.name(one.member()), "jäv", one.reason(), Times.readable(one.at()))));
        change.deliberation()
                .reservations()
                .forEach(one -> words.add(
                        new Said(people.name(one.member()), "reservation", one.text(), Times.readable(one.at()))));
        return words;
    }

    private @Nullable Said escalation(Change change) {
        var escalation = change.deliberation().escalation();
        return escalation == null
                ? null
                : new Said(by(escalation.by()), "", escalation.reason(), Times.readable(escalation.at()));
    }

    private String by(String who) {
        return who.equals(ChangeEvent.SYSTEM) ? "Av Regelverk" : people.name(who);
    }

    private List<Choice> decisions(Change change) {
        return Arrays.stream(Decision.values())
                .filter(decision ->
                        decision != Decision.ESKALERA || !change.council().equals(Area.SHARED))
                .map(decision -> new Choice(decision.name(), decision.label(), meaning(change, decision)))
                .toList();
    }

    String meaning(Change change, Decision decision) {
        return switch (decision) {
            case GODKANN -> vote(change, decision);
            case ATERREMISS -> "Ändringen går tillbaka till författaren, som läser din kommentar.";
            case AVSLA -> vote(change, decision);
            case ESKALERA ->
                "Ändringen lyfts till det gemensamma rådet, som beslutar i stället för områdets råd. Det kräver en konsekvensanalys.";
        };
    }

    /** What the vote would be with this one. */
    private String vote(Change change, Decision decision) {
        Votes with = changes.voting()
                .votesWith(change, reviewable.username(), reviewable.role(change), decision, areas.today());
        if (with.approves()) {
            return "Med din röst är ändringen godkänd. Den gäller från %s och används då för alla nya ärenden."
                    .formatted(change.inForceFrom());
        }
        if (with.rejects()) {
            return "Med din röst är ändringen avslagen. Den kan inte skickas in igen.";
        }
        return "Din röst räknas som %s. %s".formatted(decision == Decision.GODKANN ? "ja" : "nej", with.sentence());
    }

    private String silent(Change change) {
        return "Du är %s i rådet. Den rollen röstar inte, men du kan kommentera ändringen."
                .formatted(reviewable.role(change).title());
    }
}
