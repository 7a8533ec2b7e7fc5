package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.change.edit.Written.Text;

/**
 * What a rule sentence is to say. Empty text leaves the key out.
 *
 * @param condition {@code nar}, in the shape content gives it
 * @param effect {@code sa}
 * @param level {@code niva}
 * @param from first day, ISO, empty when always
 * @param to last day, ISO, empty when for good
 */
public record SentenceEdit(
        String title,
        Written condition,
        Entries effect,
        String legalBasis,
        String reason,
        String level,
        String from,
        String to) {
    /** What a sentence says now. */
    public static SentenceEdit of(Entries sentence) {
        Written because = sentence.get("darforAtt").orElse(new Text(""));
        boolean hasReason = because instanceof Entries;
        return new SentenceEdit(
                sentence.text("titel"),
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
        return file.judged(root -> {
            List<Written> sentences = root instanceof Items items ? new ArrayList<>(items.items()) : new ArrayList<>();
            for (int at = 0; at < sentences.size(); at++) {
                if (sentences.get(at) instanceof Entries sentence
                        && sentence.text("id").equals(id)) {
                    sentences.set(at, applied(sentence));
                    return Judged.accepted(new Items(sentences));
                }
            }
            return Judged.refused("", "Regeln finns inte i filen. Ladda om sidan.");
        });
    }

    private Entries applied(Entries sentence) {
        return sentence.with("titel", title)
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
