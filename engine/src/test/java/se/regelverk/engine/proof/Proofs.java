package se.regelverk.engine.proof;

import java.util.List;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.example.ExampleReader;
import se.regelverk.engine.example.RepositoryContent;

/** The repository's packs with their examples run. */
final class Proofs {
    static final Assessors ASSESSORS = new Assessors(time -> {});

    private Proofs() {}

    static ExampleRuns runs(String area) {
        ContentFiles files = RepositoryContent.files();
        var problems = new Problems();
        AreaContent content = AreaContent.read(files, new Area(area), problems).orElseThrow();
        List<Example> examples = ExampleReader.read(files, content, problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.inOrder().toString());
        }
        return ExampleRuns.of(content, examples, ASSESSORS);
    }
}
