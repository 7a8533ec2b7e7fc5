package se.regelverk.adminui.rules.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.FormTree;

/** What a form in force is known by stays, whatever is sent; and conditions of three levels are built on a question's page. */
class FrozenKeysTest extends InNewChange {
    @Test
    void noPageAndNoHandMadePostChangesTheKeysOfAFormInForce() throws Exception {
        List<String> before = names();
        String[] pages = {
            "/fraga/hushall.typ", "/sida/hushall", "/grupp/barn", "", "/fraga/barn.fodelsedatum", "/schema"
        };
        int version = 0;
        for (String page : pages) {
            mvc.perform(author(post(address(page)))
                    .param("version", String.valueOf(version))
                    .param("gor", "spara")
                    .param("titel", "Nytt namn")
                    .param("fraga", "Ny fråga?")
                    .param("id", "annat")
                    .param("key", "annat")
                    .param("begrepp", "kostnader.hyra")
                    .param("val-begrepp", "nytt")
                    .param("nytt-titel", "Annat")
                    .param("nytt-typ", "text")
                    .param("lista", "inkomster")
                    .param("schema", "type: object\nadditionalProperties: false\nproperties: {}"));
            version = Objects.requireNonNull(changes.find(id()).orElseThrow().version())
                    .intValue();
        }
        assertThat(text(FORM)).contains("Ny fråga?", "Nytt namn");
        assertThat(names()).isEqualTo(before);
        mvc.perform(author(get(change + "/formular/annat"))).andExpect(status().isNotFound());
    }

    /** Of the form, its pages, groups and questions. */
    private List<String> names() {
        FormTree tree = FormTree.of(new ContentFile(FORM, text(FORM)));
        List<String> names = new ArrayList<>(List.of(tree.form().text("id")));
        tree.pages().forEach(page -> names.add(page.text("id")));
        tree.all().forEach(one -> names.add(one.name() + " " + FormTree.id(one.item())));
        return names;
    }

    @Test
    void aConditionOfThreeLevelsIsBuiltSavedAndReadOut() throws Exception {
        mvc.perform(condition(0, "gruppera")).andExpect(content().string(containsString("name=\"v.0.begrepp\"")));
        mvc.perform(condition(1, "grupp:v")).andExpect(content().string(containsString("name=\"v.1.0.begrepp\"")));
        mvc.perform(condition(2, "grupp:v.1")).andExpect(content().string(containsString("name=\"v.1.1.0.begrepp\"")));
        mvc.perform(condition(3, "villkor:v.1.1"))
                .andExpect(content().string(containsString("name=\"v.1.1.1.begrepp\"")))
                .andExpect(content().string(not(containsString("value=\"grupp:v.1.1\""))));
        mvc.perform(condition(3, "spara")).andExpect(redirectedUrl(address("/fraga/kostnader.hyra")));
        assertThat(text(FORM))
                .contains("visa-om: { alla: [ { begrepp: hushall.typ, ar: angiven }, { nagon: [ { begrepp: hushall.typ,"
                        + " ar: angiven }, { ingen: [ { begrepp: hushall.typ, ar: saknas } ] } ] } ] }");
        mvc.perform(author(get(address("/fraga/kostnader.hyra"))))
                .andExpect(content().string(containsString("name=\"v.1.1.0.begrepp\"")));
        mvc.perform(condition(3, "bort:v.1.1")).andExpect(content().string(not(containsString("name=\"v.1.1.0"))));
    }

    /** @param levels of groups that are there */
    private MockHttpServletRequestBuilder condition(int levels, String button) {
        MockHttpServletRequestBuilder request = author(post(address("/fraga/kostnader.hyra")))
                .param("version", "0")
                .param("gor", button)
                .param("begrepp", "kostnader.hyra")
                .param("uppgifter-om", "kostnader.hyra");
        String[] words = {"alla", "nagon", "ingen"};
        String at = "v";
        for (int level = 0; level < levels; level++) {
            request.param(at + ".ord", words[level])
                    .param(at + ".0.begrepp", "hushall.typ")
                    .param(at + ".0.ar", level == 2 ? "saknas" : "angiven");
            at += ".1";
        }
        return request;
    }

    private String address(String below) {
        return change + "/formular/ansokan" + below;
    }
}
