package se.regelverk.adminui.web;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

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
    @ExceptionHandler({DataAccessResourceFailureException.class, MongoTimeoutException.class, MongoSocketException.class
    })
    void databaseDown(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    void changedByAnother(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
