package se.regelverk.adminui.security;

import jakarta.servlet.http.HttpServletRequest;

/** Tells the two doors apart where only the request is at hand. */
final class Doors {
    private Doors() {}

    /** Whether the request is answered with problem+json, not with a page. */
    static boolean isForSystems(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/") || path.startsWith("/actuator/");
    }
}
