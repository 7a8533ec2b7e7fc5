package se.regelverk.adminui.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(classes = SecurityTestApplication.class)
@AutoConfigureMockMvc
class UrlRulesTest {
    @Autowired
    private MockMvc mvc;

    /** 404 means let in: nothing is there in this test. */
    @ParameterizedTest(name = "{1} {0}: handläggare {2}, utvecklare {3}, råd {4}, admin {5}")
    @CsvSource(textBlock = """
            /arbete,               GET,  404, 403, 403, 403
            /arenden/17/beslut,    POST, 404, 403, 403, 403
            /formular/x/ansokan,   GET,  404, 403, 403, 403
            /utkast/17,            POST, 404, 403, 403, 403
            /paket,                GET,  403, 404, 404, 403
            /paket/x/utkast/1,     POST, 403, 404, 403, 403
            /kalender,             GET,  403, 404, 404, 403
            /lagrum/x,             POST, 403, 404, 404, 403
            /rad,                  GET,  403, 403, 404, 403
            /rad/1/godkann,        POST, 403, 403, 404, 403
            /drift,                GET,  403, 403, 403, 404
            """)
    void aPageIsRefusedToOtherRoles(String path, String method, int handlaggare, int utvecklare, int rad, int admin)
            throws Exception {
        answers(path, method, "handlaggare:*", handlaggare);
        answers(path, method, "utvecklare:*", utvecklare);
        answers(path, method, "rad:*", rad);
        answers(path, method, "admin", admin);
    }

    private void answers(String path, String method, String grant, int expected) throws Exception {
        var request = method.equals("GET") ? get(path) : post(path).with(csrf());
        mvc.perform(request.with(LoggedIn.as("anna", grant))).andExpect(status().is(expected));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"handlaggare:*, /arbete", "utvecklare:gemensamt, /paket", "rad:*, /rad", "admin, /drift"})
    void theStartPageIsThatOfTheRole(String grant, String page) throws Exception {
        mvc.perform(get("/").with(LoggedIn.as("anna", grant))).andExpect(redirectedUrl(page));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"/login, 200", "/tillganglighet, 200", "/css/tema.css, 200", "/arbete, 302", "/nagot-nytt, 302"})
    void withoutLoginOnlyTheOpenPagesAnswer(String path, int expected) throws Exception {
        mvc.perform(get(path)).andExpect(status().is(expected));
    }

    @Test
    void aMethodIsGuardedByTheAreaOfTheRole() throws Exception {
        var author = LoggedIn.as("anna", "utvecklare:barn-och-unga");
        mvc.perform(get("/api/v1/author/barn-och-unga").with(author)).andExpect(status().isOk());
        mvc.perform(get("/api/v1/author/ekonomiskt-bistand").with(author)).andExpect(status().isForbidden());
    }
}
