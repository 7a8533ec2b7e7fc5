package se.regelverk.adminui.web;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import se.regelverk.engine.library.ContentUnusable;

/** Gives exceptions that any page can meet their status; {@link ErrorPages} shows them. The HTTP contract has its own. */
@ControllerAdvice({
    "se.regelverk.adminui.forms",
    "se.regelverk.adminui.rules",
    "se.regelverk.adminui.approval",
    "se.regelverk.adminui.casework",
    "se.regelverk.adminui.drift",
    "se.regelverk.adminui.security",
    "se.regelverk.adminui.web"
})
class PageExceptions {
    /** Set on a request that this node could not answer since it cannot read what is in force. */
    static final String CONTENT_UNUSABLE = PageExceptions.class.getName() + ".contentUnusable";

    @ExceptionHandler({DataAccessResourceFailureException.class, MongoTimeoutException.class, MongoSocketException.class
    })
    void databaseDown(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler(ContentUnusable.class)
    void contentUnusable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(CONTENT_UNUSABLE, true);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    void changedByAnother(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
