package se.regelverk.adminui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(
        classes = SecurityTestApplication.class,
        properties = "management.prometheus.metrics.export.enabled=true")
@AutoConfigureMockMvc
class ApiDoorTest {
    @Autowired
    private MockMvc mvc;

    @Test
    void basicAuthenticationOpensItWithoutASession() throws Exception {
        var result = mvc.perform(get("/api/v1/who").with(httpBasic("rad2", "regelverk")))
                .andExpect(status().isOk())
                .andExpect(content().string("rad2"))
                .andReturn();
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getCookies()).isEmpty();
    }

    @Test
    void aLoggedInPersonsCookieDoesNotOpenIt() throws Exception {
        var session =
                (MockHttpSession) mvc.perform(formLogin().user("handlaggare").password("regelverk"))
                        .andReturn()
                        .getRequest()
                        .getSession(false);
        assertThat(session).isNotNull();
        mvc.perform(get("/who").session(session)).andExpect(status().isOk());
        mvc.perform(get("/api/v1/who").session(session)).andExpect(status().isUnauthorized());
    }

    @Test
    void aMissingLoginIsAProblemInSwedish() throws Exception {
        mvc.perform(get("/api/v1/who"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(header().exists("WWW-Authenticate"))
                .andExpect(jsonPath("$.status").value(401))
                .andExpect(jsonPath("$.title").value("Inloggning krävs"));
    }

    @Test
    void aMissingRoleIsAProblemInSwedish() throws Exception {
        mvc.perform(get("/api/v1/author/gemensamt").with(httpBasic("rad1", "regelverk")))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.title").value("Behörighet saknas"));
    }

    @Test
    void aPageOfAnotherSiteCannotUseTheBrowsersCredentials() throws Exception {
        mvc.perform(get("/api/v1/who").with(httpBasic("rad1", "regelverk")).header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
    }

    @Test
    void healthIsOpenWithoutDetailsAndMetricsAreTheAdministrators() throws Exception {
        mvc.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.components").doesNotExist());
        for (String path :
                new String[] {"/actuator/prometheus", "/actuator/metrics/jvm.classes.loaded", "/actuator/info"}) {
            mvc.perform(get(path)).andExpect(status().isUnauthorized());
            mvc.perform(get(path).with(httpBasic("handlaggare", "regelverk"))).andExpect(status().isForbidden());
            mvc.perform(get(path).with(httpBasic("admin", "regelverk"))).andExpect(status().isOk());
        }
    }
}
