package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.library.SmallContent;
import se.regelverk.testing.Together;

class TwoWritersTest extends ChangesFixture {
    @Test
    void whenTwoSaveTheSameFileBothTextsAreKeptAndSomeoneMustChoose() {
        Change change = begun();
        Long seen = change.version();
        changes.putFile(change.id(), FILE, renamed(), seen, "utvecklare", NOW);
        String mine = SmallContent.commented(FILE, "min text");
        Saving second = changes.putFile(change.id(), FILE, mine, seen, "kollega", NOW);
        assertThat(second).asInstanceOf(type(Saving.Conflict.class)).satisfies(conflict -> {
            assertThat(conflict.theirs().text()).isEqualTo(renamed());
            assertThat(conflict.yours().text()).isEqualTo(mine);
            assertThat(conflict.change().draft().sideTexts()).containsExactly(conflict.yours());
        });
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.NotClean.class);
        changes.dropSideTexts(change.id(), FILE, "kollega", NOW);
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
    }

    @Test
    void filesThatBelongTogetherAreSavedAllOrNone() {
        Change change = begun();
        put(change, FILE, renamed());
        var both = new TreeMap<>(Map.of(
                FILE, SmallContent.commented(FILE, "min"), OTHER_FILE, SmallContent.commented(OTHER_FILE, "min")));
        assertThat(changes.putFiles(change.id(), both, 0, "kollega", NOW)).isInstanceOf(Saving.Conflict.class);
        assertThat(changes.find(change.id()).orElseThrow().draft().file(OTHER_FILE))
                .isEmpty();
        Change seen = changes.find(change.id()).orElseThrow();
        long version = java.util.Objects.requireNonNull(seen.version());
        assertThat(changes.putFiles(change.id(), both, version, "kollega", NOW)).isInstanceOf(Saving.Saved.class);
        assertThat(changes.find(change.id()).orElseThrow().draft().files()).hasSize(2);
    }

    @Test
    void whatIsReplacedBySomeoneWhoDidNotSayWhatTheySawIsKept() {
        Change change = begun();
        put(change, FILE, renamed());
        changes.putFile(change.id(), FILE, SmallContent.commented(FILE, "ny"), null, "kollega", NOW);
        assertThat(changes.find(change.id()).orElseThrow().draft().sideTexts())
                .extracting(SideText::text)
                .containsExactly(renamed());
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
    }

    @Test
    void manyWhoSaveAtTheSameMomentLoseNothing() throws Exception {
        Change change = begun();
        List<Saving> saved = Together.run(IntStream.range(0, 8)
                .<Callable<Saving>>mapToObj(i ->
                        () -> put(change, "rule-packs/barn-och-unga/regler/regel-%d.yaml".formatted(i), "rad: " + i))
                .toList());
        assertThat(saved).allSatisfy(one -> assertThat(one).isInstanceOf(Saving.Saved.class));
        assertThat(changes.find(change.id()).orElseThrow().draft().files()).hasSize(8);
    }

    @Test
    void changesToDifferentLinesAreMergedAndToTheSameLinesMustBeComparedFirst() {
        Change same = begun();
        Change different = begun();
        put(same, FILE, renamedOtherwise());
        put(different, OTHER_FILE, SmallContent.commented(OTHER_FILE, "min"));
        Change first = submitted(FILE, renamed());
        approve(first, "rad1");
        approve(first, "rad2");
        assertThat(changes.submit(different.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
        assertThat(changes.submit(same.id(), "utvecklare", NOW))
                .asInstanceOf(type(Submission.NotClean.class))
                .extracting(refused -> refused.report().problems().get(0).problem())
                .isEqualTo(
                        "Filen har också ändrats i version 2 (A-2026-0003), som har beslutats sedan utkastet började.");
        var rebased = (Rebasing.Rebased) changes.rebase(same.id(), "utvecklare", NOW);
        assertThat(rebased.conflicts()).containsExactly(new FileConflict(FILE, 2, first.id()));
        assertThat(rebased.change().draft().sideTexts())
                .extracting(SideText::text)
                .containsExactly(renamed());
        assertThat(changes.submit(same.id(), "utvecklare", NOW)).isInstanceOf(Submission.NotClean.class);
        put(same, FILE, renamed() + "\n# båda\n");
        assertThat(changes.submit(same.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
    }
}
