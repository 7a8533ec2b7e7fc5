package se.regelverk.adminui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * What somebody who sends too much is told. Also an advice, first in line: a body of unknown length is found to be too
 * large only when a controller's argument is being read.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLargeAnswer {
    private final ProblemWriter problems;
    private final DataSize limit;

    TooLargeAnswer(ProblemWriter problems, HttpLimits limits) {
        this.problems = problems;
        this.limit = limits.maxBody();
    }

    @ExceptionHandler(BodyTooLarge.class)
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        if (!Doors.isForSystems(request)) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        problems.write(
                response,
                HttpStatus.CONTENT_TOO_LARGE,
                "För mycket på en gång",
                "Meddelandet får vara högst %d kB. Dela upp det.".formatted(limit.toKilobytes()));
    }
}
