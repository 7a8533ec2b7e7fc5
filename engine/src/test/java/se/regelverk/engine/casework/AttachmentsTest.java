package se.regelverk.engine.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import se.regelverk.engine.casework.Attachments.Outcome;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.TestDatabase;

class AttachmentsTest {
    private static final Area AREA = new Area("ekonomiskt-bistand");
    private static final Author KIM = new Author("kim", "Kim Ek");
    private static final byte[] PDF = "%PDF-1.7 hej".getBytes(StandardCharsets.ISO_8859_1);

    private static TestDatabase database;
    private static Attachments attachments;

    @BeforeAll
    static void open() {
        database = new TestDatabase();
        MongoTemplate template = database.template();
        attachments = new Attachments(new GridFsTemplate(template.getMongoDatabaseFactory(), template.getConverter()));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static Outcome store(String name, byte[] content) {
        return attachments.store(AREA, name, content, KIM, Instant.EPOCH);
    }

    @Test
    void givesBackTheVeryBytesUnderAnAnswerThatTellsTheName() {
        String answer = ((Outcome.Stored) store("C:\\mina filer\\Hyresavi mars.PDF", PDF)).answer();

        var file = attachments.find(answer.replaceFirst("/.*", "")).orElseThrow();

        assertThat(answer).matches("[0-9a-f-]{36}/Hyresavi mars\\.PDF");
        assertThat(file.content()).isEqualTo(PDF);
        assertThat(file.kind()).isEqualTo(FileKind.PDF);
        assertThat(file.area()).isEqualTo(AREA);
        assertThat(attachments.find("nej")).isEmpty();
    }

    /** Content of another kind than the name says, or of a kind that may hold a program, is not stored. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            avi.pdf,  '%PDF-1.7',                        true
            avi.png,  '%PDF-1.7',                        false
            avi.pdf,  'MZ\u0090',                        false
            avi.pdf,  '<html><script>',                  false
            avi.svg,  '<svg>',                           false
            bild.JPG, '\u00ff\u00d8\u00ff\u00e0',        true
            brev.docx,'PK\u0003\u0004..word/document.xml', true
            brev.docx,'PK\u0003\u0004..word/document.xml..vbaProject.bin', false
            brev.docx,'PK\u0003\u0004..nothing',         false
            avi.pdf.exe, '%PDF-1.7',                     false
            avi,      '%PDF-1.7',                        false
            """)
    void takesOnlyWhatIsWhatItSays(String name, String content, boolean taken) {
        Outcome outcome = store(name, content.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(outcome instanceof Outcome.Stored).isEqualTo(taken);
    }

    @Test
    void saysThatAFileIsEmptyOrTooLarge() {
        byte[] large = new byte[4_000_001];
        System.arraycopy(PDF, 0, large, 0, PDF.length);

        assertThat(store("a.pdf", new byte[0])).isEqualTo(new Outcome.Refused("Filen är tom. Välj en annan."));
        assertThat(((Outcome.Refused) store("a.pdf", large)).problem()).contains("större än 4 MB");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(textBlock = """
            ../../etc/passwd.pdf,       passwd.pdf
            'a"b;c<d>.pdf',             a_b_c_d_.pdf
            'avi\u202efdp.exe.pdf',     avi_fdp.exe.pdf
            .pdf,                       fil.pdf
            'å ä ö (2).pdf',            'å ä ö (2).pdf'
            """)
    void cleansTheName(String sent, String cleaned) {
        assertThat(Attachments.cleaned(sent)).isEqualTo(cleaned);
    }
}
