package se.regelverk.engine.change.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.Written;

/** What holds for every file of the repository and any two changes of it. */
class FileMergePropertiesTest {
    private static final int TIMES = 15;

    @ParameterizedTest
    @MethodSource("se.regelverk.engine.change.merge.MergeFixture#paths")
    void whatTwoHaveChangedInDifferentThingsIsAsIfOneHadChangedBothAndInTheSameThingItMeets(String path) {
        String base = MergeFixture.text(path);
        Written written = new ContentFile(path, base).written().orElseThrow();
        List<List<String>> values = MergeFixture.values(written);
        var random = new Random(path.hashCode());
        for (int time = 0; time < TIMES; time++) {
            List<String> one = values.get(random.nextInt(values.size()));
            List<String> other = values.get(random.nextInt(values.size()));
            String mine = MergeFixture.edited(path, base, one, "mitt nya");
            String theirs = MergeFixture.edited(path, base, other, "deras nya");
            var outcome = FileMerge.of(path, base, mine, theirs).together();
            if (thing(path, written, one).equals(thing(path, written, other))) {
                assertThat(outcome.conflicts()).as("%s %s", one, other).hasSize(1);
                assertThat(outcome.text()).isEqualTo(mine);
            } else {
                String both = MergeFixture.edited(path, mine, other, "deras nya");
                assertThat(outcome.conflicts()).as("%s %s", one, other).isEmpty();
                assertThat(outcome.text()).isEqualTo(both);
            }
        }
    }

    /** As a person would say what it is that has been changed. */
    private static List<String> thing(String path, Written written, List<String> way) {
        if (path.endsWith("/begrepp.yaml")) {
            boolean grouped = ((Written.Entries)
                            ((Written.Entries) written).entries().get(way.get(0)))
                    .entries().keySet().stream().anyMatch(key -> key.equals("grupp") || key.equals("lista"));
            return first(way, grouped ? 2 : 1);
        }
        if (path.startsWith("form-definitions/") && !path.contains("/exempel/")) {
            return question(way);
        }
        String folder = Shapes.folder(path);
        if (folder.equals("parametrar")) {
            return first(way, way.get(0).equals("varden") ? 3 : way.get(0).equals("kallor") ? 2 : 1);
        }
        return first(way, way.get(0).equals("rader") || way.get(0).equals("val") ? 2 : 1);
    }

    /** As far as the last question or page; of the page or group itself each key alone. */
    private static List<String> question(List<String> way) {
        if (!way.get(0).equals("layout")) {
            return way.get(0).equals("schema") ? way : first(way, 1);
        }
        int last = way.lastIndexOf("fragor");
        return last < 0 ? first(way, 4) : first(way, last + 2 + (isOfHolder(way, last) ? 1 : 0));
    }

    private static boolean isOfHolder(List<String> way, int last) {
        return way.subList(last, way.size()).contains("lagg-till");
    }

    private static List<String> first(List<String> way, int count) {
        return way.subList(0, Math.min(count, way.size()));
    }

    @ParameterizedTest
    @MethodSource("se.regelverk.engine.change.merge.MergeFixture#paths")
    void whateverPeopleDoToTheTextNothingIsLostOrBrokenAndBothSeeTheSameConflicts(String path) {
        String base = MergeFixture.text(path);
        var random = new Random(path.hashCode());
        for (int time = 0; time < TIMES; time++) {
            String mine = MergeFixture.meddled(base, random);
            String theirs = MergeFixture.meddled(base, random);
            assertThat(FileMerge.of(path, base, mine, base).together()).isEqualTo(alone(mine));
            assertThat(FileMerge.of(path, base, base, mine).together()).isEqualTo(alone(mine));
            assertThat(FileMerge.of(path, base, mine, mine).together()).isEqualTo(alone(mine));
            var outcome = FileMerge.of(path, base, mine, theirs).together();
            var mirrored = FileMerge.of(path, base, theirs, mine).together();
            assertThat(ids(outcome)).isEqualTo(ids(mirrored));
            if (isReadable(path, mine) && isReadable(path, theirs)) {
                assertThat(isReadable(path, String.valueOf(outcome.text()))).isTrue();
            }
            if (outcome.conflicts().isEmpty()) {
                assertThat(said(path, outcome)).isEqualTo(said(path, mirrored));
            }
        }
    }

    private static boolean isReadable(String path, String text) {
        return new ContentFile(path, text).written().isPresent();
    }

    private static Optional<Written> said(String path, FileMerge.Outcome outcome) {
        return new ContentFile(path, String.valueOf(outcome.text())).written();
    }

    private static FileMerge.Outcome alone(String text) {
        return new FileMerge.Outcome(text, List.of());
    }

    private static String ids(FileMerge.Outcome outcome) {
        return outcome.conflicts().stream().map(PartConflict::id).sorted().collect(Collectors.joining("\n"));
    }
}
