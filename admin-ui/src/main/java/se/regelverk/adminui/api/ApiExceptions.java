package se.regelverk.adminui.api;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import se.regelverk.engine.library.ContentUnusable;

/** Makes what a call of the contract can meet into problem documents. What comes before any controller is {@link ErrorsAsProblems}. */
@RestControllerAdvice(basePackageClasses = ApiExceptions.class)
class ApiExceptions {
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ApiProblem problem) {
        return ResponseEntity.status(problem.status()).body(problem.document());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        return refused(UnreadableJson.problem(unreadable.getCause()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> parameter(MissingServletRequestParameterException missing) {
        return refused(ApiProblem.unreadable("Parametern ”%s” saknas.".formatted(missing.getParameterName())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> parameter(MethodArgumentTypeMismatchException wrong) {
        return refused(ApiProblem.unreadable("Parametern ”%s” har fel form.".formatted(wrong.getName())));
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, MongoTimeoutException.class, MongoSocketException.class
    })
    ResponseEntity<ProblemDetail> databaseDown() {
        return refused(ApiProblem.unavailable());
    }

    @ExceptionHandler(ContentUnusable.class)
    ResponseEntity<ProblemDetail> contentUnusable() {
        return refused(ApiProblem.contentUnusable());
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    ResponseEntity<ProblemDetail> changedByAnother() {
        return refused(ApiProblem.conflict(
                "Någon annan hann före", "Hämta det som nu gäller, gör om din ändring och skicka igen."));
    }
}
