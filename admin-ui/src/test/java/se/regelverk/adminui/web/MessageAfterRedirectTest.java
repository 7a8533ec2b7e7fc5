package se.regelverk.adminui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;

@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class MessageAfterRedirectTest {
    private static final String PAGE = "/paket/ekonomiskt-bistand/andring/1/regel/R1";

    @Autowired
    private FlashMapManager messages;

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void aReadOutPostedFromThePageThatIsLeftDoesNotTakeTheMessage() {
        var saved = new FlashMap();
        saved.put("notice", "Sparat i utkastet.");
        saved.setTargetRequestPath(PAGE);
        messages.saveOutputFlashMap(saved, request("POST"), new MockHttpServletResponse());

        assertThat(List.of(taken("POST"), taken("GET"), taken("GET")))
                .containsExactly(Map.of(), Map.of("notice", "Sparat i utkastet."), Map.of());
    }

    private Map<String, ?> taken(String method) {
        Map<String, ?> found = messages.retrieveAndUpdate(request(method), new MockHttpServletResponse());
        return found == null ? Map.of() : Map.copyOf(found);
    }

    private MockHttpServletRequest request(String method) {
        var request = new MockHttpServletRequest(method, PAGE);
        request.setSession(session);
        return request;
    }
}
