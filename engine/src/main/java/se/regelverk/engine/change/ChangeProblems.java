package se.regelverk.engine.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.rulepack.ChangeClass;
import se.regelverk.engine.rulepack.CouncilRules;

/** What can be wrong with a change besides its content. */
final class ChangeProblems {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private ChangeProblems() {}

    static List<AuthorProblem> ofDay(Change change, LocalDate today) {
        if (change.description().correction() || !change.inForceFrom().isBefore(today.withDayOfMonth(1))) {
            return List.of();
        }
        return List.of(problem(
                change,
                "Ändringen ska gälla från %s, en månad som har passerat.".formatted(change.inForceFrom()),
                "Ange en dag i den här månaden eller senare, eller markera ändringen som rättelse."));
    }

    /** What is planned after the change must take it in as well. */
    static List<AuthorProblem> ofPlan(Merged planned) {
        return planned.conflicts().stream()
                .map(conflict -> new AuthorProblem(
                        Location.ofFile(conflict.path()),
                        "%s: version %d, som gäller från %s, har också ändrat det."
                                .formatted(
                                        conflict.part().name(),
                                        planned.on().number(),
                                        planned.on().inForceFrom()),
                        "Låt ändringen gälla från %s, eller stoppa den planerade versionen först."
                                .formatted(planned.on().inForceFrom())))
                .toList();
    }

    static List<AuthorProblem> ofTexts(Change change, Merged merged) {
        List<AuthorProblem> problems = new ArrayList<>();
        for (FileConflict conflict : merged.conflicts()) {
            problems.add(new AuthorProblem(
                    Location.ofFile(conflict.path()),
                    "%s har också ändrats i version %d (%s), som har beslutats sedan utkastet började."
                            .formatted(conflict.part().name(), conflict.version(), conflict.approvedBy()),
                    "Flytta utkastet till den nya versionen och välj vad som ska gälla."));
        }
        for (SideText text : change.draft().sideTexts()) {
            if (text.reason().needsChoice()) {
                problems.add(new AuthorProblem(
                        Location.ofFile(text.path()),
                        "Det finns en annan text för filen, från %s, som %s."
                                .formatted(text.by(), text.reason().label()),
                        "Jämför texterna. Spara filen igen eller ta bort den andra texten."));
            }
        }
        return problems;
    }

    static AuthorProblem ofNothing(Change change) {
        return problem(change, "Ändringen ändrar ingenting.", "Ändra minst en fil innan du skickar in.");
    }

    /** What the area's phase does not accept, with what to do instead. */
    static List<AuthorProblem> ofPhase(Change change, CouncilRules.Phase phase, Set<ChangeClass> classes) {
        String accepted = phase.accepts().isEmpty() ? "inga ändringar" : "bara " + listed(phase.accepts());
        return classes.stream()
                .filter(one -> !phase.accepts().contains(one))
                .map(one -> problem(
                        change,
                        "Området är i fasen ”%s” och tar emot %s. Ändringen innehåller också %s."
                                .formatted(phase.title(), accepted, one.title().toLowerCase(SWEDISH)),
                        phase.instead().isEmpty()
                                ? "Ta bort det ur ändringen, eller vänta tills området har kommit till nästa fas."
                                : phase.instead()))
                .toList();
    }

    /** "språk, hjälptext och fråga". */
    private static String listed(Set<ChangeClass> classes) {
        List<String> titles =
                classes.stream().map(one -> one.title().toLowerCase(SWEDISH)).toList();
        int last = titles.size() - 1;
        return last == 0 ? titles.get(0) : String.join(", ", titles.subList(0, last)) + " och " + titles.get(last);
    }

    /** The council is told what became of each thing it asked for. */
    static List<AuthorProblem> ofUnanswered(Change change) {
        return change.deliberation().unanswered().stream()
                .map(one -> problem(
                        change,
                        "Rådet har krävt något som inte är besvarat: ”%s”".formatted(one.text()),
                        "Skriv på ändringens sida vad som är gjort."))
                .toList();
    }

    private static AuthorProblem problem(Change change, String problem, String remedy) {
        return new AuthorProblem(Location.ofFile(change.id()), problem, remedy);
    }
}
