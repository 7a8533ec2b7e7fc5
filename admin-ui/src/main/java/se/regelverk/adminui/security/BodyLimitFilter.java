package se.regelverk.adminui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 413 to bodies larger than the limit: at once when the length is told, while reading when it is not. */
final class BodyLimitFilter extends OncePerRequestFilter {
    /** Forms that are filled, and may have files beside what is typed. */
    private static final String FORMS = "/utkast/";

    private final HttpLimits limits;
    private final TooLargeAnswer answer;

    BodyLimitFilter(HttpLimits limits, TooLargeAnswer answer) {
        this.limits = limits;
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DataSize limit = isWithFiles(request) && isForm(request) ? limits.maxUpload() : limits.maxBody();
        // Parts are read past the count below; their length must be told. A body without one is in chunks (RFC 9112 §
        // 6.3).
        boolean untold = isWithFiles(request) && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        if (untold || request.getContentLengthLong() > limit.toBytes()) {
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

    private static boolean isWithFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + FORMS);
    }
}
