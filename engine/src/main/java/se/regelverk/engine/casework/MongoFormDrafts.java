package se.regelverk.engine.casework;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import se.regelverk.engine.content.Area;

/** The drafts in the database, each one document. */
final class MongoFormDrafts implements FormDrafts {
    private static final int MOST_LISTED = 100;

    /** Two people seldom save one draft at once; nine never do. */
    private static final int MOST_ATTEMPTS = 9;

    private final MongoTemplate template;

    MongoFormDrafts(MongoTemplate template) {
        this.template = template;
    }

    @Override
    public FormDraft add(FormDraft draft) {
        return template.insert(draft);
    }

    @Override
    public Optional<FormDraft> find(String id) {
        return Optional.ofNullable(template.findById(id, FormDraft.class));
    }

    @Override
    public FormDraft change(String id, UnaryOperator<FormDraft> change) {
        for (int attempt = 1; ; attempt++) {
            FormDraft before = find(id).orElseThrow(() -> new IllegalArgumentException("No draft '%s'".formatted(id)));
            try {
                FormDraft after = change.apply(before);
                return after.equals(before) ? before : template.save(after);
            } catch (OptimisticLockingFailureException changed) {
                if (attempt == MOST_ATTEMPTS) {
                    throw changed;
                }
            }
        }
    }

    @Override
    public List<DraftRow> open(Collection<String> areas) {
        Query open = query(where("area").in(areas).and("handedIn").is(false))
                .with(Sort.by(Sort.Direction.DESC, "changedAt"))
                .limit(MOST_LISTED);
        open.fields().include("area", "formTitle", "caseId", "subject", "changedBy", "changedAt");
        return template.find(open, DraftRow.class);
    }

    @Override
    public void eachOpen(Area area, String form, Consumer<FormDraft> take) {
        Query open = query(
                where("area").is(area.id()).and("form").is(form).and("handedIn").is(false));
        try (Stream<FormDraft> drafts = template.stream(open, FormDraft.class)) {
            drafts.forEach(take);
        }
    }
}
