package se.regelverk.adminui.rules.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.adminui.signing.Signing;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.parcel.ParcelWriter;
import se.regelverk.engine.parcel.Seal.Signer;

@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class ParcelPagesTest {
    private static final Area AREA = new Area("ekonomiskt-bistand");
    private static final String PATH = "rule-packs/ekonomiskt-bistand/parametrar/hyra.yaml";
    private static final String IMPORT = "/paket/ekonomiskt-bistand/importera";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Library library;

    @Autowired
    private Changes changes;

    @Autowired
    private Signing signing;

    @Test
    void aVersionIsTheSameFileEachTime() throws Exception {
        byte[] zip = exported();

        assertThat(exported()).isEqualTo(zip);
        assertThat(zip).startsWith('P', 'K');
    }

    @Test
    void anotherVersionFromElsewhereBecomesADraftOfExactlyItsContent() throws Exception {
        ContentFiles files = changed();
        String address = String.valueOf(sent(zip(files, signing.signer()), "2027-01-01")
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());

        String id = address.substring(address.lastIndexOf('/') + 1);
        var change = changes.find(id).orElseThrow();
        assertThat(changes.view(change).after().hash()).isEqualTo(files.hash());
        mvc.perform(get(address).with(LoggedIn.as("anna", "utvecklare:*")))
                .andExpect(content().string(containsString("Inläst paket: version 4")));
    }

    @Test
    void whatCannotBeTrustedIsRefusedAndBeginsNothing() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] foreign = zip(changed(), new Signer(pair.getPrivate(), pair.getPublic()));
        byte[] tampered = exported();
        tampered[tampered.length / 2] ^= 1;
        int before = changes.of(AREA).size();

        sent(foreign, "2027-01-01").andExpect(content().string(containsString("inte litar på")));
        sent(tampered, "2027-01-01").andExpect(content().string(containsString("skadad eller inte komplett")));
        sent(new byte[0], "").andExpect(content().string(containsString("Välj en fil som inte är tom.")));
        sent(exported(), "2027-01-01").andExpect(content().string(containsString("Det behövs ingen ändring.")));
        sent("hej".getBytes(StandardCharsets.UTF_8), "2027-01-01")
                .andExpect(content().string(containsString("inget signerat regelpaket")));
        assertThat(changes.of(AREA)).hasSize(before);
    }

    @Test
    void onlyAuthorsOfTheAreaTakeInAndOnlyItsReadersSend() throws Exception {
        mvc.perform(get(IMPORT).with(LoggedIn.as("rut", "rad:*"))).andExpect(status().isForbidden());
        mvc.perform(get("/paket/ekonomiskt-bistand/version/1/paket.zip")
                        .with(LoggedIn.as("eva", "utvecklare:barn-och-unga")))
                .andExpect(status().isForbidden());
        mvc.perform(get("/paket/ekonomiskt-bistand/version/77/paket.zip").with(LoggedIn.as("anna", "utvecklare:*")))
                .andExpect(status().isNotFound());
    }

    @Test
    void theInterfaceSendsAndTakesInTheSame() throws Exception {
        mvc.perform(get("/api/v1/content/ekonomiskt-bistand/versions/1/parcel")
                        .with(LoggedIn.as("anna", "utvecklare:*")))
                .andExpect(content().bytes(exported()));
        mvc.perform(post("/api/v1/content/ekonomiskt-bistand/parcels")
                        .with(LoggedIn.as("anna", "utvecklare:*"))
                        .param("inForceFrom", "2027-02-01")
                        .contentType("application/zip")
                        .content(zip(changed(), signing.signer())))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", containsString("/api/v1/changes/A-")));
    }

    private ContentFiles changed() {
        ContentFiles files = library.version(AREA, 1).orElseThrow().files();
        return files.with(PATH, files.text(PATH).orElseThrow() + "# därifrån\n");
    }

    private static byte[] zip(ContentFiles files, Signer signer) {
        return ParcelWriter.write(new ParcelWriter.Contents(AREA, 4, LocalDate.of(2027, 1, 1), files, null), signer);
    }

    private byte[] exported() throws Exception {
        return mvc.perform(
                        get("/paket/ekonomiskt-bistand/version/1/paket.zip").with(LoggedIn.as("anna", "utvecklare:*")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private ResultActions sent(byte[] file, String from) throws Exception {
        return mvc.perform(multipart(IMPORT)
                .file(new MockMultipartFile("fil", file))
                .param("galler", from)
                .with(LoggedIn.as("anna", "utvecklare:*"))
                .with(csrf()));
    }
}
