package se.regelverk.adminui.wiring;

import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Counts documents for a gauge. */
final class StoredCount {
    private StoredCount() {}

    /** How many there are with a value in a field; not a number while the store does not answer. */
    static double of(MongoTemplate store, Class<?> document, String field, Object value) {
        try {
            return store.count(Query.query(Criteria.where(field).is(value)), document);
        } catch (DataAccessException noAnswer) {
            return Double.NaN;
        }
    }
}
