package se.regelverk.adminui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.ZonedDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Description;
import se.regelverk.engine.content.Area;

/** One author changes a file while another removes it. */
@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class RemovalCollisionTest {
    private static final String PATH = "rule-packs/ekonomiskt-bistand/tabeller/kvotdel.yaml";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Changes changes;

    @Test
    void aRemovalThatMetAnothersTextRemovesTheFileWhenItIsChosen() throws Exception {
        String id = collided();
        String address = "/paket/ekonomiskt-bistand/andring/%s".formatted(id);
        var author = LoggedIn.as("anna", "utvecklare:*");

        mvc.perform(get(address + "/krock?fil=" + PATH).with(author))
                .andExpect(content().string(containsString("tog bort filen")))
                .andExpect(content().string(containsString("Ta bort filen")));
        String version = Objects.toString(changes.find(id).orElseThrow().version());
        mvc.perform(post(address + "/krock")
                        .with(author)
                        .with(csrf())
                        .param("fil", PATH)
                        .param("val", "anvand")
                        .param("version", version))
                .andExpect(redirectedUrl(address));

        var found = changes.find(id).orElseThrow();
        assertThat(changes.view(found).after().text(PATH)).isEmpty();
        assertThat(found.draft().sideTexts()).isEmpty();
    }

    private String collided() {
        ZonedDateTime now = ZonedDateTime.now();
        var description = new Description("Krock", "Prov", now.toLocalDate(), false);
        var begun = (Creation.Described) changes.create(new Area("ekonomiskt-bistand"), description, "anna", now);
        String id = begun.change().id();
        String text = changes.view(begun.change()).after().text(PATH).orElseThrow();
        changes.putFile(id, PATH, text + "# Genomläst\n", 0L, "anna", now);
        changes.removeFile(id, PATH, 0L, "bo", now);
        return id;
    }
}
