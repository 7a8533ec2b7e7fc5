package se.regelverk.adminui.rules.impact;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import se.regelverk.adminui.rules.Times;
import se.regelverk.adminui.security.PersonNames;
import se.regelverk.adminui.web.SummaryRow;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.impact.ImpactRun;

/** What it takes to do an analysis again to the same result. */
final class Facts {
    private Facts() {}

    static List<SummaryRow> of(ImpactRun run, PersonNames people, Function<Area, String> titles) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of("Befolkning", capitalised(RunRow.population(run))));
        rows.add(SummaryRow.of("Första dagen med ändringen", run.from().toString()));
        rows.add(SummaryRow.of(
                "Ärenden och svar som de var",
                Times.readable(run.startedAt()) + ", startad av " + people.name(run.startedBy())));
        run.took().ifPresent(time -> rows.add(SummaryRow.of("Räknetid", time(time))));
        run.tally()
                .ifPresent(tally -> rows.add(SummaryRow.of(
                        "Kontroll",
                        "I %s frågades även regelmotorn, med samma resultat."
                                .formatted(ImpactWords.cases(tally.sampled())))));
        run.contents()
                .forEach(one -> rows.add(SummaryRow.of(
                        run.contents().size() == 1 ? "Innehåll" : "Innehåll, " + titles.apply(one.area()),
                        "Före %s\nEfter %s"
                                .formatted(one.before().brief(), one.after().brief()))));
        rows.add(SummaryRow.of("Id", run.id()));
        return List.copyOf(rows);
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String time(Duration time) {
        if (time.toSeconds() <= 1) {
            return time.toSeconds() < 1 ? "Under 1 sekund" : "1 sekund";
        }
        return time.toMinutes() < 1
                ? "%d sekunder".formatted(time.toSeconds())
                : "%d min %d s".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
