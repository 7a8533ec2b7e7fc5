package se.regelverk.adminui.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;

/** The largest table there may be, pasted as a whole, looked at page by page and changed on its last. */
@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class LargeTableTest {
    private static final String ROWS = "Rad\ttyp\tbarn\tResultat\tLagrum\n"
            + "KV-01\tinte inneboende\t\t0\tL\nKV-02\tinneboende\t0\t1\tL\nKV-03\tinneboende\t1\t1\tL\n"
            + IntStream.rangeClosed(2, 1_998)
                    .mapToObj(at -> "\tinneboende\t%d\t%d\tL".formatted(at, at))
                    .collect(Collectors.joining("\n"));

    @Autowired
    private MockMvc mvc;

    @Test
    void twoThousandRowsArePastedPagedAndChanged() throws Exception {
        String change = Objects.requireNonNull(mvc.perform(author(post("/paket/ekonomiskt-bistand/andring")
                        .param("title", "Stor tabell")
                        .param("purpose", "Prov")
                        .param("inForceFrom", YearMonth.now().atDay(1).toString())))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        String table = change + "/tabell/kvotdel";
        mvc.perform(author(post(table + "/klistra").param("text", ROWS)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nya rader: <strong>1997</strong>")));
        mvc.perform(author(
                        post(table + "/klistra/anvand").param("version", "0").param("blad", ROWS.replace('\t', ';'))))
                .andExpect(redirectedUrl(table));

        mvc.perform(author(get(table + "?sida=20")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2000 rader, sida 20 av 20")))
                .andExpect(content().string(containsString("data-rad=\"KV-2000\"")))
                .andExpect(content().string(not(containsString("data-rad=\"KV-1900\""))));
        mvc.perform(author(post(table)
                        .param("version", "1")
                        .param("sida", "20")
                        .param("gor", "spara")
                        .param("andringar", "KV-2000\tskal\tDen sista")))
                .andExpect(redirectedUrl(table + "?sida=20"));
        String page = mvc.perform(author(get(table + "?sida=20")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Den sista");
    }

    private static MockHttpServletRequestBuilder author(MockHttpServletRequestBuilder request) {
        return request.with(LoggedIn.as("anna", "utvecklare:*")).with(csrf());
    }
}
