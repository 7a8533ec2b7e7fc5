package se.regelverk.engine.casework;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import se.regelverk.engine.content.Area;

/** The cases in the database, each one document. */
final class MongoCaseFiles implements CaseFiles {
    /** A word that says nothing in an abbreviation. */
    private static final String AND = "och";

    /** Two people seldom write in one case at once; nine never do. */
    private static final int MOST_ATTEMPTS = 9;

    private static final List<String> OF_A_ROW =
            List.of("area", "areaTitle", "formTitle", "concerns", "subject", "openedAt", "overview");

    private final MongoTemplate template;

    MongoCaseFiles(MongoTemplate template) {
        this.template = template;
    }

    @Document("caseNumbers")
    record LastNumber(@Id String id, long last) {}

    @Override
    public String nextNumber(Area area, int year) {
        String series = "%s-%d".formatted(abbreviation(area), year);
        LastNumber next = template.findAndModify(
                query(where("_id").is(series)),
                new Update().inc("last", 1),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                LastNumber.class);
        if (next == null) {
            throw new IllegalStateException("The database gave no number in series %s".formatted(series));
        }
        return "%s-%06d".formatted(series, next.last());
    }

    /** {@code ekonomiskt-bistand} → EB, {@code vuxen} → VU. */
    static String abbreviation(Area area) {
        List<String> words = Arrays.stream(area.id().split("-"))
                .filter(word -> !word.equals(AND))
                .toList();
        String letters = words.size() == 1
                ? words.get(0).substring(0, Math.min(2, words.get(0).length()))
                : String.join(
                        "", words.stream().map(word -> word.substring(0, 1)).toList());
        return letters.toUpperCase(Locale.ROOT);
    }

    @Override
    public CaseRecord add(CaseRecord record) {
        try {
            return template.insert(record);
        } catch (DuplicateKeyException taken) {
            return find(record.id()).orElseThrow(() -> taken);
        }
    }

    @Override
    public CaseRecord save(CaseRecord record) {
        return template.save(record);
    }

    @Override
    public CaseRecord change(String id, UnaryOperator<CaseRecord> change) {
        for (int attempt = 1; ; attempt++) {
            CaseRecord before = find(id).orElseThrow(() -> new IllegalArgumentException("No case '%s'".formatted(id)));
            try {
                return save(change.apply(before));
            } catch (OptimisticLockingFailureException changed) {
                if (attempt == MOST_ATTEMPTS) {
                    throw changed;
                }
            }
        }
    }

    @Override
    public Optional<CaseRecord> find(String id) {
        return Optional.ofNullable(template.findById(id, CaseRecord.class));
    }

    @Override
    public List<CaseRow> list(CaseQuery asked) {
        Criteria criteria = where("area").in(asked.areas());
        asked.status().ifPresent(status -> criteria.and("overview.status").is(status));
        asked.person()
                .map(String::strip)
                .ifPresent(person -> criteria.orOperator(
                        where("_id").is(person.toUpperCase(Locale.ROOT)),
                        where("subject.personNumber").in(PersonNumbers.writings(person)),
                        where("subject.name")
                                .regex(Pattern.compile(
                                        Pattern.quote(person), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))));
        Query query =
                query(criteria).with(Sort.by(Sort.Direction.DESC, "openedAt")).limit(CaseQuery.MOST);
        query.fields().include(OF_A_ROW.toArray(String[]::new));
        return template.find(query, CaseRow.class);
    }

    @Override
    public Optional<CaseRecord> latest(Area area, String form, String personNumber, String but) {
        Criteria theirs = where("subject.personNumber")
                .in(PersonNumbers.writings(personNumber))
                .and("area")
                .is(area.id())
                .and("form")
                .is(form)
                .and("_id")
                .ne(but);
        Query latest =
                query(theirs).with(Sort.by(Sort.Direction.DESC, "openedAt")).limit(1);
        return Optional.ofNullable(template.findOne(latest, CaseRecord.class));
    }

    @Override
    public List<String> numbers(Area area, Instant moment) {
        Query query = query(where("area").is(area.id()).and("openedAt").lte(moment));
        query.fields().include("_id");
        return template.find(query, Numbered.class, CaseRecord.COLLECTION).stream()
                .map(Numbered::id)
                .sorted()
                .toList();
    }

    record Numbered(@Id String id) {}

    @Override
    public List<CaseAnswers> answers(Area area, String first, String last) {
        Query query = query(where("_id").gte(first).lte(last).and("area").is(area.id()))
                .with(Sort.by(Sort.Direction.ASC, "_id"));
        query.fields()
                .include(
                        "form",
                        "assessments.at",
                        "assessments.clocks",
                        "assessments.answers",
                        "assessments.content.district",
                        "decisions.at");
        return template.find(query, CaseAnswers.class);
    }

    @Override
    public RuleUse ruleUse(Area area, int version) {
        boolean shared = area.equals(Area.SHARED);
        Criteria assessed = shared ? new Criteria() : where("area").is(area.id());
        assessed.and("assessments.content." + (shared ? "shared" : "area") + ".number")
                .is(version);
        Query query =
                query(assessed).with(Sort.by(Sort.Direction.DESC, "openedAt")).limit(MOST_LOOKED_THROUGH + 1);
        query.fields()
                .include(
                        "assessments.content",
                        "assessments.explanation",
                        "decisions.difference",
                        "decisions.at",
                        "decisions.deviation");
        var counting = new RuleUseCounting(area, version);
        int[] seen = {0};
        try (var cases = template.stream(query, RuleUseCounting.Stored.class, CaseRecord.COLLECTION)) {
            cases.filter(one -> seen[0]++ < MOST_LOOKED_THROUGH).forEach(counting::add);
        }
        return counting.counted(seen[0] <= MOST_LOOKED_THROUGH);
    }
}
