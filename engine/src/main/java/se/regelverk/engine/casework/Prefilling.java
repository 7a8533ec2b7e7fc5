package se.regelverk.engine.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.casework.AnswerSource.Reply;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.Prefill;
import se.regelverk.engine.form.Question;

/** Fetches answers to a form that is being filled. Saving never waits for it: the sources are asked before the draft is touched. */
public final class Prefilling {
    private final FormDrafts drafts;
    private final Drafting drafting;
    private final Map<Prefill.Source, AnswerSource> sources = new EnumMap<>(Prefill.Source.class);

    Prefilling(FormDrafts drafts, Drafting drafting, CaseFiles caseFiles, List<AnswerSource> registers) {
        this.drafts = drafts;
        this.drafting = drafting;
        Stream.concat(new CaseSources(caseFiles).both().stream(), registers.stream())
                .forEach(source -> sources.put(source.source(), source));
    }

    /**
     * What came of fetching.
     *
     * @param person whether there was a person number to ask with; without one only the case itself is asked
     * @param values how many values the sources gave
     * @param silent the sources that did not answer, or are not connected
     */
    public record Outcome(boolean person, int values, List<Fetched> silent) {
        public Outcome {
            silent = List.copyOf(silent);
        }
    }

    /** Fetches what the form asks for as it stands, once from each source. */
    public Outcome fetch(String id, Author by, Instant at, LocalDate today) {
        FormDraft draft = drafts.find(id).orElseThrow();
        Optional<DraftForm> filled = drafting.form(draft, today).filter(form -> !draft.handedIn());
        if (filled.isEmpty()) {
            return new Outcome(false, 0, List.of());
        }
        boolean person = filled.get().hasPerson();
        Map<Prefill.Source, FetchedAnswers> fetched = new LinkedHashMap<>();
        asked(filled.get()).forEach((source, questions) -> {
            if (person || source == Prefill.Source.CASE) {
                fetched.put(source, ask(filled.get(), source, questions, at, today));
            }
        });
        drafts.change(id, now -> isAsAsked(now, draft) ? merged(now, fetched, by, at) : now);
        return outcome(person, fetched);
    }

    /** Somebody may have written another number or gone over to another form while the sources were asked. */
    private static boolean isAsAsked(FormDraft now, FormDraft asked) {
        return now.subject().personNumber().equals(asked.subject().personNumber())
                && now.formHash().equals(asked.formHash())
                && !now.handedIn();
    }

    private static FormDraft merged(
            FormDraft draft, Map<Prefill.Source, FetchedAnswers> fetched, Author by, Instant at) {
        return FetchMerge.merge(draft, FetchedAnswers.all(fetched.values()), by, at);
    }

    /** Nothing is asked that the form does not ask with the answers so far. */
    private static Map<Prefill.Source, List<Question>> asked(DraftForm filled) {
        ActiveData active = filled.active();
        Map<Prefill.Source, List<Question>> asked = new EnumMap<>(Prefill.Source.class);
        filled.form().questions().values().stream()
                .filter(question -> question.list().isPresent() || active.isActive(question, Gap.WHOLE_CASE))
                .filter(question ->
                        filled.form().personNumber().filter(question::equals).isEmpty())
                .forEach(question -> question.details()
                        .prefill()
                        .ifPresent(prefill -> asked.merge(prefill.source(), List.of(question), Prefilling::plus)));
        return asked;
    }

    private static <T> List<T> plus(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private FetchedAnswers ask(
            DraftForm filled, Prefill.Source source, List<Question> questions, Instant at, LocalDate today) {
        FormDraft draft = filled.draft();
        Clocks clocks = DraftForm.clocks(draft, today);
        var query = new AnswerSource.Query(
                draft.area(),
                draft.form(),
                draft.caseId() == null ? "" : draft.caseId(),
                draft.subject(),
                clocks.concerns(),
                questions);
        AnswerSource asked = sources.get(source);
        Reply reply = asked == null ? new Reply.NotConnected() : asked.ask(query);
        String about = source == Prefill.Source.CASE ? "" : draft.subject().personNumber();
        return new FetchReading(filled.form(), filled.day(), source, time(reply, at), about).read(questions, reply);
    }

    /** When the source had it, to the millisecond as the database keeps it; not in days to come, whatever the source says. */
    private static Instant time(Reply reply, Instant now) {
        Optional<Instant> asOf = reply instanceof Reply.Answered answered ? answered.asOf() : Optional.empty();
        return asOf.filter(one -> one.isBefore(now))
                .map(one -> one.truncatedTo(ChronoUnit.MILLIS))
                .orElse(now);
    }

    private static Outcome outcome(boolean person, Map<Prefill.Source, FetchedAnswers> fetched) {
        FetchedAnswers all = FetchedAnswers.all(fetched.values());
        Map<Prefill.Source, Fetched> silent = new EnumMap<>(Prefill.Source.class);
        all.each().filter(one -> one.state().isSilence()).forEach(one -> silent.putIfAbsent(one.source(), one));
        return new Outcome(person, (int) all.each().filter(Fetched::isValue).count(), List.copyOf(silent.values()));
    }

    /** Puts the fetched value in the place of what somebody typed, because somebody chose it. */
    public FormDraft use(String id, String field, Author by, Instant at) {
        return drafts.change(id, draft -> FetchMerge.use(draft, field, by, at));
    }
}
