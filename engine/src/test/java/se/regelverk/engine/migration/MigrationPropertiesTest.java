package se.regelverk.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.migration.WrittenForm.Q;

/** Holds for any two forms and any texts: forms of random questions, changed in random ways, filled with right and wrong texts. */
class MigrationPropertiesTest {
    private static final List<String> TYPES = List.of(
            "typ: text",
            "typ: lang-text",
            "typ: heltal",
            "typ: belopp, enhet: kr",
            "typ: datum",
            "typ: manad",
            "typ: ja-nej",
            "typ: ja-nej, vet-inte: true",
            "en-av: { ett: Ett, tva: Två, tre: Tre }",
            "en-av: { tva: Två, fyra: Fyra }");
    private static final List<String> TEXTS = List.of(
            "",
            "  ",
            "ja",
            "nej",
            "vetInte",
            "ett",
            "tva",
            "fyra",
            "7",
            "6 500,50",
            "2026-03-01",
            "2026-03",
            "hej",
            "☃");
    private static final List<String> LISTS = List.of("", "", "barn", "vuxna");

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<Q> questions(Random random) {
        List<Q> questions = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            questions.add(fresh(random, "q" + i));
        }
        return questions;
    }

    private static Q fresh(Random random, String name) {
        return new Q(name, any(random, LISTS), name, any(random, TYPES), "Fråga " + name, random.nextInt(3));
    }

    /** Each question kept, taken away, renamed, reworded, retyped, moved to a list or a page; some new ones; another order. */
    private static List<Q> changed(Random random, List<Q> questions, int version) {
        List<Q> changed = new ArrayList<>();
        for (Q one : questions) {
            switch (random.nextInt(9)) {
                case 0 -> {}
                case 1 -> changed.add(one.named(one.id() + "n" + version));
                case 2 -> changed.add(one.labelled("Omskriven " + one.id() + version));
                case 3, 4 -> changed.add(one.typed(any(random, TYPES)));
                case 5 -> changed.add(one.in(any(random, LISTS)));
                case 6 -> changed.add(one.on(random.nextInt(3)));
                default -> changed.add(one);
            }
        }
        for (int i = 0; i < random.nextInt(3) || changed.isEmpty(); i++) {
            changed.add(fresh(random, "ny" + version + i));
        }
        if (random.nextBoolean()) {
            Collections.shuffle(changed, random);
        }
        return changed;
    }

    private static FormDefinition form(Random random, List<Q> questions) {
        String transition = "{ alternativ: { %s: { ett: fyra, tre: tva, vetInte: nej } } }"
                .formatted(any(random, questions).id());
        return new WrittenForm(questions, random.nextBoolean() ? transition : "").form();
    }

    private static Map<String, String> typed(Random random, List<Q> questions) {
        var texts = new LinkedHashMap<String, String>();
        for (Q one : questions) {
            if (one.list().isEmpty()) {
                texts.put(one.key(), any(random, TEXTS));
            } else {
                texts.put(one.list() + "[]", String.valueOf(random.nextInt(3)));
                texts.put(one.list() + "[%d].%s".formatted(random.nextInt(3), one.name()), any(random, TEXTS));
            }
        }
        if (random.nextBoolean()) {
            texts.put("borttagen.for.lange.sedan", any(random, TEXTS));
        }
        return texts;
    }

    private record Drawn(FormDefinition before, FormDefinition after, Map<String, String> texts) {
        /** Two forms that differ, and texts for the first. */
        static Drawn of(long seed) {
            var random = new Random(seed);
            while (true) {
                List<Q> questions = questions(random);
                FormDefinition before = form(random, questions);
                FormDefinition after = form(random, changed(random, questions, 2));
                if (!before.hash().equals(after.hash())) {
                    return new Drawn(before, after, typed(random, questions));
                }
            }
        }

        Migrated over() {
            return FormMigration.between(before, after).apply(texts);
        }
    }

    private static List<String> said(Map<String, String> texts) {
        return texts.values().stream().filter(text -> !text.isBlank()).sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTextIsCarriedOrArchivedAndNoneTwice(long seed) {
        Drawn drawn = Drawn.of(seed);
        Migrated migrated = drawn.over();
        FormMigration migration = FormMigration.between(drawn.before(), drawn.after());

        List<String> archived = migrated.archived().stream().map(Archived::name).toList();
        drawn.texts().forEach((name, text) -> {
            String now = migration.nameNow(name).map(migrated.texts()::get).orElse(null);
            boolean isArchived = migrated.archived().stream()
                    .anyMatch(one -> one.name().equals(name) && one.text().equals(text));
            assertThat(isArchived).as(name + " = " + text).isEqualTo(!text.isBlank() && now == null);
        });
        assertThat(archived).doesNotHaveDuplicates();
        assertThat(said(migrated.texts()).size() + archived.size())
                .isEqualTo(said(drawn.texts()).size());
        assertThat(migrated.carried()).isEqualTo(said(migrated.texts()).size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameFormGivesTheSameTextsAndDoingItAgainChangesNothing(long seed) {
        Drawn drawn = Drawn.of(seed);
        Map<String, String> once = drawn.over().texts();

        assertThat(FormMigration.between(drawn.before(), drawn.before()).apply(drawn.texts()))
                .isEqualTo(new Migrated(drawn.texts(), List.of(), 0, List.of()));
        assertThat(FormMigration.between(drawn.after(), drawn.after()).apply(once))
                .isEqualTo(new Migrated(once, List.of(), 0, List.of()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheTextsIsWithoutMeaning(long seed) {
        Drawn drawn = Drawn.of(seed);
        List<String> names = new ArrayList<>(drawn.texts().keySet());
        Collections.shuffle(names, new Random(seed));
        var shuffled = new LinkedHashMap<String, String>();
        names.forEach(name -> shuffled.put(name, drawn.texts().getOrDefault(name, "")));

        Migrated other = new Drawn(drawn.before(), drawn.after(), shuffled).over();

        assertThat(other.texts()).isEqualTo(drawn.over().texts());
        assertThat(other.archived())
                .containsExactlyInAnyOrderElementsOf(drawn.over().archived());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void goingForthAndBackNeverInventsAText(long seed) {
        Drawn drawn = Drawn.of(seed);
        Migrated forth = drawn.over();
        Migrated back = FormMigration.between(drawn.after(), drawn.before()).apply(forth.texts());

        Set<String> known = new HashSet<>(drawn.texts().values());
        known.addAll(List.of("fyra", "tva", "nej"));
        assertThat(known).containsAll(back.texts().values());
        assertThat(drawn.texts().keySet()).containsAll(back.texts().keySet());
        back.texts().forEach((name, text) -> {
            if (forth.converted() + back.converted() == 0) {
                assertThat(drawn.texts().get(name)).as(name).isEqualTo(text);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTextIsArchivedOnlyByAStepTheAuthorMustConfirm(long seed) {
        Drawn drawn = Drawn.of(seed);
        FormMigration migration = FormMigration.between(drawn.before(), drawn.after());

        List<Archived> ofQuestions = drawn.over().archived().stream()
                .filter(one -> !one.name().startsWith("borttagen"))
                .toList();
        assertThat(ofQuestions.isEmpty() || migration.needsConfirmation()).isTrue();
    }
}
