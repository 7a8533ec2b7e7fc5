package se.regelverk.adminui.rules.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regelverk.adminui.rules.ConceptUses;
import se.regelverk.adminui.rules.Opened;
import se.regelverk.engine.change.usage.Use;
import se.regelverk.engine.change.usage.Use.Place;
import se.regelverk.engine.change.usage.Use.Sort;
import se.regelverk.engine.content.Period;
import se.regelverk.engine.rulepack.RulePack;

/** What needs a table: all that reads the concept it gives a value. */
@Component
class TableUses {
    private final ConceptUses concepts;

    TableUses(ConceptUses concepts) {
        this.concepts = concepts;
    }

    /** Everything that uses what the table gives, in its own area and in those that import it. */
    List<Use> of(TableFile table, Opened opened) {
        String concept = table.file().entries().text("ut");
        List<Use> uses = new ArrayList<>(concepts.own(opened, concept));
        uses.addAll(ConceptUses.flat(concepts.elsewhere(opened, concept)));
        uses.removeIf(use ->
                use.place().sort() == Sort.RESULT && use.place().artefact().equals(table.name()));
        return uses;
    }

    /** Those that go on after a day. Examples are of days of their own; whether they still hold is for the check to say. */
    List<Use> after(LocalDate day, TableFile table, Opened opened) {
        return of(table, opened).stream()
                .filter(use ->
                        table.pack().map(pack -> goesOn(use.place(), day, pack)).orElse(true))
                .toList();
    }

    private static boolean goesOn(Place place, LocalDate day, RulePack pack) {
        return switch (place.sort()) {
            case EXAMPLE, FORM_EXAMPLE -> false;
            case CALCULATION ->
                any(
                        pack.calculations().stream()
                                .filter(one -> one.concept().value().equals(place.artefact()))
                                .map(one -> one.period()),
                        day);
            case SENTENCE, TEXT ->
                any(
                        pack.sentences().stream()
                                .filter(one -> one.id().equals(place.artefact()))
                                .map(one -> one.period()),
                        day);
            case ROW -> rows(place, pack, id -> id.equals(place.part()), day);
            case COLUMN -> rows(place, pack, id -> true, day);
            case VOCABULARY, PACK, RESULT, QUESTION, SHOWN_IF, SCHEMA -> true;
        };
    }

    private static boolean rows(Place place, RulePack pack, Predicate<String> which, LocalDate day) {
        return any(
                pack.tables().stream()
                        .filter(one -> one.id().equals(place.artefact()))
                        .flatMap(one -> one.rows().stream())
                        .filter(row -> which.test(row.id()))
                        .map(row -> row.period()),
                day);
    }

    private static boolean any(Stream<Period> periods, LocalDate day) {
        return periods.anyMatch(period -> period.to().isAfter(day));
    }
}
