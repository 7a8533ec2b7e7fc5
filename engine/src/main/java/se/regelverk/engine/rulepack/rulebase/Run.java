package se.regelverk.engine.rulepack.rulebase;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.KieSession;
import se.regelverk.engine.rulepack.Sentence;

/** One inference: facts in, conclusions out. Used by one thread. */
public final class Run implements Inference {
    /** More firings than this means a rule loop; no honest pack comes near it. */
    private static final int MOST_FIRINGS = 100_000;

    private final KieSession session;

    Run(KieSession session) {
        this.session = session;
    }

    @Override
    public void infer() {
        if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
            throw new IllegalStateException("Inference did not end after %d firings".formatted(MOST_FIRINGS));
        }
    }

    @Override
    public void add(Derived conclusion) {
        session.insert(conclusion);
    }

    @Override
    public List<Derived> values() {
        return conclusions().values();
    }

    @Override
    public List<Firing> firings(List<Sentence> asked) {
        return conclusions().firings();
    }

    /** Everything concluded so far. */
    public Conclusions conclusions() {
        List<Derived> values = new ArrayList<>();
        List<Firing> firings = new ArrayList<>();
        for (Object object : session.getObjects()) {
            if (object instanceof Derived derived) {
                values.add(derived);
            } else if (object instanceof Firing firing) {
                firings.add(firing);
            }
        }
        return new Conclusions(values, firings);
    }

    @Override
    public void close() {
        session.dispose();
    }

    /** What was concluded, in no particular order. */
    public record Conclusions(List<Derived> values, List<Firing> firings) {}
}
