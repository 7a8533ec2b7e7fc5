package se.regelverk.engine.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regelverk.engine.casework.CaseworkFixture.ANNA;
import static se.regelverk.engine.casework.CaseworkFixture.BISTAND;
import static se.regelverk.engine.casework.CaseworkFixture.BO;
import static se.regelverk.engine.casework.CaseworkFixture.NOW;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.regelverk.engine.casework.Fetched.State;
import se.regelverk.engine.casework.FetchedAnswers.FetchedList;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.form.Prefill.Source;

class FetchMergeTest {
    private static final String RENT = "kostnader.hyra";
    private static final List<String> NAMES = List.of(RENT, "kostnader.hushallsel", "sokande.namn");
    private static final String PERSON = "19640823-3234";

    private static FormDraft draft() {
        return new FormDraft(
                "u",
                BISTAND,
                "ansokan",
                "Ansökan",
                null,
                ContentHash.of("form"),
                null,
                1,
                List.of(),
                List.of(),
                new CaseSubject("", PERSON, false),
                null,
                false,
                ANNA,
                NOW,
                null,
                null);
    }

    private static Fetched value(String text) {
        return new Fetched(Source.POPULATION_REGISTER, NOW, State.FETCHED, text, text + " kr", PERSON, 0);
    }

    private static Fetched none(State state) {
        return Fetched.nothing(Source.POPULATION_REGISTER, NOW, state, PERSON);
    }

    private static FormDraft fetch(FormDraft draft, Map<String, Fetched> fields) {
        return FetchMerge.merge(draft, new FetchedAnswers(fields, List.of()), BO, NOW);
    }

    private static FormDraft type(FormDraft draft, String name, String text) {
        return DraftMerge.save(draft, Drafting.Written.of(Map.of(name, text), draft.revision()), ANNA, NOW);
    }

    /** Random typing and fetching, beside a plain account of which texts a person wrote last. */
    @Test
    void neverWritesOverWhatSomebodyTypedAndDoesNothingTheSecondTime() {
        for (int seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            FormDraft draft = draft();
            Map<String, String> typed = new HashMap<>();
            for (int step = 0; step < 12; step++) {
                String name = NAMES.get(random.nextInt(NAMES.size()));
                if (random.nextBoolean()) {
                    String text = "t" + random.nextInt(3);
                    typed.put(name, text);
                    draft = type(draft, name, text);
                } else {
                    Map<String, Fetched> answers = answers(random);
                    draft = fetch(draft, answers);
                    assertThat(fetch(draft, answers)).as("seed %d", seed).isEqualTo(draft);
                }
                for (String written : typed.keySet()) {
                    assertThat(draft.text(written))
                            .as("seed %d, %s", seed, written)
                            .isEqualTo(typed.get(written));
                }
            }
        }
    }

    private static Map<String, Fetched> answers(Random random) {
        Map<String, Fetched> answers = new HashMap<>();
        for (String name : NAMES) {
            State state = State.values()[random.nextInt(State.values().length)];
            answers.put(name, state == State.FETCHED ? value("h" + random.nextInt(3)) : none(state));
        }
        return answers;
    }

    @Test
    void whatIsAsItWasFetchedIsRenewedAndGoesWhenTheSourceNoLongerHasIt() {
        FormDraft first = fetch(draft(), Map.of(RENT, value("6500")));
        FormDraft second = fetch(first, Map.of(RENT, value("7000")));
        FormDraft gone = fetch(second, Map.of(RENT, none(State.NOT_THERE)));

        assertThat(first.text(RENT)).isEqualTo("6500");
        assertThat(second.text(RENT)).isEqualTo("7000");
        assertThat(gone.text(RENT)).isEmpty();
        assertThat(fetch(gone, Map.of(RENT, value("7100"))).text(RENT)).isEqualTo("7100");
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"NO_REPLY", "NOT_CONNECTED"})
    void silenceTakesNothingBackOfWhatWasSaidOfTheSamePersonButAllOfWhatWasSaidOfAnother(State silence) {
        FormDraft known = fetch(draft(), Map.of(RENT, value("6500")));
        FormDraft ofAnother = known.about(new CaseSubject("", "19701063-2391", false));

        assertThat(fetch(known, Map.of(RENT, none(silence)))).isEqualTo(known);
        assertThat(fetch(ofAnother, Map.of(RENT, none(silence))).text(RENT)).isEmpty();
    }

    @Test
    void aFetchedTextThatSomebodyTookAwayStaysAwayUntilSomebodyChoosesIt() {
        FormDraft cleared = type(fetch(draft(), Map.of(RENT, value("6500"))), RENT, "");

        FormDraft again = fetch(cleared, Map.of(RENT, value("6500")));
        FormDraft chosen = FetchMerge.use(again, RENT, BO, NOW);

        assertThat(again.text(RENT)).isEmpty();
        assertThat(chosen.text(RENT)).isEqualTo("6500");
        assertThat(fetch(chosen, Map.of(RENT, value("7000"))).text(RENT)).isEqualTo("7000");
    }

    @Test
    void whatSomebodyElseTypedMeanwhileIsKeptBesideTheFetchedText() {
        FormDraft read = draft();
        FormDraft fetched = fetch(read, Map.of(RENT, value("6500")));

        FormDraft both =
                DraftMerge.save(fetched, Drafting.Written.of(Map.of(RENT, "7200"), read.revision()), ANNA, NOW);

        assertThat(both.text(RENT)).isEqualTo("6500");
        assertThat(both.conflicts()).containsExactly(new DraftConflict(RENT, "7200", ANNA, NOW, null));
    }

    private static FormDraft children(FormDraft draft, String... born) {
        Map<String, Fetched> fields = new HashMap<>();
        for (int row = 0; row < born.length; row++) {
            fields.put("barn[%d].fodelsedatum".formatted(row), value(born[row]));
        }
        var list = new FetchedList("barn", value(String.valueOf(born.length)), fields);
        return FetchMerge.merge(draft, new FetchedAnswers(Map.of(), List.of(list)), BO, NOW);
    }

    @Test
    void aListIsFilledAndRenewedAsAWholeWhileNobodyHasWrittenInIt() {
        FormDraft two = children(draft(), "2020-09-14", "2016-10-02");
        FormDraft one = children(two, "2016-10-02");

        assertThat(two.texts()).containsEntry("barn[]", "2").containsEntry("barn[1].fodelsedatum", "2016-10-02");
        assertThat(one.texts()).containsEntry("barn[]", "1").containsEntry("barn[1].fodelsedatum", "");
    }

    @Test
    void aListThatSomebodyHasWrittenInIsLeftAsItIs() {
        FormDraft typed = type(children(draft(), "2020-09-14"), "barn[0].dagarHosSokanden", "15");
        FormDraft none = type(draft(), "barn[]", "0");

        assertThat(children(typed, "2016-10-02", "2020-09-14").texts()).isEqualTo(typed.texts());
        assertThat(children(none, "2020-09-14").texts()).isEqualTo(none.texts());
    }
}
