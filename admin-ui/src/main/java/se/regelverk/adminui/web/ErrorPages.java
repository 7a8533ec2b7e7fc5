package se.regelverk.adminui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Chooses the page for an error shown to a person: what happened, what to do, and a reference that is also in the log.
 * Addresses, parameters and exception messages can hold personal data, so neither page nor log has them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPages implements ErrorViewResolver {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<Integer> OWN_PAGE = Set.of(403, 404, 409, 413, 500, 503);
    private static final int REFERENCE_LENGTH = 8;

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        note(request, status, reference);
        var shown = new HashMap<String, Object>();
        shown.put("reference", reference);
        shown.put("errors", PageErrors.none());
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            ResendForm.of(request).ifPresent(form -> shown.put("resend", form));
        }
        return new ModelAndView("error/" + page(status), shown, status);
    }

    private static int page(HttpStatus status) {
        if (OWN_PAGE.contains(status.value())) {
            return status.value();
        }
        return status.is5xxServerError() ? 500 : 400;
    }

    private static void note(HttpServletRequest request, HttpStatus status, String reference) {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        (status.is5xxServerError() ? LOG.atError() : LOG.atInfo())
                .addKeyValue("reference", reference)
                .addKeyValue("status", status.value())
                .addKeyValue(
                        "exception", thrown == null ? "none" : thrown.getClass().getName())
                .log("Error page shown");
    }
}
