package se.regelverk.adminui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 413 to bodies larger than the limit: at once when the length is told, while reading when it is not. */
final class BodyLimitFilter extends OncePerRequestFilter {
    private final DataSize limit;
    private final TooLargeAnswer answer;

    BodyLimitFilter(DataSize limit, TooLargeAnswer answer) {
        this.limit = limit;
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit.toBytes()) {
            answer.write(request, response);
            return;
        }
        try {
            chain.doFilter(new BoundedRequest(request, limit.toBytes()), response);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (!(NestedExceptionUtils.getMostSpecificCause(failure) instanceof BodyTooLarge)) {
                throw failure;
            }
            answer.write(request, response);
        }
    }
}
