package se.regelverk.adminui.casework;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.casework.AssessmentRecord;
import se.regelverk.engine.casework.CaseRecord;
import se.regelverk.engine.casework.DraftUpdate;
import se.regelverk.engine.casework.FilledIn;
import se.regelverk.engine.casework.KeptText;
import se.regelverk.engine.migration.Archived;
import se.regelverk.engine.migration.Migrated;

/**
 * What a new version of the form means to somebody who is filling the one before it.
 *
 * @param carried how much of what is written goes along, one sentence
 * @param left what does not, each with why
 * @param to identity of the form to go over to, null when there is none
 * @param forced whether it must be gone over to before it is handed in
 * @param declined whether somebody has chosen to go on in the old one
 */
record UpdateView(
        String words,
        String carried,
        List<Left> left,
        List<String> look,
        List<String> added,
        @Nullable String to,
        boolean forced,
        boolean declined) {
    /** A text that has no field. */
    record Left(String label, String text, String why, String by) {
        static Left of(Archived one) {
            return new Left(one.label(), one.readable(), one.why(), "");
        }

        static Left of(KeptText one) {
            return new Left(
                    one.label(),
                    one.readable(),
                    one.why(),
                    "%s %s".formatted(one.by().name(), Words.time(one.at())));
        }
    }

    static UpdateView of(DraftUpdate update) {
        Optional<Migrated> migrated = update.target().map(DraftUpdate.Target::migrated);
        return new UpdateView(
                update.readable(),
                migrated.map(UpdateView::carried).orElse(""),
                migrated.map(Migrated::archived).orElse(List.of()).stream()
                        .map(Left::of)
                        .toList(),
                migrated.map(Migrated::look).orElse(List.of()),
                update.target().map(DraftUpdate.Target::newQuestions).orElse(List.of()),
                update.target().map(target -> target.form().hash().value()).orElse(null),
                update.forced(),
                update.declined());
    }

    private static String carried(Migrated migrated) {
        int carried = migrated.carried();
        return switch (carried) {
            case 0 -> migrated.archived().isEmpty() ? "Du har inte skrivit något än." : "";
            case 1 -> "1 uppgift följer med till det nya formuläret.";
            default -> "%d uppgifter följer med till det nya formuläret.".formatted(carried);
        };
    }

    static List<Left> kept(List<KeptText> kept) {
        return kept.stream().map(Left::of).toList();
    }

    /** Of every assessment: a supplement asks for them as little as the first form did. */
    static List<Left> kept(CaseRecord record) {
        return record.assessments().stream()
                .map(AssessmentRecord::filledIn)
                .filter(Objects::nonNull)
                .flatMap(filled -> kept(filled.kept()).stream())
                .toList();
    }

    static @Nullable String older(AssessmentRecord record) {
        FilledIn filled = record.filledIn();
        Integer inForce = filled == null ? null : filled.versionInForce();
        return inForce == null
                ? null
                : "Formuläret började fyllas i innan det ändrades och lämnades in i sin äldre version (version %d av reglerna, när version %d gällde)."
                        .formatted(record.content().area().number(), inForce);
    }
}
