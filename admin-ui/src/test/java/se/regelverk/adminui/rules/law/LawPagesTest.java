package se.regelverk.adminui.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.change.law.LawMarks;

@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class LawPagesTest {
    private static final String SECTION = "/lagrum/sol-12-9";
    private static final String MARK = SECTION + "/andrad/2027-02-01";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private LawMarks marks;

    @Autowired
    private MongoTemplate template;

    @AfterEach
    void unmark() {
        template.dropCollection("lawMarks");
    }

    @ParameterizedTest(name = "{0} asks for {1} → {2}")
    @CsvSource(textBlock = """
        utvecklare:barn-och-unga, /lagrum, 200
        rad:ekonomiskt-bistand, /lagrum, 200
        handlaggare:*, /lagrum, 403
        rad:*, /lagrum/sol-12-9, 200
        utvecklare:*, /lagrum/sol-99-9, 404
        utvecklare:*, /lagrum/sol-12-9/andrad/2027-02-01, 404
        """)
    void theLawIsReadByThoseWhoReadRules(String grant, String page, int expected) throws Exception {
        asks(page, grant).andExpect(status().is(expected));
    }

    @Test
    void aSectionIsFoundHoweverItIsWritten() throws Exception {
        asks("/lagrum?sok=SoL 12:9", "utvecklare:*").andExpect(redirectedUrl(SECTION));
        asks("/lagrum?sok=12 kap. 9 § socialtjänstlagen", "utvecklare:*").andExpect(redirectedUrl(SECTION));
        asks("/lagrum?sok=SoL 99:9", "utvecklare:*")
                .andExpect(content().string(containsString("Inget i reglerna hänvisar till SoL 99 kap. 9 §.")));
        asks("/lagrum?sok=vad som helst", "utvecklare:*")
                .andExpect(content().string(containsString("går inte att läsa som ett lagrum")));
    }

    @Test
    void whatIsLeftOutOfAMarkIsAskedForAndNothingIsStored() throws Exception {
        sends(SECTION, "utvecklare:*", "from", "snart", "reason", "")
                .andExpect(content().string(containsString("Skriv dagen som ÅÅÅÅ-MM-DD.")))
                .andExpect(content().string(containsString("Skriv vad som ändras")))
                .andExpect(content().string(containsString("value=\"snart\"")));
        assertThat(marks.all()).isEmpty();
    }

    @Test
    void aMarkedSectionListsWhatRestsOnItIsSeenByItsAreasAndTickedOffThingByThing() throws Exception {
        sends(SECTION, "rad:ekonomiskt-bistand", "from", "2027-02-01", "reason", "Ny gräns (påhittat)")
                .andExpect(redirectedUrl(MARK));

        asks(MARK, "utvecklare:ekonomiskt-bistand")
                .andExpect(content().string(containsString("Ägare: Rådet för ekonomiskt bistånd.")))
                .andExpect(content().string(containsString("Barnets")))
                .andExpect(content().string(containsString("Börja en ändring")))
                .andExpect(content().string(containsString("0 av ")));
        asks(MARK, "utvecklare:barn-och-unga")
                .andExpect(content().string(containsString("Du läser inte det områdets regler.")))
                .andExpect(content().string(not(containsString("Markera som granskad"))));
        asks("/paket/ekonomiskt-bistand", "rad:ekonomiskt-bistand")
                .andExpect(content().string(containsString("SoL 12 kap. 9 § från 2027-02-01")));
        asks("/paket/barn-och-unga", "rad:barn-och-unga")
                .andExpect(content().string(not(containsString("SoL 12 kap. 9 § från"))));
        asks("/kalender", "rad:ekonomiskt-bistand").andExpect(content().string(containsString("Lag: SoL 12 kap. 9 §")));

        String[] concept = {"omrade", "ekonomiskt-bistand", "sak", "ROW:" + row(), "not", "Påverkas inte"};
        sends(MARK, "utvecklare:barn-och-unga", concept).andExpect(status().isForbidden());
        sends(MARK, "utvecklare:ekonomiskt-bistand", concept).andExpect(redirectedUrl(MARK + "#ekonomiskt-bistand"));
        asks(MARK, "utvecklare:ekonomiskt-bistand")
                .andExpect(content().string(containsString("1 av ")))
                .andExpect(content().string(containsString("Påverkas inte")));
        sends(MARK, "utvecklare:ekonomiskt-bistand", "omrade", "ekonomiskt-bistand", "sak", "ROW:FINNS-EJ")
                .andExpect(status().isNotFound());
    }

    private String row() throws Exception {
        String page = asks(MARK, "utvecklare:ekonomiskt-bistand")
                .andReturn()
                .getResponse()
                .getContentAsString();
        return page.replaceFirst("(?s).*?name=\"sak\" value=\"ROW:([^\"]+)\".*", "$1");
    }

    private ResultActions asks(String page, String grant) throws Exception {
        return mvc.perform(get(page).with(LoggedIn.as("anna", grant)));
    }

    private ResultActions sends(String page, String grant, String... fields) throws Exception {
        var request = post(page).with(csrf()).with(LoggedIn.as("anna", grant));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request);
    }
}
