package se.regelverk.adminui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import se.regelverk.adminui.security.WrittenForm;

/**
 * Chooses the page for an error shown to a person: what happened, what to do, and a reference that is also in the log.
 * Addresses, parameters and exception messages can hold personal data, so neither page nor log has them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPages implements ErrorViewResolver {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<Integer> OWN_PAGE = Set.of(403, 404, 409, 413, 500, 503);
    private static final String REQUEST_ID = "X-Request-Id";
    /** The beginning of an id: enough to find one request in a log, short enough to read out on the telephone. */
    private static final int REFERENCE_LENGTH = 8;

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        String reference = requestId().substring(0, REFERENCE_LENGTH);
        note(request, status, reference);
        var shown = new HashMap<String, Object>();
        shown.put("reference", reference);
        shown.put("errors", PageErrors.none());
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            shown.put("unusable", request.getAttribute(PageExceptions.CONTENT_UNUSABLE) != null);
            written(request).ifPresent(form -> shown.put("resend", form));
        }
        return new ModelAndView("error/" + page(status), shown, status);
    }

    private static Optional<WrittenForm> written(HttpServletRequest request) {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object method = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return address == null || method == null
                ? Optional.empty()
                : WrittenForm.of(request, method.toString(), address.toString());
    }

    /** The id the request already has in the log and in its response, so that a person can quote it. */
    private static String requestId() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes -> ((ServletRequestAttributes) attributes).getResponse())
                .map(response -> response.getHeader(REQUEST_ID))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private static int page(HttpStatus status) {
        if (OWN_PAGE.contains(status.value())) {
            return status.value();
        }
        return status.is5xxServerError() ? 500 : 400;
    }

    private static void note(HttpServletRequest request, HttpStatus status, String reference) {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        (status.is5xxServerError() ? LOG.atWarn() : LOG.atDebug())
                .addKeyValue("reference", reference)
                .addKeyValue("status", status.value())
                .addKeyValue(
                        "exception", thrown == null ? "none" : thrown.getClass().getName())
                .log("Error page shown");
    }
}
