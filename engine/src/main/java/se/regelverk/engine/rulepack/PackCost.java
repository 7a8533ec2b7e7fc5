package se.regelverk.engine.rulepack;

import java.util.Optional;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.vocabulary.ConceptGroup;

/** What an assessment can cost at most: a conclusion of every rule for every item there may be. */
final class PackCost {
    /** An honest pack comes to a tenth of it. Inference itself gives up at twice as many firings, which would be an error to the case worker. */
    private static final long MOST_CONCLUSIONS = 50_000;

    private PackCost() {}

    static void check(RulePack pack, Problems problems) {
        long conclusions =
                pack.sentences().stream().mapToLong(one -> items(one.list())).sum()
                        + pack.calculations().stream()
                                .mapToLong(one -> items(one.list()))
                                .sum()
                        + pack.tables().stream()
                                .mapToLong(one -> rowsThatCount(one) * items(one.list()))
                                .sum();
        if (conclusions > MOST_CONCLUSIONS) {
            problems.add(
                    Location.ofFile(pack.area().rulePackFolder() + "pack.yaml"),
                    "Reglerna är för många för ett ärende: upp till %d slutsatser, där varje lista räknas som %d poster."
                            .formatted(conclusions, ConceptGroup.MOST_ITEMS),
                    "Låt färre regler gälla för varje post, eller dela upp området.");
        }
    }

    private static long rowsThatCount(DecisionTable table) {
        return table.hitPolicy() == HitPolicy.COLLECT ? table.rows().size() : 1;
    }

    private static long items(Optional<String> list) {
        return list.isPresent() ? ConceptGroup.MOST_ITEMS : 1;
    }
}
