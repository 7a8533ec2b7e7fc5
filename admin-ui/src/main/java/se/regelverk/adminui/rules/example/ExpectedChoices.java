package se.regelverk.adminui.rules.example;

import java.util.Arrays;
import java.util.List;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.assessment.Outcome;

/** What there is to choose from on every example's page. */
final class ExpectedChoices {
    static final List<Choice> OUTCOMES = Arrays.stream(Outcome.values())
            .map(outcome -> Choice.of(outcome.name(), outcome.title()))
            .toList();

    /** A proposal is one of these; nothing else can come of the rules together. */
    static final List<Choice> LEVELS = List.of(
            Choice.of("FORSLAG", "Förslag: handläggaren beslutar"),
            Choice.of("STOPP", "Stopp: ärendet lämnas över utan förslag"),
            Choice.of("FLAGGA", "Flagga: bara varningar och frågor"),
            Choice.of("AUTO", "Automatiskt: räkning och frister"));

    private ExpectedChoices() {}
}
