package se.regelverk.adminui.rules.example;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;

/** An author with a change of their own. */
record InChange(
        @org.jspecify.annotations.Nullable MockMvc mvc,
        @org.jspecify.annotations.Nullable Changes changes,
        String address) {
    static final String FOLDER = "rule-packs/ekonomiskt-bistand/";
    private static final String AREA = "/paket/ekonomiskt-bistand";

    static InChange begun(MockMvc mvc, Changes changes) throws Exception {
        String address = mvc.perform(author(post(AREA + "/andring"))
                        .param("title", "Exempel")
                        .param("purpose", "Prov")
                        .param("inForceFrom", "2026-12-01"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return new InChange(mvc, changes, Objects.requireNonNull(address));
    }

    /** With another text of a file, saved past every page. */
    InChange with(String path, String text) {
        Change change = change();
        changes.putFiles(
                change.id(),
                new TreeMap<>(Map.of(FOLDER + path, text)),
                change.version(),
                "anna",
                java.time.ZonedDateTime.parse("2026-11-01T08:00:00+01:00"));
        return this;
    }

    Change change() {
        return changes.find(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
    }

    String text(String path) {
        return changes.view(change()).after().text(FOLDER + path).orElseThrow();
    }

    /** The example's page. */
    String example(String file, String name) {
        return UriComponentsBuilder.fromPath(address + "/exempel")
                .queryParam("fil", "{fil}")
                .queryParam("namn", "{namn}")
                .encode()
                .buildAndExpand(FOLDER + "exempel/" + file, name)
                .toUriString();
    }

    String sees(String page) throws Exception {
        return mvc.perform(author(get(java.net.URI.create(page))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    ResultActions sends(String page, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = post(page);
        fields.forEach(request::param);
        return mvc.perform(author(request));
    }

    static MockHttpServletRequestBuilder author(MockHttpServletRequestBuilder request) {
        return request.with(LoggedIn.as("anna", "utvecklare:*")).with(csrf());
    }
}
