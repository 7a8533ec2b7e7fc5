package se.regelverk.adminui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.security.RegelverkUser;
import se.regelverk.adminui.security.Role;

/** Gives the layout, whichever controller or error renders it, the person, their menu and the version. */
@Component("shell")
class PageShell {
    /** A part of the application; the first address is where its link leads, all of them mark it as current. */
    private record Part(Role role, String label, List<String> addresses) {
        NavEntry entry(String path) {
            boolean current = addresses.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + "/"));
            return new NavEntry(label, addresses.get(0), current);
        }
    }

    /** What the menu shows to whom. What may be done is checked where it is done. */
    private static final List<Part> PARTS = List.of(
            new Part(Role.HANDLAGGARE, "Ärenden", List.of("/arbete", "/arenden", "/formular", "/utkast")),
            new Part(Role.UTVECKLARE, "Regelpaket", List.of("/paket", "/kalender", "/lagrum")),
            new Part(Role.RAD, "Granskning", List.of("/rad")),
            new Part(Role.ADMIN, "Drift", List.of("/drift")));

    private final Access access;
    private final String version;
    private final Duration session;
    private final ObjectProvider<Unread> unread;

    PageShell(
            Access access,
            ObjectProvider<BuildProperties> build,
            ObjectProvider<Unread> unread,
            @Value("${server.servlet.session.timeout:30m}") Duration session) {
        this.access = access;
        this.session = session;
        this.unread = unread;
        this.version = Optional.ofNullable(build.getIfAvailable())
                .map(BuildProperties::getVersion)
                .orElse("utveckling");
    }

    /** What to show around the page now being rendered. */
    public Shell current() {
        String path = requestedPath();
        List<NavEntry> menu = PARTS.stream()
                .filter(part -> access.has(part.role()))
                .map(part -> part.entry(path))
                .toList();
        return new Shell(
                access.user().map(RegelverkUser::displayName).orElse(null),
                menu,
                version,
                session.toSeconds(),
                unread());
    }

    private long unread() {
        return Optional.ofNullable(unread.getIfAvailable()).map(Unread::count).orElse(0L);
    }

    private static String requestedPath() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return "";
        }
        HttpServletRequest request = attributes.getRequest();
        return addressAsked(request).substring(request.getContextPath().length());
    }

    /** An error page is an internal dispatch to another address; the menu marks where the person was. */
    private static String addressAsked(HttpServletRequest request) {
        @Nullable Object beforeError = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return beforeError == null ? request.getRequestURI() : beforeError.toString();
    }
}
