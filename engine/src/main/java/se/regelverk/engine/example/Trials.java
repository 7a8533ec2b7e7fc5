package se.regelverk.engine.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.rulepack.RulePack;

/** Examples as cases to try a rule on while it is written: what they are assessed to, not whether that is what they expect. */
public sealed interface Trials {
    /** The examples with what came of them. */
    record Ran(RulePack pack, List<Tried> tried) implements Trials {
        public Ran {
            tried = List.copyOf(tried);
        }
    }

    /** The rules do not hang together, so nothing can be tried. */
    record NotPossible(List<AuthorProblem> problems) implements Trials {
        public NotPossible {
            problems = List.copyOf(problems);
        }
    }

    /**
     * An example that was tried.
     *
     * @param assessment empty when its answers are no valid answers of its form
     */
    record Tried(Example example, Optional<Assessment> assessment) {}

    /**
     * Assesses an area's examples.
     *
     * @param files at least the area's files and those of the areas it imports
     * @param which of the examples to assess
     */
    static Trials of(ContentFiles files, Area area, Predicate<Example> which) {
        var problems = new Problems();
        Optional<AreaContent> content = AreaContent.read(files, area, problems);
        List<Example> examples =
                content.map(read -> ExampleReader.read(files, read, problems)).orElse(List.of());
        if (content.isEmpty() || !problems.isEmpty()) {
            return new NotPossible(problems.inOrder());
        }
        var runner = new ExampleRunner(content.get(), new Assessors(time -> {}));
        List<Tried> tried = new ArrayList<>();
        examples.stream().filter(which).forEach(example -> tried.add(new Tried(example, runner.assess(example))));
        return new Ran(content.get().pack(), tried);
    }
}
