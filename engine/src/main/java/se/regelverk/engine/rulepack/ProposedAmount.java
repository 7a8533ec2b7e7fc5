package se.regelverk.engine.rulepack;

import java.util.Optional;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Vocabulary;

/** Which concept is the amount that is proposed: {@code forslag: { belopp: behov }}. */
final class ProposedAmount {
    private ProposedAmount() {}

    static Optional<ConceptKey> read(Fields fields, Vocabulary vocabulary, Problems problems) {
        return fields.optional("forslag").flatMap(node -> {
            Fields proposal = Fields.of("förslaget", node, problems);
            String amount = proposal.text("belopp");
            proposal.refuseUnknown();
            if (!amount.isEmpty() && vocabulary.concept(amount).isEmpty()) {
                problems.add(
                        node.location(),
                        "Begreppet ”%s” finns inte.".formatted(amount),
                        "Ange det begrepp som är beloppet i förslaget.");
            }
            return vocabulary.concept(amount).map(concept -> concept.key());
        });
    }
}
