package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.regelverk.engine.change.edit.LocalFields.Field;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.variation.LocalItem;
import se.regelverk.engine.variation.LocalKind;

/** What a förvaltning writes in the fields of a thing becomes what is set, and nothing more. */
class LocalFieldsTest {
    private static final ContentFiles FILES = RepositoryContent.files();
    private static final Area EB = new Area("ekonomiskt-bistand");
    private static final LocalReading READING = LocalReading.of(FILES, EB);

    @ParameterizedTest
    @MethodSource("se.regelverk.engine.change.edit.LocalEditsTest#things")
    void whatSaysTheSameSetsNothing(LocalThing thing) {
        Map<String, String> same =
                LocalFields.of(READING, thing).stream().collect(Collectors.toMap(Field::id, Field::shared));

        assertThat(LocalFields.set(READING, thing, same)).isEqualTo(Entries.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ROW      | KV-02                 | om.barn     | 1    | { om: { typ: inneboende, barn: 1 } }
        ROW      | KV-02                 | ut          | 1    | { ut: 1 }
        QUESTION | ansokan/hushall.typ   | hjalp       | Hjälp | { hjalp: Hjälp }
        """)
    void whatIsAnotherIsSet(LocalKind kind, String key, String field, String value, String expected) {
        LocalThing thing = LocalThing.find(FILES, EB, new LocalItem(kind, key)).orElseThrow();
        Entries set = LocalFields.set(READING, thing, Map.of(field, value));

        assertThat(Writing.flow(set)).isEqualTo(expected);
        Field written = LocalFields.of(READING, thing).stream()
                .filter(one -> one.id().equals(field))
                .findFirst()
                .orElseThrow();
        assertThat(LocalFields.value(thing, set, written)).isEqualTo(value);
        assertThat(written.label()).isNotEqualTo(field);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everyComparisonOfASentenceCanBeSet(LocalThing thing) {
        for (Field field : LocalFields.of(READING, thing)) {
            Entries set = LocalFields.set(READING, thing, Map.of(field.id(), "4711"));

            assertThat(LocalFields.value(thing, set, field)).isEqualTo("4711");
            assertThat(set.entries()).hasSize(1);
        }
    }

    static java.util.stream.Stream<LocalThing> sentences() {
        return LocalEditsTest.things().filter(thing -> thing.item().kind() == LocalKind.SENTENCE);
    }
}
