package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regelverk.engine.change.edit.ConceptEdit.Unanswered;
import se.regelverk.engine.change.edit.EditResult.Edited;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.vocabulary.ConceptKey;

class ConceptEditTest {
    private static final String WITHOUT = "kostnader:\n  grupp: Kostnader\n  hyra: { titel: Hyra, typ: belopp }\n";
    private static final ConceptKey RENT = new ConceptKey("kostnader.hyra");

    private static ConceptEdit rent(Unanswered unanswered) {
        return new ConceptEdit("Hyra", "belopp", Map.of(), "", "", "", "", "", "", false, unanswered);
    }

    private static String edited(ConceptEdit edit, String text) {
        return ((Edited) edit.in(new ContentFile("rule-packs/prov/begrepp.yaml", text), RENT)).text();
    }

    @Test
    void whatHoldsWithoutAnAnswerIsWrittenAndTakenAway() {
        String with = edited(rent(new Unanswered("0", "Inte sökt", true)), WITHOUT);

        assertThat(with)
                .contains("om-ej-angivet: { varde: 0, skal: Inte sökt }")
                .contains("vet-inte: true");
        assertThat(edited(rent(new Unanswered("", "", false)), with)).isEqualTo(WITHOUT);
    }

    static Stream<ContentFile> vocabularies() {
        return RepositoryContent.files().texts().entrySet().stream()
                .filter(file -> file.getKey().endsWith("/begrepp.yaml"))
                .map(file -> new ContentFile(file.getKey(), file.getValue()));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void aConceptSavedUnchangedIsTheSameBytes(ContentFile vocabulary) {
        vocabulary.entries().entries().keySet().forEach(group -> {
            var entries = vocabulary.entries().entries(group);
            Stream<String> keys = entries.get("titel").isPresent()
                    ? Stream.of(group)
                    : entries.entries().entrySet().stream()
                            .filter(one -> one.getValue() instanceof Written.Entries concept
                                    && concept.get("titel").isPresent())
                            .map(one -> group + "." + one.getKey());
            keys.map(ConceptKey::new).forEach(key -> assertThat(
                            ConceptEdit.of(ConceptEdit.entry(vocabulary, key)).in(vocabulary, key))
                    .as(key.value())
                    .isEqualTo(new Edited(vocabulary.path(), vocabulary.text())));
        });
    }
}
