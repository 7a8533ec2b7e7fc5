package se.regelverk.adminui.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Description;

/** What a change is about, as the form was filled. */
public record DescriptionForm(String title, String purpose, String inForceFrom, boolean correction) {
    /** As it was sent; a box that is not ticked is not sent. */
    public static DescriptionForm of(Map<String, String> sent) {
        return new DescriptionForm(
                sent.getOrDefault("title", ""),
                sent.getOrDefault("purpose", "").replace("\r\n", "\n"),
                sent.getOrDefault("inForceFrom", ""),
                sent.containsKey("correction"));
    }

    static DescriptionForm of(Description now) {
        return new DescriptionForm(now.title(), now.purpose(), now.inForceFrom().toString(), now.correction());
    }

    /** What it says, or empty with problems added. All of them at once: with an unreadable day, the other fields are still looked at. */
    public Optional<Description> read(List<PageError> errors) {
        List<PageError> ofDay = new ArrayList<>();
        Optional<LocalDate> day =
                DayField.read(inForceFrom, "inForceFrom", "dagen då ändringen ska gälla", true, ofDay);
        if (day.isEmpty()) {
            if (title.isBlank()) {
                errors.add(new PageError("title", "Skriv rubrik."));
            }
            if (purpose.isBlank()) {
                errors.add(new PageError("purpose", "Skriv syfte."));
            }
            errors.addAll(ofDay);
        }
        return day.map(from -> new Description(title, purpose, from, correction));
    }

    /** The problems of a refused change, at their fields. */
    public static List<PageError> errors(Creation.Refused refused) {
        return refused.problems().stream()
                .map(problem -> new PageError(problem.pointer().substring(1), problem.message()))
                .toList();
    }
}
