package se.regelverk.engine.casework;

import java.util.Optional;
import se.regelverk.engine.form.Prefill;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.form.Rereading;

/**
 * Where what stands in a field of a draft came from, as the person who fills it reads it.
 *
 * @param fetched what the source answered, empty when it has not been asked
 * @param person whom the draft is about now
 */
public record FieldOrigin(Question question, DraftField field, Optional<Fetched> fetched, CaseSubject person) {
    /** One or two sentences; empty when there is nothing to say. */
    public Optional<String> line() {
        if (fetched.isEmpty()) {
            return question.details().prefill().map(Prefill::before);
        }
        Fetched one = fetched.get();
        if (isOfAnother()) {
            return Optional.of("Hämtat från %s för ett annat personnummer. Hämta uppgifterna igen."
                    .formatted(one.source().phrase()));
        }
        return Optional.of(one.isValue() ? value(one) : none(one));
    }

    private String value(Fetched one) {
        if (stands()) {
            return "Hämtat från " + one.fromWhen();
        }
        return one.writtenIn() == 0
                ? "%s. %s har: %s (hämtat %s)"
                        .formatted(
                                written("Skrivet"), one.source().beginning(), one.readable(), CityTime.minute(one.at()))
                : "%s, hämtat värde var %s (%s)".formatted(written("Ändrad"), one.readable(), one.fromWhen());
    }

    private String written(String how) {
        if (field.writings().isEmpty()) {
            return how;
        }
        DraftField.Writing last = field.last();
        return "%s av %s %s".formatted(how, last.by().name(), CityTime.minute(last.at()));
    }

    private String none(Fetched one) {
        if (!field.text().isBlank()) {
            return "%s. %s.".formatted(one.whyNot(), written("Skrivet"));
        }
        return "%s. %s".formatted(one.whyNot(), wayOn(one));
    }

    private String wayOn(Fetched one) {
        String again = one.state() == Fetched.State.NO_REPLY ? "Försök igen" : "";
        Prefill.IfMissing way =
                question.details().prefill().map(Prefill::ifMissing).orElse(Prefill.IfMissing.BY_HAND);
        return switch (way) {
            case BY_HAND ->
                again.isEmpty() ? "Du kan skriva uppgiften själv." : again + " eller skriv uppgiften själv.";
            case LATER ->
                again.isEmpty()
                        ? "Du kan lämna in ändå. Uppgiften frågas efter senare."
                        : again + ", eller lämna in ändå. Uppgiften frågas efter senare.";
            case STOP ->
                again.isEmpty()
                        ? "Formuläret kan inte lämnas in utan uppgiften."
                        : again + ". Formuläret kan inte lämnas in utan uppgiften.";
        };
    }

    /** Whether what stands says what the source said. */
    boolean stands() {
        return fetched.filter(one -> one.isValue() && Rereading.isSame(question.concept(), field.text(), one.text()))
                .isPresent();
    }

    /** Whether what stands was fetched about somebody else than the draft is about now. */
    boolean isOfAnother() {
        return fetched.filter(one -> !one.isAbout(person)).isPresent() && stands();
    }

    /** Whether the source has something else than what somebody typed, to be used instead. */
    public boolean hasOther() {
        return fetched.filter(one -> one.isValue() && one.isAbout(person)).isPresent() && !stands();
    }

    /** What is in the way of handing in; empty when nothing is. */
    Optional<String> problem() {
        if (isOfAnother()) {
            return Optional.of("Uppgiften hämtades för ett annat personnummer. Tryck på Hämta uppgifter.");
        }
        if (!question.isOnlyFetched()) {
            return Optional.empty();
        }
        Prefill.Source source = question.details().prefill().orElseThrow().source();
        boolean isItsOwn = fetched.filter(one -> one.source() == source).isPresent();
        if (isItsOwn && stands()) {
            return Optional.empty();
        }
        return Optional.of("Uppgiften får bara komma från %s%s"
                .formatted(
                        source.phrase(),
                        fetched.filter(one -> isItsOwn && !one.isValue())
                                .map(one ->
                                        ". %s. Tryck på Hämta uppgifter för att försöka igen.".formatted(one.whyNot()))
                                .orElse(". Tryck på Hämta uppgifter.")));
    }
}
