package se.regelverk.adminui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(classes = SecurityTestApplication.class)
@AutoConfigureMockMvc
class PageDoorTest {
    private static final String AREA = "handlaggare:*";

    @Autowired
    private MockMvc mvc;

    @Test
    void aWriteNeedsTheFormsToken() throws Exception {
        mvc.perform(post("/who").with(LoggedIn.as("anna", AREA))).andExpect(status().isForbidden());
        mvc.perform(post("/who").with(LoggedIn.as("anna", AREA)).with(csrf())).andExpect(status().isOk());
    }

    @Test
    void logoutNeedsTheFormsTokenAndEndsTheSession() throws Exception {
        mvc.perform(get("/logout").with(LoggedIn.as("anna", AREA))).andExpect(status().isNotFound());
        mvc.perform(post("/logout").with(LoggedIn.as("anna", AREA)).with(csrf()))
                .andExpect(redirectedUrl("/login?utloggad"));
    }

    @Test
    void aFormSentAfterTheSessionTimedOutLeadsToLogin() throws Exception {
        mvc.perform(post("/who")).andExpect(redirectedUrl("/login?utgangen"));
    }

    @Test
    void aFormFromAnotherSiteIsNotKeptForWhoeverLogsIn() throws Exception {
        mvc.perform(post("/who")
                        .header("Sec-Fetch-Site", "cross-site")
                        .contentType("application/x-www-form-urlencoded")
                        .param("hyra", "6500"))
                .andExpect(redirectedUrl("/login?utgangen"));
    }

    @Test
    void aPartOfAPageIsRefusedAndTheWholePageStays() throws Exception {
        mvc.perform(get("/arbete").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().doesNotExist("HX-Redirect"));
    }

    @Test
    void loginChangesTheSessionIdAndLeadsBackToThePageAskedFor() throws Exception {
        var asked = mvc.perform(get("/arenden/17").accept("text/html")).andReturn();
        var session = (MockHttpSession) asked.getRequest().getSession(false);
        var before = session.getId();
        var login = post("/login")
                .param("username", "handlaggare")
                .param("password", "regelverk")
                .session(session)
                .with(csrf());
        mvc.perform(login).andExpect(header().string("Location", Matchers.containsString("/arenden/17")));
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void aWrongPasswordIsToldOnTheLoginPageInSwedish() throws Exception {
        mvc.perform(formLogin().user("handlaggare").password("fel")).andExpect(redirectedUrl("/login?fel"));
        mvc.perform(get("/login").param("fel", ""))
                .andExpect(content().string(Matchers.containsString("Användarnamnet eller lösenordet är fel.")));
    }

    @Test
    void tooManyWrongPasswordsMustWaitEvenWithTheRightOne() throws Exception {
        for (int i = 0; i < LoginThrottle.FREE_FAILURES; i++) {
            mvc.perform(formLogin().user("rad3").password("fel" + i)).andExpect(redirectedUrl("/login?fel"));
        }
        mvc.perform(formLogin().user("rad3").password("regelverk")).andExpect(redirectedUrl("/login?vanta=1"));
        mvc.perform(get("/login").param("vanta", "1"))
                .andExpect(content().string(Matchers.containsString("Vänta 1 minut och försök sedan igen.")));
        mvc.perform(formLogin().user("rad2").password("regelverk")).andExpect(redirectedUrl("/"));
    }

    @Test
    void pagesForbidInlineScriptFramesAndCaching() throws Exception {
        mvc.perform(get("/who").secure(true).with(LoggedIn.as("anna", AREA)))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                                                + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Permissions-Policy", Matchers.containsString("camera=()")))
                .andExpect(header().string("Strict-Transport-Security", Matchers.containsString("max-age=31536000")))
                .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")))
                .andExpect(header().exists(RequestIdFilter.HEADER));
    }

    @Test
    void theDemoAnswersOnlyToLocalNames() throws Exception {
        mvc.perform(get("http://evil.example/login")).andExpect(status().is(421));
    }
}
