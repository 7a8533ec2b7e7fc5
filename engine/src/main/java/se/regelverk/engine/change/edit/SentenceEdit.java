package se.regelverk.engine.change.edit;

import java.time.LocalDate;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Text;

/**
 * What a rule sentence is to say. Empty text leaves the key out.
 *
 * @param list the list it holds for each item of; empty for the case as a whole
 * @param condition {@code nar}, in the shape content gives it
 * @param effect {@code sa}
 * @param level {@code niva}
 * @param from first day, ISO, empty when always
 * @param to last day, ISO, empty when for good
 */
public record SentenceEdit(
        String title,
        String list,
        Written condition,
        Entries effect,
        String legalBasis,
        String reason,
        String level,
        String from,
        String to) {
    private static final String MISSING = "Regeln finns inte i filen. Ladda om sidan.";

    /** What a sentence says now. */
    public static SentenceEdit of(Entries sentence) {
        Written because = sentence.get("darforAtt").orElse(new Text(""));
        boolean hasReason = because instanceof Entries;
        return new SentenceEdit(
                sentence.text("titel"),
                sentence.text("for"),
                sentence.get("nar").orElse(new Text("alltid")),
                sentence.entries("sa"),
                hasReason ? ((Entries) because).text("lagrum") : because.plain(),
                hasReason ? ((Entries) because).text("text") : "",
                sentence.text("niva"),
                sentence.text("galler-fran"),
                sentence.text("galler-till"));
    }

    /** Changes the sentence of this id in a file of {@code regler/}. */
    public EditResult in(ContentFile file, String id) {
        return ListItems.changed(file, sentence -> hasId(sentence, id), this::applied, MISSING);
    }

    /** Adds it last in a file of {@code regler/}, which may be empty. */
    public EditResult addTo(ContentFile file, String id) {
        return ListItems.added(file, applied(Entries.NONE.with("id", id)));
    }

    /** Lets the sentence of this id hold no longer than the day; it stays in the file, since assessed cases point at it. */
    public static EditResult retire(ContentFile file, String id, LocalDate lastDay) {
        return ListItems.changed(
                file,
                sentence -> hasId(sentence, id),
                sentence -> sentence.with("galler-till", lastDay.toString()),
                MISSING);
    }

    /** Whether a sentence of a file is the one of this id. */
    static boolean hasId(Entries sentence, String id) {
        return sentence.text("id").equals(id);
    }

    private Entries applied(Entries sentence) {
        return sentence.with("titel", title)
                .withOptional("for", list)
                .with("nar", condition)
                .with("sa", effect)
                .with("darforAtt", because(sentence))
                .with("niva", level)
                .withOptional("galler-fran", from)
                .withOptional("galler-till", to);
    }

    private Written because(Entries sentence) {
        boolean wasPlain = sentence.entries().get("darforAtt") instanceof Text;
        return wasPlain && reason.isBlank()
                ? new Text(legalBasis)
                : sentence.entries("darforAtt").with("lagrum", legalBasis).withOptional("text", reason);
    }
}
