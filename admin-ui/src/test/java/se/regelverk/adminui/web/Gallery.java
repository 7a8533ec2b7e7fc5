package se.regelverk.adminui.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.regelverk.adminui.forms.FieldGallery;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.security.SomeUser;
import se.regelverk.engine.library.ContentUnusable;

/**
 * The shell and every fragment on pages of their own, under the strict content policy, without security or database.
 *
 * <p>No component, so that tests of the whole application do not scan its stand-in for login.
 */
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    ThymeleafAutoConfiguration.class
})
@Import({
    Access.class,
    PageShell.class,
    ErrorPages.class,
    PageExceptions.class,
    AccessibilityController.class,
    StaticFiles.class,
    Gallery.Pages.class,
    FieldGallery.class
})
class Gallery {
    /** Text that does harm wherever it is not escaped. */
    static final String EVIL = "<script>alert(1)</script> \"å\" & 'ö'";

    static final String REQUEST_ID = "1f0e7c52-4b6a-4a55-9a52-0d6f5b7c1a11";

    @Bean
    FilterRegistrationBean<Filter> loggedInUnderStrictPolicy() {
        var registration = new FilterRegistrationBean<Filter>(Gallery::asAnnaUnderStrictPolicy);
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return registration;
    }

    private static void asAnnaUnderStrictPolicy(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        ((HttpServletResponse) response)
                .setHeader("Content-Security-Policy", "default-src 'self'; script-src 'self'; style-src 'self'");
        ((HttpServletResponse) response).setHeader("X-Request-Id", REQUEST_ID);
        var person = SomeUser.named("Anna Berg", "handlaggare:*", "utvecklare:*", "rad:*", "admin");
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(person, null, List.of()));
        chain.doFilter(request, response);
        SecurityContextHolder.clearContext();
    }

    @TestComponent
    @Controller
    static class Pages {
        @GetMapping("/arbete/galleri/{density}")
        String gallery(@PathVariable String density, Model model) {
            model.addAttribute("density", density);
            model.addAttribute("evil", EVIL);
            model.addAttribute("errors", errors());
            model.addAttribute("options", List.of(new Choice("ja", "Ja", EVIL), Choice.of("nej", "Nej")));
            model.addAttribute("columns", List.of(sortedColumn(), Column.text("Läge"), Column.number("Belopp, kr")));
            model.addAttribute("rows", List.of(row("Åsa Öberg", "Klar", "12 400"), row(EVIL, "Pågår", "9 870")));
            model.addAttribute("summary", List.of(new SummaryRow("Hyra", "8 900 kr", EVIL, "/andra"), plainRow()));
            model.addAttribute("tasks", List.of(task("t1", "/formular", "green"), task("t2", null, null)));
            model.addAttribute("crumbs", List.of(new Crumb("Ärenden", "/arbete"), new Crumb("Galleri", null)));
            model.addAttribute(
                    "tabs", List.of(new NavEntry("Översikt", "/a", true), new NavEntry("Historik", "/b", false)));
            return "gallery";
        }

        @GetMapping("/arbete/del")
        String part() {
            return "gallery-part";
        }

        @PostMapping("/arenden/stopped")
        String stoppedDatabase() {
            throw new DataAccessResourceFailureException("no server");
        }

        @PostMapping("/arenden/unreadable")
        String unreadableContent() {
            // Only the library says so; here nothing but its type matters.
            throw Mockito.mock(ContentUnusable.class);
        }

        @PostMapping("/arenden/conflict")
        String conflict() {
            throw new OptimisticLockingFailureException("newer version");
        }

        @GetMapping("/fel/{status}")
        void failing(@PathVariable int status, HttpServletResponse response) throws IOException {
            response.sendError(status);
        }

        private static PageErrors errors() {
            return new PageErrors(List.of(
                    new PageError("hyra", "Ange hyran i hela kronor, till exempel 8900"),
                    new PageError("boende", "Välj om du bor ensam"),
                    new PageError(null, EVIL)));
        }

        private static Column sortedColumn() {
            return new Column("Namn", false, "/arbete?sort=namn", "ascending");
        }

        private static List<Cell> row(String name, String state, String amount) {
            return List.of(Cell.link(name, "/arenden/1"), Cell.tag(state, "green"), Cell.of(amount));
        }

        private static SummaryRow plainRow() {
            return SummaryRow.of("Motivering", "Första raden\nAndra raden");
        }

        private static TaskItem task(String id, String href, String colour) {
            return new TaskItem(id, "Formulär", href, "Frågor och sidor", "Ej påbörjad", colour);
        }
    }
}
