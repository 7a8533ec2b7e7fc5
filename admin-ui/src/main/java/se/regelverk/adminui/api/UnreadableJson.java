package se.regelverk.adminui.api;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a JSON text and where. Never quotes the text: it may hold personal data. */
final class UnreadableJson {
    /** Names in paths are what somebody sent; longer ones are not quoted. */
    private static final int LONGEST_NAME = 40;

    private UnreadableJson() {}

    static ApiProblem problem(@Nullable Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return at(
                    unknown,
                    "Fältet finns inte i anropet. Fälten är: %s."
                            .formatted(unknown.getKnownPropertyIds().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
        }
        if (cause instanceof MismatchedInputException mismatch) {
            return at(
                    mismatch,
                    mismatch.getPath().isEmpty() ? "Skicka ett enda JSON-objekt." : "Värdet ska vara en text.");
        }
        if (cause instanceof StreamConstraintsException tooMuch) {
            return ApiProblem.unreadable(
                    "JSON-texten är för djupt nästlad eller har ett tal eller namn som är för långt%s."
                            .formatted(place(tooMuch)));
        }
        return ApiProblem.unreadable(syntax(cause));
    }

    private static String syntax(@Nullable Throwable cause) {
        if (cause instanceof UnexpectedEndOfInputException end) {
            return "JSON-texten tar slut för tidigt%s.".formatted(place(end));
        }
        if (cause instanceof JacksonException wrong) {
            return "JSON-texten är fel skriven%s. Kontrollera citattecken, kommatecken och parenteser, och att inget namn står två gånger."
                    .formatted(place(wrong));
        }
        return "Skicka ett JSON-objekt i UTF-8.";
    }

    private static String place(JacksonException wrong) {
        var location = wrong.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : " på rad %d, tecken %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static ApiProblem at(MismatchedInputException wrong, String message) {
        return ApiProblem.unreadable(List.of(new ApiProblem.Entry(pointer(wrong), message)));
    }

    private static String pointer(MismatchedInputException wrong) {
        return wrong.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "/" + step.getIndex() : "/" + name(step.getPropertyName()))
                .collect(Collectors.joining());
    }

    private static String name(String sent) {
        return sent.length() > LONGEST_NAME ? "…" : sent.replace("~", "~0").replace("/", "~1");
    }
}
