package se.regelverk.adminui.security;

import java.io.Serial;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The security module with the page shell and a few addresses to knock on; no store. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration"
        })
@ComponentScan(
        basePackages = {"se.regelverk.adminui.security", "se.regelverk.adminui.web"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@Import(SecurityTestApplication.Knocked.class)
public class SecurityTestApplication {
    /** Marked so that tests of the whole application do not scan it. */
    @TestComponent
    @RestController
    static class Knocked {
        private final Access access;

        Knocked(Access access) {
            this.access = access;
        }

        @GetMapping({"/api/v1/who", "/who"})
        String who() {
            return access.username();
        }

        @PostMapping("/who")
        String write() {
            return access.username();
        }

        @PreAuthorize("@access.mayAuthor(#area)")
        @GetMapping("/api/v1/author/{area}")
        String author(@PathVariable String area) {
            return area;
        }

        @PostMapping(
                path = {"/api/v1/echo", "/echo"},
                consumes = MediaType.APPLICATION_JSON_VALUE)
        int size(@RequestBody String body) {
            return body.length();
        }

        @PostMapping({"/api/v1/failing", "/failing"})
        String failing(@RequestBody String body) {
            throw new AnswerInMessage("Cannot handle " + body, new NumberFormatException("For input string: " + body));
        }
    }

    static final class AnswerInMessage extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        AnswerInMessage(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
