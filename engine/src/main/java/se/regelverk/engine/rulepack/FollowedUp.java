package se.regelverk.engine.rulepack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.ConceptType;
import se.regelverk.engine.vocabulary.Vocabulary;

/**
 * Which groups an area looks at when it follows up its rules: {@code uppfoljning: { grupper: [boendeform] }}. Only what is written there is
 * ever told apart, so whoever decides it can see that the area may lawfully look at it.
 */
final class FollowedUp {
    private static final Set<ConceptType> TELLING_APART =
            EnumSet.of(ConceptType.ONE_OF, ConceptType.YES_NO, ConceptType.WHOLE_NUMBER);

    private FollowedUp() {}

    static List<ConceptKey> read(Fields pack, Vocabulary vocabulary, Problems problems) {
        List<ConceptKey> groups = new ArrayList<>();
        pack.optional("uppfoljning").ifPresent(node -> {
            Fields fields = Fields.of("uppföljningen", node, problems);
            for (String key : fields.texts("grupper")) {
                Optional<Concept> concept = vocabulary
                        .concept(key)
                        .filter(one -> TELLING_APART.contains(one.type())
                                && vocabulary.listOf(one.key()).isEmpty());
                concept.map(Concept::key).ifPresent(groups::add);
                if (concept.isEmpty()) {
                    problems.add(
                            fields.locationOf("grupper"),
                            "Begreppet ”%s” går inte att dela upp ärenden efter.".formatted(key),
                            "Ange begrepp för hela ärendet av typen en-av, ja-nej eller heltal.");
                }
            }
            fields.refuseUnknown();
        });
        return groups;
    }
}
