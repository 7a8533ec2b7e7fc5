package se.regelverk.engine.rulepack.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNResult;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.rulepack.TableEvaluation;
import se.regelverk.engine.rulepack.Writer;

/** Runs cases in both engines and requires the same of every concept and sentence, and no message from the other engine. */
final class Agreement {
    /** Divisions end at the twentieth digit in one engine and at the thirty-fourth in the other. */
    private static final BigDecimal LAST_DIGITS = new BigDecimal("1e-12");

    private final RulePack pack;
    private final Map<LocalDate, DmnRun> runs = new HashMap<>();
    private final Map<LocalDate, ContentInForce> contents = new HashMap<>();
    private final Set<String> matchedRows = new HashSet<>();

    Agreement(RulePack pack) {
        this.pack = pack;
    }

    /** The ids of all rows that have given a value in some case. */
    Set<String> matchedRows() {
        return matchedRows;
    }

    DMNResult require(String name, Given given) {
        DmnRun run = runs.computeIfAbsent(given.day(), day -> DmnRun.of(pack, day));
        var content = contents.computeIfAbsent(given.day(), day -> ContentInForce.of(pack, day));
        DMNResult result = run.run(run.context(given));
        assertThat(DmnRun.texts(result.getMessages())).as(name).isEmpty();
        var own = new OwnRun(content, given);
        content.writers().values().forEach(writer -> writer(name, result, own, writer));
        content.sentences().forEach(sentence -> sentence(name, result, own, sentence));
        return result;
    }

    private void writer(String name, DMNResult result, OwnRun own, Writer writer) {
        Object value = DmnRun.value(result, writer.concept());
        String at = name + ": " + writer.concept();
        if (writer.list().isEmpty()) {
            requireSame(at, own.concept(writer.concept()), value);
            note(writer, own);
            return;
        }
        items(at, own, writer.list().get(), value).forEach(item -> {
            requireSame(at + " " + item, own.inItem(item).concept(writer.concept()), ((List<?>) value).get(item));
            note(writer, own.inItem(item));
        });
    }

    private static IntStream items(String at, OwnRun own, String list, @Nullable Object value) {
        int count = own.given().count(list).orElse(-1);
        assertThat(value instanceof List<?> values ? values.size() : -1).as(at).isEqualTo(count);
        return IntStream.range(0, Math.max(0, count));
    }

    private void note(Writer writer, OwnRun own) {
        if (writer instanceof DecisionTable table) {
            TableEvaluation.of(table, own).rows().forEach(row -> matchedRows.add(row.id()));
        }
    }

    private static void requireSame(String at, Evaluated own, @Nullable Object other) {
        if (!(own instanceof Evaluated.Known known)) {
            assertThat(other).as(at).isNull();
        } else if (known.value() instanceof BigDecimal number) {
            assertThat(other).as(at).isInstanceOf(BigDecimal.class);
            assertThat(number.subtract((BigDecimal) other).abs())
                    .as(at + " " + number + " " + other)
                    .isLessThan(LAST_DIGITS);
        } else {
            Object value = known.value() instanceof YearMonth month ? month.atDay(1) : known.value();
            assertThat(other).as(at).isEqualTo(value);
        }
    }

    private static void sentence(String name, DMNResult result, OwnRun own, Sentence sentence) {
        String at = name + ": " + sentence.id();
        Object value = result.getDecisionResultByName("regel_" + FeelNames.ascii(sentence.id()))
                .getResult();
        if (sentence.list().isEmpty()) {
            assertThat(value).as(at).isEqualTo(truth(own.truth(sentence)));
            return;
        }
        items(at, own, sentence.list().get(), value).forEach(item -> assertThat(((List<?>) value).get(item))
                .as(at + " " + item)
                .isEqualTo(truth(own.inItem(item).truth(sentence))));
    }

    private static @Nullable Boolean truth(Truth truth) {
        return switch (truth) {
            case MET -> true;
            case NOT_MET -> false;
            case UNDECIDED, NOT_APPLICABLE -> null;
        };
    }
}
