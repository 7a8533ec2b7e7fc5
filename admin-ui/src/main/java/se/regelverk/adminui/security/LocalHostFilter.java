package se.regelverk.adminui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the demo to this machine's own names. Listening on loopback does not stop a web page elsewhere whose name has been
 * pointed at 127.0.0.1 (DNS rebinding), nor a proxy on this machine.
 */
final class LocalHostFilter extends OncePerRequestFilter {
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (LOCAL.contains(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_MISDIRECTED_REQUEST);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println("Demon svarar bara på localhost och 127.0.0.1.");
        }
    }
}
