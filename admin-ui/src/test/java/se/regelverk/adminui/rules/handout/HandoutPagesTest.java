package se.regelverk.adminui.rules.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.document.PdfUa;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.Library;

@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class HandoutPagesTest {
    private static final String ADDRESS = "/paket/ekonomiskt-bistand/version/1/handling";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Library library;

    @Test
    void aVersionIsReadFromAmountToDecisionInPlainSwedish() throws Exception {
        String page = page(ADDRESS);

        assertThat(page)
                .contains("Samma rader som meningar", "därför att", "Exakt en rad stämmer")
                .contains("5. Belopp och andra värden", "Kontrollerat 20", "Från 2026-01-01")
                .contains("Handläggaren beslutar.", "grundinnehåll")
                .contains(library.version(new Area("ekonomiskt-bistand"), 1)
                        .orElseThrow()
                        .hash()
                        .value())
                .doesNotContain("darforAtt", "kvotdelPerPerson");
        assertThat(main(page(ADDRESS))).isEqualTo(main(page));
    }

    @Test
    void everyRowAndSentenceOfTheAreaIsInIt() throws Exception {
        String page = page(ADDRESS);
        Area area = new Area("ekonomiskt-bistand");
        var pack = library.content(area, 1, 1).orElseThrow().content().pack();

        assertThat(pack.tables().stream()
                        .filter(table -> area.owns(table.location().file()))
                        .flatMap(table -> table.rows().stream())
                        .map(row -> row.id()))
                .hasSizeGreaterThan(20)
                .allMatch(page::contains);
        assertThat(pack.sentences().stream()
                        .filter(one -> area.owns(one.location().file()))
                        .map(one -> one.id()))
                .hasSizeGreaterThan(10)
                .allMatch(page::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ekonomiskt-bistand", "barn-och-unga", "gemensamt"})
    void onPaperItSaysTheSameToEveryReader(String area) throws Exception {
        byte[] pdf = mvc.perform(
                        get("/paket/%s/version/1/handling.pdf".formatted(area)).with(LoggedIn.as("rut", "rad:*")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        PdfUa.picture(pdf, "handling-" + area);
        String title = library.content(new Area(area), 1, 1)
                .orElseThrow()
                .content()
                .pack()
                .info()
                .title();
        PdfUa.isAccessible(pdf, title + ", version 1 – Regelverk");
        assertThat(PdfUa.text(pdf)).contains("9. Vem som får besluta", "10. Beslutet om versionen");
    }

    @ParameterizedTest(name = "{0} asks for {1} → {2}")
    @CsvSource(textBlock = """
        utvecklare:ekonomiskt-bistand, /paket/ekonomiskt-bistand/version/1/handling, 200
        utvecklare:barn-och-unga, /paket/ekonomiskt-bistand/version/1/handling, 403
        utvecklare:barn-och-unga, /paket/ekonomiskt-bistand/version/1/handling.pdf, 403
        utvecklare:*, /paket/ekonomiskt-bistand/version/0/handling, 404
        utvecklare:*, /paket/ekonomiskt-bistand/version/999999/handling.pdf, 404
        utvecklare:*, /paket/ekonomiskt-bistand/version/9999999/handling, 404
        utvecklare:*, /paket/finns-inte/version/1/handling, 404
        """)
    void itIsForThoseWhoReadTheAreasRules(String grant, String address, int expected) throws Exception {
        mvc.perform(get(address).with(LoggedIn.as("anna", grant))).andExpect(status().is(expected));
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).with(LoggedIn.as("anna", "utvecklare:*")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
