package se.regelverk.adminui.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Why a call is not answered, as the caller reads it: Swedish, and never with anything of what was sent. Thrown by controllers, made
 * into a problem document by {@link ApiExceptions}.
 */
final class ApiProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String title;
    private final String detail;
    private final transient List<Entry> entries = new ArrayList<>();
    private final transient Map<String, Object> properties = new LinkedHashMap<>();

    private ApiProblem(HttpStatus status, String title, String detail) {
        super(status.toString(), null, false, false);
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /**
     * One thing to mend.
     *
     * @param pointer JSON pointer: into the answers when the answers are refused, else into the body that was sent
     */
    record Entry(String pointer, String message) {}

    static ApiProblem notFound(String detail) {
        return new ApiProblem(HttpStatus.NOT_FOUND, "Finns inte", detail);
    }

    /** The envelope is not as the contract says. */
    static ApiProblem unreadable(List<Entry> errors) {
        return new ApiProblem(
                        HttpStatus.BAD_REQUEST,
                        "Anropet går inte att läsa",
                        "Rätta det som står under errors och skicka igen.")
                .withErrors(errors);
    }

    static ApiProblem unreadable(String detail) {
        return new ApiProblem(HttpStatus.BAD_REQUEST, "Anropet går inte att läsa", detail);
    }

    /** The answers are not valid; one entry for each field. */
    static ApiProblem invalidAnswers(List<Entry> errors) {
        return new ApiProblem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "Svaren behöver rättas",
                        "Rätta fälten som står under errors och skicka igen. Inget är sparat.")
                .withErrors(errors);
    }

    /** A JSON Schema that was sent cannot be used; one entry for each reason. */
    static ApiProblem unusableSchema(List<Entry> errors) {
        return unprocessable("Schemat kan inte användas", "Rätta det som står under errors och skicka igen.")
                .withErrors(errors);
    }

    static ApiProblem unprocessable(String title, String detail) {
        return new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, title, detail);
    }

    static ApiProblem conflict(String title, String detail) {
        return new ApiProblem(HttpStatus.CONFLICT, title, detail);
    }

    static ApiProblem forbidden(String detail) {
        return new ApiProblem(HttpStatus.FORBIDDEN, "Behörighet saknas", detail);
    }

    static ApiProblem unavailable() {
        return new ApiProblem(
                HttpStatus.SERVICE_UNAVAILABLE, "Databasen svarar inte", "Inget är sparat. Försök igen om en stund.");
    }

    static ApiProblem contentUnusable() {
        return new ApiProblem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Reglerna kan inte läsas här",
                "Den här noden kan inte läsa den version som gäller, och räknar inte med en äldre. Försök igen: en annan nod kan svara.");
    }

    /** Content is not loaded, or some approved version cannot be used. */
    static ApiProblem notReady() {
        return new ApiProblem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Innehållet är inte läst",
                "Något godkänt innehåll kan inte användas. Driften ser vilket i loggen.");
    }

    private ApiProblem withErrors(List<Entry> errors) {
        entries.addAll(errors);
        return with("errors", List.copyOf(errors));
    }

    /** The same problem with one more member in its document. */
    ApiProblem with(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    /** What is to be mended, one by one; empty when the detail says it all. */
    List<Entry> entries() {
        return entries;
    }

    HttpStatus status() {
        return status;
    }

    ProblemDetail document() {
        var document = ProblemDetail.forStatusAndDetail(status, detail);
        document.setTitle(title);
        properties.forEach(document::setProperty);
        return document;
    }
}
