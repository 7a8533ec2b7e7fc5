package se.regelverk.engine.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.expression.Conditions;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Evaluator;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.expression.Verdict;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.rulepack.BuiltIn;
import se.regelverk.engine.rulepack.Effect;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.rulepack.Writer;
import se.regelverk.engine.rulepack.rulebase.Derived;
import se.regelverk.engine.rulepack.rulebase.Firing;
import se.regelverk.engine.rulepack.rulebase.Inference;
import se.regelverk.engine.rulepack.rulebase.Reasoner;
import se.regelverk.engine.rulepack.rulebase.Run;
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
        Weighed weighed = weigh(given, explainer::used);
        Concluded concluded = concluded(weighed.account(), given);
        var assessment = new Assessment(
                clocks,
                pack.hash(),
                weighed.proposal(),
                concluded.conclusions(),
                concluded.undecided(),
                weighed.sentences(),
                weighed.open());
        return new Trace(assessment, rules.content(), weighed.account());
    }

    /** What {@link #assess} comes to, without the explanation that costs most of it: for counting over many thousand cases. */
    public Outline outline(Facts facts, Clocks clocks) {
        Weighed weighed = weigh(new CaseValues(facts, clocks), (sentence, item, account, given) -> List.of());
        return new Outline(weighed.proposal(), weighed.sentences(), weighed.account());
    }

    private interface Explaining {
        List<UsedValue> used(Sentence sentence, int item, Account account, CaseValues given);
    }

    private record Weighed(
            DecisionProposal proposal, List<SentenceResult> sentences, List<ParameterKey> open, Account account) {}

    private Weighed weigh(CaseValues given, Explaining explaining) {
        try (Inference run = rules.start(given)) {
            run.infer();
            var account = new Account(rules, given);
            Run.Conclusions first = run.conclusions();
            first.values().forEach(account::add);
            List<SentenceResult> weighed = results(grounds, first.firings(), account, given, explaining);
            List<ParameterKey> open = Support.openParameters(pack, explainer, first.values(), weighed);
            var proposing = new Proposing(pack, weighed, account);
            DecisionProposal proposal = proposing.propose(open);
            conclude(run, account, proposal, proposing.lacksAnswers());
            List<SentenceResult> followed = results(others, run.conclusions().firings(), account, given, explaining);
            return new Weighed(proposal, inOrder(weighed, followed), open, account);
        }
    }

    private static void conclude(Inference run, Account account, DecisionProposal proposal, boolean lacksAnswers) {
        List<Derived> ownConclusions =
                List.of(own(BuiltIn.PROPOSAL, proposal.outcome().name()), own(BuiltIn.FACTS_MISSING, lacksAnswers));
        ownConclusions.forEach(run::add);
        ownConclusions.forEach(account::add);
        run.infer();
    }

    private static Derived own(ConceptKey key, Object value) {
        return new Derived(key, Gap.WHOLE_CASE, Evaluated.known(value), null, List.of());
    }

    private List<SentenceResult> results(
            List<Sentence> sentences, List<Firing> firings, Account account, CaseValues given, Explaining explaining) {
        Set<Firing> fired = new HashSet<>(firings);
        List<SentenceResult> results = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            int items = sentence.list().map(account::size).orElse(1);
            for (int i = 0; i < items; i++) {
                int item = sentence.list().isPresent() ? i : Gap.WHOLE_CASE;
                boolean fires = fired.contains(new Firing(sentence, item));
                results.add(
                        fires
                                ? met(sentence, item, account, given, explaining)
                                : notMet(sentence, item, account.environment(item)));
            }
            if (sentence.list().isPresent()
                    && !account.isListKnown(sentence.list().get())) {
                results.add(listUnknown(sentence, given));
            }
        }
        return results;
    }

    private static SentenceResult listUnknown(Sentence sentence, CaseValues given) {
        Set<Gap> gaps = given.whyUnknown(sentence.list().orElseThrow()).gaps();
        return new SentenceResult(sentence, Gap.WHOLE_CASE, Truth.UNDECIDED, gaps, "", Optional.empty(), List.of());
    }

    private static SentenceResult met(
            Sentence sentence, int item, Account account, CaseValues given, Explaining explaining) {
        Environment environment = account.environment(item);
        return new SentenceResult(
                sentence,
                item,
                Truth.MET,
                Set.of(),
                sentence.effect().text().render(environment),
                due(sentence, environment),
                explaining.used(sentence, item, account, given));
    }

    private static SentenceResult notMet(Sentence sentence, int item, Environment environment) {
        Verdict verdict = Conditions.evaluate(sentence.condition(), environment);
        boolean unseen = verdict.truth() == Truth.MET;
        return new SentenceResult(
                sentence,
                item,
                unseen ? Truth.UNDECIDED : verdict.truth(),
                unseen ? gaps(sentence, environment) : verdict.gaps(),
                "",
                Optional.empty(),
                List.of());
    }

    /** Rules that did not see what a condition alone would: never taken for met, always accounted for. */
    private static Set<Gap> gaps(Sentence sentence, Environment environment) {
        var gaps = new java.util.LinkedHashSet<Gap>();
        References.ofCondition(sentence).concepts().forEach(key -> {
            if (environment.concept(key) instanceof Evaluated.Undecided undecided) {
                gaps.addAll(undecided.gaps());
            }
        });
        return gaps;
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
