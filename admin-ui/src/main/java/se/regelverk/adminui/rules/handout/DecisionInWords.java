package se.regelverk.adminui.rules.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.regelverk.adminui.rules.Times;
import se.regelverk.adminui.web.SummaryRow;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.ChangeState;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.Protocol;
import se.regelverk.engine.library.VersionSummary;

/**
 * The decision that made a version content in force.
 *
 * @param intro one sentence
 * @param rows what was decided, by whom, on what
 * @param differences what the change changed, one sentence each
 */
record DecisionInWords(String intro, List<SummaryRow> rows, List<String> differences) {
    /**
     * Of a version.
     *
     * @param change empty when nobody decided, as for the content an installation begins with
     * @param names what people are called
     */
    static DecisionInWords of(VersionSummary version, Optional<Change> change, UnaryOperator<String> names) {
        if (change.isEmpty()) {
            return new DecisionInWords(
                    "Innehållet är grundinnehåll: det fanns när systemet togs i bruk, och inget råd har beslutat om det här.",
                    List.of(SummaryRow.of(
                            "Fingeravtryck (SHA-256)", version.hash().value())),
                    List.of());
        }
        Optional<Protocol> protocol = change.get().deliberation().protocols().stream()
                .filter(one -> one.outcome() == ChangeState.GODKAND)
                .max(Comparator.comparing(Protocol::number));
        List<SummaryRow> rows = new ArrayList<>(ofChange(change.get(), names));
        protocol.ifPresentOrElse(
                decided -> rows.addAll(of(decided, names)), () -> rows.addAll(approvals(change.get(), names)));
        rows.add(SummaryRow.of(
                "Innehållets fingeravtryck (SHA-256)", version.hash().value()));
        return new DecisionInWords(
                "Innehållet beslutades som ändring %s: %s."
                        .formatted(change.get().id(), change.get().title()),
                rows,
                protocol.map(Protocol::differences).orElse(List.of()));
    }

    private static List<SummaryRow> ofChange(Change change, UnaryOperator<String> names) {
        String kind = change.description().correction() ? "Rättelse" : "Ändring";
        return List.of(
                SummaryRow.of("Slag", kind),
                SummaryRow.of("Syfte", change.description().purpose()),
                SummaryRow.of("Gäller från", change.inForceFrom().toString()),
                SummaryRow.of("Författare", names.apply(change.author())));
    }

    private static List<SummaryRow> of(Protocol protocol, UnaryOperator<String> names) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of(
                "Beslutat", "%s, protokoll %d".formatted(Times.readable(protocol.at()), protocol.number())));
        protocol.reviews().stream()
                .filter(review -> review.decision() == Decision.GODKANN)
                .map(review -> said("Godkänt av", review.reviewer(), review.at(), review.comment(), names))
                .forEach(rows::add);
        protocol.reservations().stream()
                .map(one -> said("Reservation", one.member(), one.at(), one.text(), names))
                .forEach(rows::add);
        protocol.recusals().stream()
                .map(one -> said("Jäv, deltog inte", one.member(), one.at(), "", names))
                .forEach(rows::add);
        rows.add(SummaryRow.of(
                "Beslutets fingeravtryck (SHA-256)", protocol.hash().value()));
        return rows;
    }

    private static List<SummaryRow> approvals(Change change, UnaryOperator<String> names) {
        return change.reviews().stream()
                .filter(review -> review.decision() == Decision.GODKANN)
                .map(review -> said("Godkänt av", review.reviewer(), review.at(), review.comment(), names))
                .toList();
    }

    private static SummaryRow said(
            String what, String who, java.time.Instant at, String text, UnaryOperator<String> names) {
        String comment = text.isEmpty() ? "" : ": " + text;
        return SummaryRow.of(what, "%s, %s%s".formatted(names.apply(who), Times.readable(at), comment));
    }
}
