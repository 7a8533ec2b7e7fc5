package se.regelverk.adminui.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(
        classes = SecurityTestApplication.class,
        properties = {
            "spring.mongodb.uri=mongodb://db.example/regelverk",
            "spring.security.oauth2.client.registration.stad.client-id=regelverk",
            "spring.security.oauth2.client.registration.stad.client-secret=invented",
            "spring.security.oauth2.client.registration.stad.client-name=stadens konto",
            "spring.security.oauth2.client.registration.stad.scope=openid,profile",
            "spring.security.oauth2.client.registration.stad.authorization-grant-type=authorization_code",
            "spring.security.oauth2.client.registration.stad.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
            "spring.security.oauth2.client.provider.stad.authorization-uri=https://id.example/authorize",
            "spring.security.oauth2.client.provider.stad.token-uri=https://id.example/token",
            "spring.security.oauth2.client.provider.stad.jwk-set-uri=https://id.example/keys"
        })
@AutoConfigureMockMvc
class IdentityProviderTest {
    @Autowired
    private MockMvc mvc;

    @Test
    void theLoginPageLeadsToTheProviderAndAsksForNoPassword() throws Exception {
        mvc.perform(get("/login"))
                .andExpect(content().string(containsString("Logga in med stadens konto")))
                .andExpect(content().string(containsString("href=\"/oauth2/authorization/stad\"")))
                .andExpect(content().string(not(containsString("type=\"password\""))));
        mvc.perform(get("/oauth2/authorization/stad"))
                .andExpect(header().string("Location", startsWith("https://id.example/authorize?response_type=code")));
    }

    @Test
    void theDemosPeopleDoNotExist() throws Exception {
        mvc.perform(formLogin().user("admin").password(DemoUsers.PASSWORD)).andExpect(redirectedUrl("/login?fel"));
        mvc.perform(get("/api/v1/who").with(httpBasic("admin", DemoUsers.PASSWORD)))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void anAnswerThatWasNotAskedForIsRefused() throws Exception {
        mvc.perform(get("/login/oauth2/code/stad").param("code", "x").param("state", "y"))
                .andExpect(redirectedUrl("/login?leverantor"));
    }

    @Test
    void whoeverTheProviderGivesNoRoleIsToldSo() throws Exception {
        mvc.perform(get("/").with(LoggedIn.as("anna")))
                .andExpect(content().string(containsString("Du har ingen roll i Regelverk")));
    }
}
