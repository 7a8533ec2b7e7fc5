package se.regelverk.adminui.rules.calendar;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;

@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class CalendarPagesTest {
    @Autowired
    private MockMvc mvc;

    @ParameterizedTest(name = "{0} asks for {1} → {2}")
    @CsvSource(textBlock = """
        utvecklare:barn-och-unga, /kalender, 200
        rad:barn-och-unga, /kalender, 200
        handlaggare:*, /kalender, 403
        utvecklare:barn-och-unga, /kalender?omrade=ekonomiskt-bistand, 403
        utvecklare:*, /kalender?omrade=finns-inte, 404
        utvecklare:*, /kalender?fran=aldrig, 200
        rad:barn-och-unga, /paket/barn-och-unga/kalender, 200
        rad:barn-och-unga, /paket/ekonomiskt-bistand/kalender, 403
        """)
    void theCalendarIsReadByThoseWhoReadTheRules(String grant, String page, int expected) throws Exception {
        mvc.perform(get(page).with(LoggedIn.as("anna", grant))).andExpect(status().is(expected));
    }

    @Test
    void theNormThatRunsOutIsToldInItsMonthAndOnlyToThoseWhoReadTheArea() throws Exception {
        mvc.perform(get("/kalender?fran=2026-11").with(LoggedIn.as("anna", "utvecklare:*")))
                .andExpect(content().string(containsString("December 2026")))
                .andExpect(content().string(containsString("Belopp: Riksnormens belopp")))
                .andExpect(content().string(containsString("Tar slut")));
        mvc.perform(get("/kalender?fran=2026-11").with(LoggedIn.as("anna", "utvecklare:barn-och-unga")))
                .andExpect(content().string(not(containsString("Riksnormens belopp"))));
        mvc.perform(get("/kalender?fran=2026-01").with(LoggedIn.as("anna", "utvecklare:ekonomiskt-bistand")))
                .andExpect(content().string(containsString("Januari 2026")))
                .andExpect(content().string(containsString("Ensamstående vuxen: 3\u00a0940\u00a0kr")));
    }
}
