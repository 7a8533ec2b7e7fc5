package se.regelverk.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.assessment.SentenceResult;
import se.regelverk.engine.assessment.Trace;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.ExampleReader;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.replay.ReplayCase.Standing;
import se.regelverk.engine.vocabulary.ConceptKey;

/** What a replay counts of a case is what two ordinary assessments of it come to, each with answers read for itself. */
class ReplayAgainstAssessmentTest {
    private static final LocalDate FROM = LocalDate.of(2026, 6, 1);
    private static final ContentFiles FILES = RepositoryContent.files();

    private final Assessors ordinary = new Assessors(time -> {});

    @ParameterizedTest(name = "{0}, {1}: {2} → {3}")
    @CsvSource({
        "ekonomiskt-bistand, parametrar/riksnorm.yaml, 2026-01-01: 3940, 2026-01-01: 3000",
        "ekonomiskt-bistand, begrepp.yaml, titel: Hushållstyp, titel: Hushållets typ",
        "barn-och-unga, pack.yaml, omrade:, '# samma regler\nomrade:'"
    })
    void everyCaseIsCountedAsItIsAssessed(String area, String file, String was, String becomes) {
        AreaContent before = read(FILES, area);
        String path = "rule-packs/%s/%s".formatted(area, file);
        String text = FILES.text(path).orElseThrow();
        assertThat(text).contains(was);
        AreaContent after = read(FILES.with(path, text.replace(was, becomes)), area);
        assertThat(after.pack().hash()).isNotEqualTo(before.pack().hash());
        var replay = new Replay(before, after, FROM);

        List<ReplayCase> cases = cases(before);
        assertThat(cases).hasSizeGreaterThan(300);
        for (ReplayCase one : cases) {
            assertThat(replay.count(one))
                    .as("case %s of %s", one.id(), one.form())
                    .usingRecursiveComparison()
                    .ignoringFields("sampled")
                    .isEqualTo(Tally.of(assessed(one, before, after)));
        }
    }

    private static AreaContent read(ContentFiles files, String area) {
        var problems = new Problems();
        AreaContent content = AreaContent.read(files, new Area(area), problems).orElseThrow();
        assertThat(problems.inOrder()).isEmpty();
        return content;
    }

    /** Every example of the area, and three hundred cases that nobody has thought of. */
    private static List<ReplayCase> cases(AreaContent content) {
        var examples = ExampleReader.read(FILES, content, new Problems());
        assertThat(examples).isNotEmpty();
        return Stream.concat(
                        examples.stream()
                                .map(one -> new ReplayCase(
                                        one.name(), one.form(), one.answers(), one.clocks(), Standing.DECIDED, null)),
                        LongStream.range(0, 300)
                                .mapToObj(new SyntheticCases(content, examples, YearMonth.from(FROM), 11)))
                .toList();
    }

    private Compared assessed(ReplayCase one, AreaContent before, AreaContent after) {
        TimeShift shift = TimeShift.to(FROM, one.clocks());
        Trace old = trace(one, before, shift);
        Map<String, String> groups = new LinkedHashMap<>();
        for (ConceptKey key : before.pack().info().followedUp()) {
            groups.put(
                    key.value(),
                    old.at(Gap.WHOLE_CASE).concept(key) instanceof Evaluated.Known known
                            ? known.value().toString()
                            : GroupCount.UNKNOWN);
        }
        return new Compared(
                one,
                shift.clocks().concerns(),
                shift.months() == 0,
                result(old, before),
                result(trace(one, after, shift), after),
                false,
                groups);
    }

    private Trace trace(ReplayCase one, AreaContent content, TimeShift shift) {
        FormDefinition form = content.form(one.form()).orElseThrow();
        Facts facts = Facts.of(form, content.pack().vocabulary(), shift.answers(form, one.answers()));
        return ordinary.of(content.pack(), shift.clocks().dayOfContent()).trace(facts, shift.clocks());
    }

    private static Result result(Trace trace, AreaContent content) {
        Assessment assessment = trace.assessment();
        return Result.of(
                assessment.proposal().outcome(),
                assessment.proposal().amount(),
                assessment.sentences().stream().filter(SentenceResult::isMet).map(SentenceResult::sentence),
                content.pack().info().amountConcept().isPresent());
    }
}
