package se.regelverk.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.expression.Parsed.Accepted;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Vocabulary;
import se.regelverk.engine.vocabulary.VocabularyReader;

class KeysTest {
    /** The words that are never read as a key are refused by the vocabulary; these mean something else only beside what they belong to. */
    @Test
    void aConceptNamedLikeAFunctionOrAUnitOfTimeIsReadAsTheConcept() {
        Stream.concat(
                        Function.words().stream().filter(ConceptKey::isValid),
                        Stream.of("dag", "dagar", "vecka", "veckor"))
                .forEach(word -> {
                    var problems = new Problems();
                    Vocabulary vocabulary = VocabularyReader.read(
                            YamlReader.read("begrepp.yaml", word + ": { titel: T, typ: tal }", problems)
                                    .orElseThrow(),
                            problems);

                    assertThat(problems.inOrder()).isEmpty();
                    assertThat(ExpressionParser.parse("1 + " + word, Names.ofAnswers(vocabulary, Optional.empty())))
                            .as(word)
                            .isInstanceOf(Accepted.class);
                });
    }
}
