package se.regelverk.engine.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regelverk.engine.casework.CaseworkFixture.ANNA;
import static se.regelverk.engine.casework.CaseworkFixture.BISTAND;
import static se.regelverk.engine.casework.CaseworkFixture.MARCH;
import static se.regelverk.engine.casework.CaseworkFixture.NOW;
import static se.regelverk.engine.casework.CaseworkFixture.TODAY;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import se.regelverk.engine.casework.Attachments.Outcome;

/** A file is removed when nothing refers to it any longer, and never before. */
class UnusedFilesTest {
    private static final byte[] PDF = "%PDF-1.7 hej".getBytes(StandardCharsets.ISO_8859_1);

    private static CaseworkFixture fixture;
    private static Attachments attachments;
    private static UnusedFiles unused;

    @BeforeAll
    static void open() {
        fixture = new CaseworkFixture();
        var files = new GridFsTemplate(fixture.template.getMongoDatabaseFactory(), fixture.template.getConverter());
        attachments = new Attachments(files);
        unused = new UnusedFiles(files, fixture.template, Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static String store() {
        var stored = (Outcome.Stored) attachments.store(BISTAND, "a.pdf", PDF, ANNA, NOW);
        return stored.answer();
    }

    private static boolean isThere(String answer) {
        return attachments.find(answer.replaceFirst("/.*", "")).isPresent();
    }

    private static void remove(int days) {
        unused.remove(NOW.plus(Duration.ofDays(days)));
    }

    @Test
    void aFileThatNothingRefersToIsRemovedAfterAFortnight() {
        String file = store();

        remove(13);
        assertThat(isThere(file)).isTrue();
        remove(15);
        assertThat(isThere(file)).isFalse();
    }

    @Test
    void aFileOfAnOpenDraftStaysAlsoWhenAnotherHasTakenItsPlace() {
        String file = store();
        FormDraft draft = fixture.drafting
                .begin(BISTAND, "ansokan", MARCH, null, ANNA, NOW)
                .orElseThrow();
        FormDraft with = fixture.drafting.save(draft.id(), Map.of("bilaga", file), 1, ANNA, NOW, TODAY);
        fixture.drafting.save(draft.id(), Map.of("bilaga", ""), with.revision(), ANNA, NOW, TODAY);

        remove(400);
        assertThat(isThere(file)).isTrue();

        fixture.template.updateFirst(
                Query.query(Criteria.where("_id").is(draft.id())), Update.update("handedIn", true), FormDraft.class);
        remove(400);
        assertThat(isThere(file)).isFalse();
    }

    @Test
    void aFileOfACaseStaysForEver() {
        String file = store();
        CaseRecord record = fixture.granted();
        String answers = record.latest().answers().replaceFirst("\\{", "{\"bilaga\":\"" + file + "\",");
        fixture.template.updateFirst(
                Query.query(Criteria.where("_id").is(record.id())),
                Update.update("assessments.0.answers", answers),
                CaseRecord.class);

        remove(4000);
        assertThat(isThere(file)).isTrue();
    }
}
