package se.regelverk.engine.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.assessment.Trace;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.example.PreparedExample;
import se.regelverk.engine.example.PreparedExample.Preparation;
import se.regelverk.engine.rulepack.ContentInForce;

/**
 * All examples of an area, run once by the rules as they stand, with every value still at hand.
 *
 * @param content as it is where nothing is set locally
 * @param runs those whose form accepts them, in order
 */
public record ExampleRuns(AreaContent content, List<Ran> runs) {
    public ExampleRuns {
        runs = List.copyOf(runs);
    }

    /**
     * One example that was run.
     *
     * @param differences in Swedish; empty when it turned out as it says
     */
    public record Ran(PreparedExample prepared, Trace trace, List<String> differences) {
        public Ran {
            differences = List.copyOf(differences);
        }

        public Example example() {
            return prepared.example();
        }

        public String name() {
            return example().name();
        }

        public boolean passes() {
            return differences.isEmpty();
        }

        LocalDate day() {
            return example().clocks().dayOfContent();
        }
    }

    /**
     * Runs them.
     *
     * @param content without problems
     */
    public static ExampleRuns of(AreaContent content, List<Example> examples, Assessors assessors) {
        List<Ran> runs = new ArrayList<>();
        for (Example example : examples) {
            if (PreparedExample.of(example, content) instanceof Preparation.Ready ready) {
                PreparedExample prepared = ready.prepared();
                Trace trace = assessors
                        .of(prepared.content().pack(), example.clocks().dayOfContent())
                        .trace(prepared.facts(), example.clocks());
                runs.add(new Ran(prepared, trace, prepared.differences(trace.assessment())));
            }
        }
        return new ExampleRuns(content.elsewhere(), runs);
    }

    /** The run of an example by its name. */
    public Optional<Ran> named(String name) {
        return runs.stream().filter(run -> run.name().equals(name)).findFirst();
    }

    /** The runs where nothing is set locally, by the first day on which exactly the content they use holds. */
    Map<LocalDate, List<Ran>> byContent() {
        NavigableSet<LocalDate> days = ContentInForce.changeDays(content.pack());
        var byContent = new LinkedHashMap<LocalDate, List<Ran>>();
        for (Ran run : runs) {
            if (run.example().district() != null) {
                continue;
            }
            LocalDate since = Optional.ofNullable(days.floor(run.day())).orElse(LocalDate.MIN);
            byContent.computeIfAbsent(since, day -> new ArrayList<>()).add(run);
        }
        return byContent;
    }
}
