package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.rulepack.CouncilRole;
import se.regelverk.engine.rulepack.CouncilRules;

/** What a decision takes is content: votes, majorities, who votes, and what the area's phase accepts. */
class VotesTest extends ChangesFixture {
    private static final String RULES = CouncilRules.path(AREA);

    private final Council council = new Council(database.template());

    private ReviewResult vote(Change change, String member, CouncilRole role, Decision decision) {
        return changes.review(change.id(), new Opinion(member, role, decision, "Därför.", List.of()), NOW);
    }

    private ReviewResult vote(Change change, String member, Decision decision) {
        return vote(change, member, CouncilRole.REPRESENTANT, decision);
    }

    private Change now(Change change) {
        return changes.find(change.id()).orElseThrow();
    }

    /** The area's rules with something else in place of a line. */
    private void rules(String line, String instead) {
        String before = library.inForce(AREA, TODAY)
                .content()
                .orElseThrow()
                .files()
                .text(RULES)
                .orElseThrow();
        assertThat(before).contains(line);
        live(TODAY, RULES, before.replace(line, instead));
    }

    private void languageTakes(String what) {
        rules("sprak:     { roster: 2, majoritet: enkel }", "sprak: { " + what + " }");
    }

    @Test
    void asManyVoteAsTheRulesInForceSayAndThePageIsTold() {
        languageTakes("roster: 3");
        Change change = submitted(FILE, renamed());
        approve(change, "rad1");
        approve(change, "rad2");
        assertThat(changes.voting().votes(now(change), TODAY).sentence())
                .startsWith("Det behövs 3 röster, 2 har röstat. 2 för och 0 emot.");
        assertThat(approve(change, "rad3")).isInstanceOf(ReviewResult.Approved.class);
        assertThat(now(change).deliberation().protocols())
                .singleElement()
                .extracting(Protocol::votes)
                .isEqualTo(new Votes(3, se.regelverk.engine.rulepack.Majority.ENKEL, 3, 0, null));
    }

    @Test
    void oneNoDoesNotDecideAndTheMajorityDoes() {
        languageTakes("roster: 3");
        Change change = submitted(FILE, renamed());
        assertThat(vote(change, "rad1", Decision.AVSLA)).isInstanceOf(ReviewResult.Noted.class);
        approve(change, "rad2");
        assertThat(now(change).state()).isEqualTo(ChangeState.INSKICKAD);
        vote(change, "rad3", Decision.AVSLA);
        assertThat(now(change).state()).isEqualTo(ChangeState.AVSLAGEN);
    }

    @Test
    void theChairHasTheCastingVoteOnlyWhenTheVotesAreEqual() {
        Change equal = submitted(FILE, renamed());
        vote(equal, "rad1", Decision.AVSLA);
        assertThat(vote(equal, "rad2", Decision.GODKANN)).isInstanceOf(ReviewResult.Noted.class);
        assertThat(changes.voting().votes(now(equal), TODAY).sentence()).endsWith("Fler behöver rösta.");
        assertThat(vote(equal, "rad2", CouncilRole.PROCESSAGARE, Decision.GODKANN))
                .isInstanceOf(ReviewResult.Approved.class);
        assertThat(now(equal).deliberation().protocols())
                .singleElement()
                .extracting(Protocol::votes)
                .extracting(Votes::decided)
                .isEqualTo(
                        "Det krävdes minst 2 röster, och att fler än hälften av dem som röstade sade ja."
                                + " 1 röstade för och 1 emot. Rösterna var lika många, och processägarens utslagsröst avgjorde.");
    }

    @Test
    void aQualifiedMajorityIsNotReachedByHalf() {
        languageTakes("roster: 2, majoritet: tva-tredjedelar");
        Change change = submitted(FILE, renamed());
        vote(change, "ordförande", CouncilRole.PROCESSAGARE, Decision.GODKANN);
        assertThat(vote(change, "rad2", Decision.AVSLA)).isInstanceOf(ReviewResult.Noted.class);
        assertThat(approve(change, "rad3")).isInstanceOf(ReviewResult.Approved.class);
    }

    @Test
    void whoeverHasJavOrARoleWithoutAVoteIsNotCounted() {
        Change change = submitted(FILE, renamed());
        assertThat(vote(change, "amb", CouncilRole.AMBASSADOR, Decision.GODKANN))
                .asInstanceOf(type(ReviewResult.Refused.class))
                .extracting(ReviewResult.Refused::message)
                .asString()
                .contains("ambassadör", "röstar inte");
        approve(change, "rad1");
        council.recuse(change.id(), "rad1", "Min syster söker.", NOW.toInstant());
        assertThat(changes.voting().votes(now(change), TODAY).cast()).isZero();
    }

    @Test
    void aChangeToTheRulesOfTheCouncilIsDecidedByThoseItChanges() {
        String easier = SmallRules.text().replace("regel:     { roster: 2", "regel:     { roster: 5");
        live(TODAY, RULES, easier);
        Change back = begun();
        put(back, RULES, SmallRules.text());
        changes.submit(back.id(), "utvecklare", NOW);
        assertThat(changes.voting().votes(now(back), TODAY).needed()).isEqualTo(5);
    }

    @Test
    void anAreaInInterimsforvaltningRefusesOtherClassesAndSaysWhatCanBeDone() {
        rules("fas: ordinarie", "fas: interimsforvaltning");
        Change amount = begun();
        put(amount, FILE, renamed().replace("kontrollerad: 2026-11-21", "kontrollerad: 2026-11-20"));
        assertThat(changes.submit(amount.id(), "utvecklare", NOW))
                .asInstanceOf(type(Submission.NotClean.class))
                .satisfies(refused -> assertThat(refused.report().problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.problem())
                                    .contains("Interimsförvaltning", "bara språk och hjälptext", "belopp");
                            assertThat(problem.remedy()).contains("processägaren");
                        }));
        assertThat(submitted(FILE, renamed()).state()).isEqualTo(ChangeState.INSKICKAD);
        rules("fas: interimsforvaltning", "fas: ordinarie");
        assertThat(changes.submit(amount.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
    }

    @Test
    void mistakesInTheRulesAreToldWithWhatToWrite() {
        Change change = begun();
        put(
                change,
                RULES,
                SmallRules.text()
                        .replace("fas: ordinarie", "fas: ordinare")
                        .replace("regel:     { roster: 2", "regel:     { roster: 1")
                        .replace("[ processagare, ", "[ processägare, "));
        assertThat(changes.check(change.id(), TODAY).problems())
                .extracting(problem -> problem.remedy())
                .anySatisfy(remedy -> assertThat(remedy).contains("ordinarie"))
                .anySatisfy(remedy -> assertThat(remedy).contains("Minst två"))
                .anySatisfy(remedy -> assertThat(remedy).contains("processagare"));
        assertThat(changes.voting().councilRules(Area.SHARED, TODAY).quorums()).hasSize(5);
    }

    private static final class SmallRules {
        static String text() {
            return se.regelverk.engine.library.SmallContent.files().text(RULES).orElseThrow();
        }
    }
}
