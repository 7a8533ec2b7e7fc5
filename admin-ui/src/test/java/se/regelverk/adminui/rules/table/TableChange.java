package se.regelverk.adminui.rules.table;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.YearMonth;
import java.util.Objects;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.content.ContentFiles;

/** A change begun by an author, and what that author sends. */
record TableChange(MockMvc mvc, Changes changes, String address) {
    static final String TABLES = "rule-packs/ekonomiskt-bistand/tabeller/";

    static TableChange begun(MockMvc mvc, Changes changes, String area) throws Exception {
        String address = mvc.perform(as("utvecklare:*", post("/paket/" + area + "/andring"))
                        .param("title", "Prov")
                        .param("purpose", "Prov")
                        .param("inForceFrom", YearMonth.now().atDay(1).toString()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return new TableChange(mvc, changes, Objects.requireNonNull(address));
    }

    static <B extends AbstractMockHttpServletRequestBuilder<B>> B as(String role, B request) {
        return request.with(LoggedIn.as("anna", role)).with(csrf());
    }

    <B extends AbstractMockHttpServletRequestBuilder<B>> ResultActions author(B request) throws Exception {
        return mvc.perform(as("utvecklare:*", request));
    }

    Change now() {
        return changes.find(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
    }

    String version() {
        return String.valueOf(now().version());
    }

    ContentFiles files() {
        return changes.view(now()).after();
    }

    /** A concept that something is to compute. */
    void computed(String group, String key, String type) throws Exception {
        author(post(address + "/nytt-begrepp")
                .param("version", version())
                .param("grupp", group)
                .param("nyckel", key)
                .param("titel", "Nytt " + key)
                .param("typ", type)
                .param("enhet", type.equals("belopp") ? "kr/mån" : "")
                .param("raknas", "ja"));
    }
}
