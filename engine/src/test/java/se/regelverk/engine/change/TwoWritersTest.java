package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.change.merge.Choice;
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
    void changesToDifferentThingsAreMergedAndOfTheSameThingSomeoneMustChoose() {
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
                        "Beloppen Frister för barn och unga, Tid för återkoppling till anmälaren, rubrik har också ändrats i version 2"
                                + " (A-2026-0003), som har beslutats sedan utkastet började.");
        Moving moving = changes.moving(found(same));
        assertThat(moving.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.version()).isEqualTo(2);
            assertThat(conflict.approvedBy()).isEqualTo(first.id());
        });
        assertThat(rebased(same, Choices.NONE)).isInstanceOf(Rebasing.Unsettled.class);
    }

    @Test
    void whatIsChosenIsInTheMovedDraftAndWhatGaveWayIsKeptBesideIt() {
        Change change = begun();
        put(change, FILE, renamedOtherwise());
        long seen = version(change);
        approvedOutside(renamed());
        FileConflict conflict = changes.moving(found(change)).conflicts().get(0);
        var choices = Choices.NONE.with(conflict.path(), conflict.part().id(), Choice.THEIRS);
        assertThat(rebased(change, choices)).isInstanceOf(Rebasing.Rebased.class);
        Change moved = found(change);
        assertThat(moved.draft().base()).isEqualTo(2);
        assertThat(moved.draft().file(FILE).orElseThrow().text()).isEqualTo(renamed());
        assertThat(moved.draft().sideTexts()).singleElement().satisfies(side -> {
            assertThat(side.text()).isEqualTo(renamedOtherwise());
            assertThat(side.reason()).isEqualTo(SideText.Reason.ERSATT);
        });
        assertThat(moved.history().get(moved.history().size() - 1).text()).endsWith("rubrik: den beslutade");
        assertThat(changes.putFile(change.id(), FILE, renamedOtherwise(), seen, "kollega", NOW))
                .isInstanceOf(Saving.Conflict.class);
    }

    @Test
    void choicesMadeOnSomethingElseMoveNothing() {
        Change change = begun();
        put(change, FILE, renamedOtherwise());
        long seen = version(change);
        approvedOutside(renamed());
        put(change, OTHER_FILE, SmallContent.commented(OTHER_FILE, "min"));
        assertThat(changes.rebase(change.id(), Choices.NONE, 2, seen, "utvecklare", NOW))
                .isInstanceOf(Rebasing.Overtaken.class);
        assertThat(changes.rebase(change.id(), Choices.NONE, 3, version(change), "utvecklare", NOW))
                .isInstanceOf(Rebasing.Overtaken.class);
        assertThat(found(change).draft().base()).isEqualTo(1);
    }

    private void approvedOutside(String text) {
        Change other = submitted(FILE, text);
        approve(other, "rad1");
        approve(other, "rad2");
    }

    private Rebasing rebased(Change change, Choices choices) {
        return changes.rebase(change.id(), choices, 2, version(change), "utvecklare", NOW);
    }

    private long version(Change change) {
        return Objects.requireNonNull(found(change).version());
    }

    private Change found(Change change) {
        return changes.find(change.id()).orElseThrow();
    }
}
