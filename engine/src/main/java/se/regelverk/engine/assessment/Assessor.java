package se.regelverk.engine.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Evaluator;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.rulepack.BuiltIn;
import se.regelverk.engine.rulepack.Effect;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.rulepack.Writer;
import se.regelverk.engine.rulepack.rulebase.Derived;
import se.regelverk.engine.rulepack.rulebase.Firing;
import se.regelverk.engine.rulepack.rulebase.Inference;
import se.regelverk.engine.rulepack.rulebase.Reasoner;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;

/** Assesses cases by one rule base. Thread-safe; every assessment is independent of every other. */
public final class Assessor {
    private final Reasoner rules;
    private final RulePack pack;
    private final Explainer explainer;
    private final List<Sentence> grounds;
    private final List<Sentence> others;

    public Assessor(Reasoner rules) {
        this.rules = rules;
        this.pack = rules.content().pack();
        this.explainer = new Explainer(rules);
        this.grounds =
                rules.content().sentences().stream().filter(Assessor::isWeighed).toList();
        this.others = rules.content().sentences().stream()
                .filter(one -> !isWeighed(one))
                .toList();
    }

    private static boolean isWeighed(Sentence sentence) {
        return sentence.effect() instanceof Effect.Ground || sentence.effect() instanceof Effect.Stop;
    }

    /** What it assesses by. */
    public Reasoner rules() {
        return rules;
    }

    /**
     * Assesses a case: infer, weigh the grounds, let steps follow from the proposal, and account for the rest.
     *
     * @return the same for the same facts, pack and clocks, wherever and whenever it runs
     */
    public Assessment assess(Facts facts, Clocks clocks) {
        return trace(facts, clocks).assessment();
    }

    /** Assesses a case as {@link #assess} does, and keeps every value at hand, to be asked why something was not concluded. */
    public Trace trace(Facts facts, Clocks clocks) {
        var given = new CaseValues(facts, clocks);
        var account = new Account(rules, given);
        Weighed weighed = weigh(given, account);
        Concluded concluded = concluded(account, given);
        var assessment = new Assessment(
                clocks,
                pack.hash(),
                weighed.proposal(),
                concluded.conclusions(),
                concluded.undecided(),
                weighed.sentences(),
                weighed.open());
        return new Trace(assessment, rules.content(), account);
    }

    /** What {@link #assess} comes to, without the explanation that costs most of it: for counting over many thousand cases. */
    public Outline outline(Facts facts, Clocks clocks) {
        var given = new CaseValues(facts, clocks);
        var account = new Account(rules, given);
        var results = new SentenceResults(account, given, SentenceResults.Telling.NOTHING_MORE);
        try (Inference run = rules.start(given)) {
            Begun begun = begin(run, account, results);
            Proposing.Weighed weighed = begun.proposing().weigh(begun.open());
            conclude(run, account, weighed.outcome(), begun.proposing());
            return new Outline(weighed.outcome(), weighed.amount(), met(begun.weighed(), run.firings(others)), account);
        }
    }

    private static List<Sentence> met(List<SentenceResult> weighed, List<Firing> followed) {
        List<Sentence> met = new ArrayList<>();
        for (SentenceResult one : weighed) {
            if (one.isMet()) {
                met.add(one.sentence());
            }
        }
        for (Firing one : followed) {
            if (!isWeighed(one.sentence())) {
                met.add(one.sentence());
            }
        }
        return met;
    }

    private record Weighed(DecisionProposal proposal, List<SentenceResult> sentences, List<ParameterKey> open) {}

    private Weighed weigh(CaseValues given, Account account) {
        var results = new SentenceResults(account, given, (sentence, item) -> met(sentence, item, account, given));
        try (Inference run = rules.start(given)) {
            Begun begun = begin(run, account, results);
            DecisionProposal proposal = begun.proposing().propose(begun.open());
            conclude(run, account, proposal.outcome(), begun.proposing());
            List<SentenceResult> followed = results.of(others, run.firings(others));
            return new Weighed(proposal, inOrder(begun.weighed(), followed), begun.open());
        }
    }

    /** What comes before the proposal: the grounds, and which open parameters they rest on. */
    private record Begun(List<SentenceResult> weighed, List<ParameterKey> open, Proposing proposing) {}

    private Begun begin(Inference run, Account account, SentenceResults results) {
        run.infer();
        List<Derived> values = run.values();
        values.forEach(account::add);
        List<SentenceResult> weighed = results.of(grounds, run.firings(grounds));
        List<ParameterKey> open = Support.openParameters(pack, explainer, values, account, weighed);
        return new Begun(weighed, open, new Proposing(pack, weighed, account));
    }

    private static void conclude(Inference run, Account account, Outcome outcome, Proposing proposing) {
        List<Derived> ownConclusions =
                List.of(own(BuiltIn.PROPOSAL, outcome.name()), own(BuiltIn.FACTS_MISSING, proposing.lacksAnswers()));
        ownConclusions.forEach(run::add);
        ownConclusions.forEach(account::add);
        run.infer();
    }

    private static Derived own(ConceptKey key, Object value) {
        return new Derived(key, Gap.WHOLE_CASE, Evaluated.known(value), null, List.of());
    }

    private SentenceResult met(Sentence sentence, int item, Account account, CaseValues given) {
        Environment environment = account.environment(item);
        return new SentenceResult(
                sentence,
                item,
                Truth.MET,
                Set.of(),
                sentence.effect().text().render(environment),
                due(sentence, environment),
                explainer.used(sentence, item, account, given));
    }

    private static Optional<LocalDate> due(Sentence sentence, Environment environment) {
        Optional<Expression> day = sentence.effect() instanceof Effect.Step step
                ? step.details().deadline()
                : sentence.effect() instanceof Effect.Deadline deadline
                        ? Optional.of(deadline.lastDay())
                        : Optional.empty();
        return day.map(expression -> Evaluator.evaluate(expression, environment))
                .filter(Evaluated.Known.class::isInstance)
                .map(known -> (LocalDate) ((Evaluated.Known) known).value());
    }

    /** What each table and calculation gave, in the order in which they build on each other, and what they could not give. */
    private Concluded concluded(Account account, CaseValues given) {
        var concluded = new Concluded(new ArrayList<>(), new ArrayList<>());
        for (Writer writer : rules.content().writers().values()) {
            int items = writer.list().map(account::size).orElse(1);
            for (int i = 0; i < items; i++) {
                add(concluded, writer, writer.list().isPresent() ? i : Gap.WHOLE_CASE, account, given);
            }
        }
        return concluded;
    }

    private void add(Concluded to, Writer writer, int item, Account account, CaseValues given) {
        Derived derived = account.concluded(writer.concept(), item);
        if (derived != null) {
            to.conclusions().add(explainer.conclusion(derived, account, given));
        } else if (account.value(writer.concept(), item) instanceof Evaluated.Undecided why) {
            Concept concept = pack.vocabulary().concept(writer.concept()).orElseThrow();
            to.undecided().add(new UndecidedValue(concept, item, why.gaps()));
        }
    }

    private record Concluded(List<Conclusion> conclusions, List<UndecidedValue> undecided) {}

    private static List<SentenceResult> inOrder(List<SentenceResult> weighed, List<SentenceResult> followed) {
        List<SentenceResult> all = new ArrayList<>(weighed);
        all.addAll(followed);
        return all;
    }
}
