package se.regelverk.adminui.casework;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.regelverk.adminui.security.LoggedIn;

/** Anna, who handles every area, fills forms without a browser. */
record Filling(MockMvc mvc) {
    static final String PERSON = "19640823-3234";

    String draft() throws Exception {
        Map<String, String> chosen =
                Map.of("formular", "ekonomiskt-bistand/ansokan", "avser", "2026-03", "kand", "2026-03-02");
        return location(mvc.perform(form("/arbete/nytt", chosen)));
    }

    String handedIn(Map<String, String> besides) throws Exception {
        String draft = draft();
        var filled = new HashMap<>(Map.of(
                "sokande.personnummer", PERSON,
                "hushall.typ", "ensamstaende",
                "barn[]", "0",
                "inkomster[]", "0",
                "tillgangar[]", "0",
                "manaderMedForsorjningsstod", "0",
                "handling", "lamna-in"));
        filled.putAll(besides);
        return location(sent(draft, filled)).replaceFirst("/kvitto$", "");
    }

    ResultActions sent(String address, Map<String, String> fields) throws Exception {
        return mvc.perform(form(address, fields));
    }

    ResultActions page(String address) throws Exception {
        return mvc.perform(get(address).with(LoggedIn.as("anna", "handlaggare:*")))
                .andExpect(status().isOk());
    }

    static MockHttpServletRequestBuilder form(String address, Map<String, String> fields) {
        var request = post(address).with(csrf()).with(LoggedIn.as("anna", "handlaggare:*"));
        fields.forEach(request::param);
        return request;
    }

    static String location(ResultActions result) {
        return Objects.requireNonNull(result.andReturn().getResponse().getRedirectedUrl());
    }
}
