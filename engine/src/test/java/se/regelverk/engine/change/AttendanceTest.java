package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.change.Attendance.Attendee;
import se.regelverk.engine.change.Attendance.Presence;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.rulepack.CouncilRole;

/** A protocol tells who sat on the council when it decided, and goes on telling it whoever joins or leaves later. */
class AttendanceTest extends ChangesFixture {
    private final List<Roster.Member> members = new ArrayList<>(List.of(
            new Roster.Member("rad1", "Rut", CouncilRole.REPRESENTANT),
            new Roster.Member("rad3", "Rakel", CouncilRole.SUPERANVANDARE),
            new Roster.Member("rad4", "Roy", CouncilRole.REPRESENTANT),
            new Roster.Member("amb", "Ada", CouncilRole.AMBASSADOR),
            new Roster.Member("utvecklare", "Ulla", CouncilRole.REPRESENTANT),
            new Roster.Member("ordf", "Olof", CouncilRole.PROCESSAGARE)));
    private final List<Area> asked = new ArrayList<>();
    private final Changes council = new Changes(database.template(), library, any -> true, this::roster);

    private Optional<Roster.Members> roster(Area area) {
        asked.add(area);
        return Optional.of(new Roster.Members(members, false));
    }

    private Change decided() {
        Change change = submitted(FILE, renamed());
        new Council(database.template()).recuse(change.id(), "rad3", "Min syster söker.", NOW.toInstant());
        for (String member : List.of("rad1", "rad2")) {
            council.review(change.id(), member, Decision.GODKANN, "", NOW);
        }
        return change;
    }

    private Attendance attendance(Change change) {
        Attendance attendance = council.find(change.id())
                .orElseThrow()
                .deliberation()
                .protocols()
                .get(0)
                .attendance();
        assertThat(attendance).isNotNull();
        return attendance;
    }

    @Test
    void whoTookPartWhoWasAbsentAndWhoMightNotDecideIsKept() {
        Attendance attendance = attendance(decided());
        assertThat(attendance.who(Presence.NARVARANDE))
                .extracting(Attendee::user)
                .containsExactly("rad1", "rad2");
        assertThat(attendance.who(Presence.FRANVARANDE))
                .extracting(Attendee::name)
                .containsExactly("Olof", "Roy", "Ada");
        assertThat(attendance.who(Presence.JAVIG)).extracting(Attendee::user).containsExactly("rad3");
        assertThat(attendance.who(Presence.SKREV)).extracting(Attendee::user).containsExactly("utvecklare");
        assertThat(attendance.members())
                .filteredOn(one -> !one.votes())
                .extracting(Attendee::user)
                .containsExactly("amb");
        assertThat(attendance.isWhole()).isFalse();
        assertThat(asked).containsOnly(AREA);
    }

    @Test
    void whoJoinsOrLeavesLaterChangesNothing() {
        Change change = decided();
        Attendance before = attendance(change);
        members.clear();
        assertThat(attendance(change)).isEqualTo(before);
    }

    @Test
    void anEscalatedChangeHasTheMembersOfTheSharedCouncil() {
        Change change = submitted(FILE, renamed());
        council.review(change.id(), "rad4", Decision.ESKALERA, "Gäller alla.", NOW);
        council.review(change.id(), "rad1", Decision.GODKANN, "", NOW);
        council.review(change.id(), "ordf", Decision.GODKANN, "", NOW);
        assertThat(asked).containsOnly(Area.SHARED);
        assertThat(attendance(change).who(Presence.FRANVARANDE))
                .extracting(Attendee::user)
                .contains("rad4");
    }

    @Test
    void aProtocolOfAnOlderProgramTellsNothingOfIt() {
        Change change = decided();
        database.template()
                .getCollection("changes")
                .updateOne(
                        new Document("_id", change.id()),
                        new Document("$unset", new Document("deliberation.protocols.0.attendance", "")));
        assertThat(council.find(change.id()).orElseThrow().deliberation().protocols())
                .singleElement()
                .satisfies(old -> assertThat(old.attendance()).isNull());
    }
}
