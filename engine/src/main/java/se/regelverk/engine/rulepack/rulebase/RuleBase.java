package se.regelverk.engine.rulepack.rulebase;

import java.time.LocalDate;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.RulePack;

/**
 * A pack's rules for the days on which the same content holds, ready to run. Built once and shared by all threads; each assessment is a
 * {@link Run} of its own.
 */
public final class RuleBase implements Reasoner {
    private final ContentInForce content;
    private final FactModel facts;
    private final InternalKnowledgeBase knowledgeBase;
    private final int rules;

    private RuleBase(ContentInForce content, FactModel facts, InternalKnowledgeBase knowledgeBase, int rules) {
        this.content = content;
        this.facts = facts;
        this.knowledgeBase = knowledgeBase;
        this.rules = rules;
    }

    /**
     * Builds the rule base.
     *
     * @param day of the period the matter concerns
     */
    public static RuleBase build(RulePack pack, LocalDate day) {
        var content = ContentInForce.of(pack, day);
        var facts = new FactModel(pack.vocabulary());
        var model = Rules.of(content, facts);
        return new RuleBase(content, facts, KieBaseBuilder.createKieBaseFromModel(model), Rules.size(model));
    }

    @Override
    public ContentInForce content() {
        return content;
    }

    /** How many Drools rules it has. */
    public int size() {
        return rules;
    }

    @Override
    public Run start(GivenValues given) {
        KieSession session = knowledgeBase.newKieSession();
        facts.insert(given, session);
        return new Run(session);
    }

    @Override
    public boolean isDerived(se.regelverk.engine.vocabulary.ConceptKey key) {
        return facts.isDerived(key);
    }
}
