package se.regelverk.adminui.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.web.TaskItem;
import se.regelverk.engine.impact.ImpactRun;
import se.regelverk.engine.impact.ImpactRun.State;
import se.regelverk.engine.impact.Impacts;

/** What there is to do in a change, and how far each thing has come. */
@Component
class ChangeTasks {
    private final Impacts impacts;

    ChangeTasks(Impacts impacts) {
        this.impacts = impacts;
    }

    /** In the order they are usually done. */
    List<TaskItem> of(Draft draft, CheckView check, DifferenceView difference) {
        String at = draft.address();
        return List.of(
                new TaskItem(
                        "beskriv", "Beskriv ändringen", at + "/beskrivning", "Rubrik, syfte och dag", "Klar", null),
                task("belopp", "Ändra belopp", at + "/belopp", "Nya värden från en dag", changed(draft, "parametrar/")),
                task(
                        "tabell",
                        "Ändra beslutstabeller",
                        at + "/tabell",
                        "Rader, kolumner, luckor och krockar",
                        changed(draft, "tabeller/")),
                task(
                        "berakning",
                        "Ändra beräkningar",
                        at + "/berakning",
                        "Formler med ett exempels värden",
                        changed(draft, "berakningar/")),
                task("regel", "Ändra regelmeningar", at + "/regel", "När, så, därför att", changed(draft, "regler/")),
                task(
                        "formular",
                        "Bygga formulär",
                        at + "/formular",
                        "Sidor, frågor och villkor",
                        isChanged(draft, draft.area().formFolder())),
                task(
                        "begrepp",
                        "Ändra begrepp",
                        at + "/begrepp",
                        "Namn, enheter, koder och nycklar",
                        changed(draft, "begrepp.yaml")),
                task(
                        "lokalt",
                        "Låta förvaltningarna bestämma",
                        at + "/lokalt",
                        "Det som är öppet, och vad som är satt i varje förvaltning",
                        changed(draft, "lokalt/")),
                task(
                        "exempel",
                        "Pröva med exempel",
                        at + "/exempel",
                        "Nya exempel, täckning och gränser",
                        changed(draft, "exempel/")),
                new TaskItem(
                        "kontroll",
                        "Kontroll och exempel",
                        at + "#kontroll",
                        check.summary(),
                        check.clean() ? "Klar" : "Rätta",
                        check.clean() ? null : "red"),
                impact(draft),
                grounds(draft),
                difference.isEmpty()
                                || !check.clean()
                                || !draft.change()
                                        .description()
                                        .grounds()
                                        .missing()
                                        .isEmpty()
                        ? new TaskItem("skicka", "Skicka för granskning", null, null, "Kan inte skickas än", "grey")
                        : new TaskItem("skicka", "Skicka för granskning", at + "#skicka", null, "Kan skickas", "blue"));
    }

    private static TaskItem task(String id, String title, String href, String hint, boolean changed) {
        return new TaskItem(id, title, href, hint, changed ? "Ändrat" : "Oförändrat", changed ? "blue" : null);
    }

    private static boolean changed(Draft draft, String folder) {
        return isChanged(draft, draft.area().rulePackFolder() + folder);
    }

    private static boolean isChanged(Draft draft, String under) {
        return !draft.files().before().under(under).equals(draft.files().after().under(under));
    }

    private static TaskItem grounds(Draft draft) {
        List<String> missing = draft.change().description().grounds().missing().stream()
                .map(kind -> kind.title().toLowerCase(Locale.ROOT))
                .toList();
        return new TaskItem(
                "motivering",
                "Behov, nytta, risk och kostnad",
                draft.address() + "/motivering",
                missing.isEmpty() ? "Med dina egna ord, för rådet" : "Saknas: " + String.join(", ", missing),
                missing.isEmpty() ? "Klar" : "Skriv",
                missing.isEmpty() ? null : "blue");
    }

    /** The latest result counts, also when somebody has cancelled one after it. */
    private TaskItem impact(Draft draft) {
        List<ImpactRun> runs = impacts.of(draft.change());
        Optional<ImpactRun> done =
                runs.stream().filter(run -> run.state() == State.DONE).findFirst();
        if (runs.isEmpty()) {
            return impact(draft, "Inte gjord", "grey");
        }
        if (runs.get(0).isRunning() || done.isEmpty()) {
            return impact(draft, runs.get(0).state().title(), "blue");
        }
        return impacts.isCurrent(done.get(), draft.change())
                ? impact(draft, "Klar", null)
                : impact(draft, "Inaktuell", "yellow");
    }

    private static TaskItem impact(Draft draft, String status, @Nullable String colour) {
        return new TaskItem(
                "konsekvens",
                "Konsekvensanalys",
                draft.address() + "/konsekvens",
                "Vad ändringen gör med ärenden och belopp",
                status,
                colour);
    }
}
