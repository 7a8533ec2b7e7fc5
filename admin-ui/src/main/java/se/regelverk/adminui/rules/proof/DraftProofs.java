package se.regelverk.adminui.rules.proof;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.example.ExampleReader;
import se.regelverk.engine.proof.ExampleRuns;

/** Runs the examples of drafts. */
@Component
class DraftProofs {
    private final Assessors assessors = new Assessors(time -> {});

    /** A draft's examples, run. */
    record DraftProof(AreaContent content, List<Example> examples, ExampleRuns runs) {}

    Assessors assessors() {
        return assessors;
    }

    /** The draft's examples, run by its own rules; empty while something in it cannot be read. */
    Optional<DraftProof> of(Draft draft) {
        ContentFiles files = draft.files().readable();
        var problems = new Problems();
        return AreaContent.read(files, draft.area(), problems).flatMap(content -> {
            List<Example> examples = ExampleReader.read(files, content, problems);
            return problems.isEmpty()
                    ? Optional.of(new DraftProof(content, examples, ExampleRuns.of(content, examples, assessors)))
                    : Optional.empty();
        });
    }
}
