package se.regelverk.engine.change.usage;

import java.util.Optional;
import se.regelverk.engine.change.usage.Use.Kind;
import se.regelverk.engine.change.usage.Use.Subject;
import se.regelverk.engine.vocabulary.Vocabulary;

/** What a whole key stands for. */
final class Subjects {
    private Subjects() {}

    static Optional<Subject> of(String key, Vocabulary vocabulary) {
        if (vocabulary.concept(key).isPresent()) {
            return Optional.of(new Subject(Kind.CONCEPT, key));
        }
        return vocabulary.list(key).map(list -> new Subject(Kind.LIST, key));
    }
}
