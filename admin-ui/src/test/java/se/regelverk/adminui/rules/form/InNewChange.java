package se.regelverk.adminui.rules.form;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.change.Changes;

/** The builder's pages, called by an author in a change that has just begun. */
@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
abstract class InNewChange {
    static final String FORM = "form-definitions/ekonomiskt-bistand/ansokan.yaml";
    static final String VOCABULARY = "rule-packs/ekonomiskt-bistand/begrepp.yaml";

    @Autowired
    MockMvc mvc;

    @Autowired
    Changes changes;

    /** Its address. */
    String change = "";

    @BeforeEach
    void begin() throws Exception {
        change = Objects.requireNonNull(mvc.perform(author(post("/paket/ekonomiskt-bistand/andring"))
                        .param("title", "Prov")
                        .param("purpose", "Prov")
                        .param("inForceFrom", YearMonth.now().atDay(1).toString()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    /** What a file holds in the draft. */
    String text(String path) {
        return changes.view(changes.find(id()).orElseThrow()).after().text(path).orElseThrow();
    }

    String id() {
        return change.substring(change.lastIndexOf('/') + 1);
    }

    static MockHttpServletRequestBuilder author(MockHttpServletRequestBuilder request) {
        return request.with(LoggedIn.as("anna", "utvecklare:*")).with(csrf());
    }
}
