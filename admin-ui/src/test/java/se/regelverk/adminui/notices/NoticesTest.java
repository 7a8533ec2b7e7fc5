package se.regelverk.adminui.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.ContextConfiguration;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.Description;
import se.regelverk.engine.change.Grounds;
import se.regelverk.engine.change.Opinion;
import se.regelverk.engine.change.Submission;
import se.regelverk.engine.change.law.Citations;
import se.regelverk.engine.change.law.LawMarks;
import se.regelverk.engine.change.law.Paragraph;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryConfiguration;
import se.regelverk.engine.rulepack.CouncilRole;

@SpringBootTest(classes = RegelverkApplication.class, properties = "regelverk.notices.look=1h")
@ContextConfiguration(initializers = OwnData.class)
class NoticesTest {
    private static final Area AREA = new Area("ekonomiskt-bistand");
    private static final String PATH = "rule-packs/ekonomiskt-bistand/parametrar/hyra.yaml";
    private static final String COUNCIL = Notice.Audience.council(AREA);
    private static final String CHAIR = Notice.Audience.chair(AREA);

    @Autowired
    private Changes changes;

    @Autowired
    private Library library;

    @Autowired
    private Notices notices;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private MongoTemplate template;

    @Autowired
    private LawMarks laws;

    @Autowired
    private Noticing noticing;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void empty() {
        for (Class<?> kind :
                List.of(Notice.class, Letter.class, Subscriptions.Subscription.class, Noticing.Cursor.class)) {
            template.remove(new Query(), kind);
        }
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whatIsSubmittedIsToldTheCouncilOnceHoweverOftenAndByWhomItIsSeen() {
        subscriptions.subscribe("rut", "rut@staden.example", List.of(COUNCIL));
        Change change = submitted();
        noticing.run();
        noticing.run();
        post(server.getSmtp().getPort()).run();
        post(server.getSmtp().getPort()).run();

        assertThat(notices.to(List.of(COUNCIL)))
                .filteredOn(one -> one.text().contains(change.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.link()).isEqualTo("/rad/" + change.id()));
        assertThat(server.getReceivedMessages()).hasSize(letters("rut@staden.example"));
        MimeMessage letter = of(change);
        assertThat(GreenMailUtil.getBody(letter))
                .contains("https://regelverk.staden.example/rad/" + change.id())
                .doesNotContain("anna", "Syftet");
        assertThat(outbox.status().isSound()).isTrue();
    }

    @Test
    void aChangeSentBackIsToldItsAuthor() {
        Change change = submitted();
        changes.review(
                change.id(),
                new Opinion(
                        "rut",
                        CouncilRole.REPRESENTANT,
                        Decision.ATERREMISS,
                        "Skriv mer",
                        List.of("Källan till beloppet")),
                now());
        noticing.run();

        assertThat(notices.to(List.of(Notice.Audience.person("anna"))))
                .extracting(Notice::text)
                .anyMatch(text -> text.contains(change.id()) && text.contains("återförvisad"));
    }

    @Test
    void aMarkedSectionIsToldThoseWhoWriteWhatRestsOnIt() {
        Paragraph paragraph = Citations.in("SoL 12 kap. 1 §").get(0);
        laws.mark(paragraph, LocalDate.of(2027, 1, 1), "Ny lydelse, SFS 2026:1", "ulla", Instant.now());
        noticing.run();

        assertThat(notices.to(List.of(Notice.Audience.authors(AREA))))
                .extracting(Notice::link)
                .contains("/lagrum/%s/andrad/2027-01-01".formatted(paragraph.slug()));
        assertThat(notices.to(List.of(COUNCIL))).extracting(Notice::link).noneMatch(link -> link.startsWith("/lagrum"));
    }

    @Test
    void aReviewThatWaitsIsRemindedOfByTheCouncilsOwnRulesAndNotWhenItIsDecided() {
        Change change = submitted();
        Change withdrawn = submitted();
        noticing.run();
        changes.withdraw(withdrawn.id(), "anna", now());
        noticing.look(Instant.now().plus(Duration.ofDays(10)));
        assertThat(about(change, COUNCIL)).hasSize(1);
        LocalDate lastDay = changes.voting().deadline(change).orElseThrow().lastDay();
        noticing.look(Instant.now().plus(Duration.ofDays(12)));
        assertThat(about(change, COUNCIL))
                .contains(
                        "Granska ändringen %s i området Ekonomiskt bistånd senast %s.".formatted(change.id(), lastDay));
        assertThat(about(change, CHAIR)).isEmpty();
        Instant late = Instant.now().plus(Duration.ofDays(16));
        noticing.look(late);
        noticing.look(late);

        assertThat(about(change, COUNCIL))
                .contains(
                        "Tiden för att granska ändringen %s i området Ekonomiskt bistånd gick ut %s. Rådet kan fortfarande besluta."
                                .formatted(change.id(), lastDay))
                .doesNotHaveDuplicates();
        assertThat(about(change, CHAIR)).singleElement().asString().contains("Du är processägare", "eskalera");
        assertThat(about(withdrawn, COUNCIL)).hasSize(1);
    }

    private List<String> about(Change change, String audience) {
        return notices.to(List.of(audience)).stream()
                .map(Notice::text)
                .filter(text -> text.contains(change.id()))
                .toList();
    }

    @Test
    void aMailServerThatIsAwayLosesNothingAndStopsNothing() {
        subscriptions.subscribe("rut", "rut@staden.example", List.of(COUNCIL));
        submitted();
        noticing.run();
        int port = server.getSmtp().getPort();
        server.stop();
        post(port).run();

        assertThat(outbox.status().failing()).isEqualTo(1);
        assertThat(outbox.claim(Instant.now())).isEmpty();
        var letter = outbox.claim(Instant.now().plus(Duration.ofMinutes(1))).orElseThrow();
        assertThat(letter.attempts()).isEqualTo(2);
        assertThat(outbox.claim(Instant.now().plus(Duration.ofMinutes(2)))).isEmpty();
    }

    @Test
    void twoNodesNeverSendTheSameLetterAndANodeThatDiesLeavesItToAnother() {
        subscriptions.subscribe("rut", "rut@staden.example", List.of(COUNCIL));
        submitted();
        noticing.run();
        Instant now = Instant.now().plusSeconds(1);
        var first = outbox.claim(now).orElseThrow();
        int others = 0;
        while (outbox.claim(now).filter(other -> !other.id().equals(first.id())).isPresent()) {
            others++;
        }

        assertThat(others).isEqualTo((int) template.count(new Query(), Letter.class) - 1);
        assertThat(outbox.claim(now.plus(Letter.LEASE)))
                .isPresent()
                .hasValueSatisfying(again -> assertThat(again.attempts()).isEqualTo(2));
    }

    private int letters(String address) {
        return (int) Arrays.stream(server.getReceivedMessages())
                .filter(message -> GreenMailUtil.getHeaders(message).contains(address))
                .count();
    }

    private MimeMessage of(Change change) {
        List<MimeMessage> about = Arrays.stream(server.getReceivedMessages())
                .filter(message -> GreenMailUtil.getBody(message).contains("/rad/" + change.id()))
                .toList();
        assertThat(about).hasSize(1);
        return about.get(0);
    }

    private Posting post(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new Posting(
                outbox,
                sender,
                new Posting.Place("regelverk@staden.example", "https://regelverk.staden.example"),
                Clock.systemUTC());
    }

    private static ZonedDateTime now() {
        return ZonedDateTime.now(LibraryConfiguration.ZONE);
    }

    private Change submitted() {
        LocalDate from = now().toLocalDate().withDayOfMonth(1).plusMonths(1);
        var description =
                new Description("Hyra", "Syftet", from, false, new Grounds("Behov", "Nytta", "Risk", "Kostnad"));
        Change change = ((Creation.Described) changes.create(AREA, description, "anna", now())).change();
        String text = library.version(AREA, 1).orElseThrow().files().text(PATH).orElseThrow();
        changes.putFile(change.id(), PATH, text + "# " + change.id() + "\n", null, "anna", now());
        return ((Submission.Submitted) changes.submit(change.id(), "anna", now())).change();
    }
}
