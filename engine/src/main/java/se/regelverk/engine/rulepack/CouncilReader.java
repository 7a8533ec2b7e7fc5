package se.regelverk.engine.rulepack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.content.Yaml;

/** Reads {@code rad.yaml}. */
final class CouncilReader {
    private static final int FEWEST_VOTES = 2;
    private static final int MOST_VOTES = 50;

    private final Fields fields;
    private final Problems problems;

    private CouncilReader(Yaml root, Problems problems) {
        this.fields = Fields.of("rådets regler", root, problems);
        this.problems = problems;
    }

    static CouncilRules read(Yaml root, Problems problems) {
        return new CouncilReader(root, problems).rules();
    }

    private CouncilRules rules() {
        CouncilRules.Phase phase = phase();
        Set<CouncilRole> voting =
                all(fields, "rostar", CouncilRole::ofKey, keys(CouncilRole.values(), CouncilRole::key)).stream()
                        .collect(java.util.stream.Collectors.toCollection(() -> EnumSet.noneOf(CouncilRole.class)));
        if (voting.isEmpty()) {
            problems.add(
                    fields.locationOf("rostar"),
                    "Ingen får rösta i rådet.",
                    "Ange rollerna som röstar under ”rostar”.");
        }
        Map<ChangeClass, CouncilRules.Quorum> quorums = quorums();
        CouncilRules.Deadline deadline = fields.optional("frist")
                .map(node -> DeadlineReader.read(node, problems))
                .orElse(CouncilRules.Deadline.USUAL);
        fields.refuseUnknown();
        Set<CouncilRole> known = voting.isEmpty() ? CouncilRules.USUAL.voting() : voting;
        return new CouncilRules(phase, known, quorums, deadline);
    }

    private CouncilRules.Phase phase() {
        String now = fields.text("fas");
        Map<String, Yaml> phases = fields.entries("faser");
        CouncilRules.Phase found = CouncilRules.USUAL.phase();
        for (Map.Entry<String, Yaml> entry : phases.entrySet()) {
            CouncilRules.Phase phase = phase(entry.getKey(), entry.getValue());
            found = entry.getKey().equals(now) ? phase : found;
        }
        if (!now.isEmpty() && !phases.containsKey(now)) {
            problems.add(
                    fields.locationOf("fas"),
                    "Fasen ”%s” finns inte.".formatted(now),
                    Suggestion.remedy(now, phases.keySet(), "Beskriv den under ”faser”."));
        }
        return found;
    }

    private CouncilRules.Phase phase(String key, Yaml node) {
        Fields phase = Fields.of("fasen", node, problems);
        Set<ChangeClass> accepts = EnumSet.noneOf(ChangeClass.class);
        accepts.addAll(all(phase, "tar-emot", ChangeClass::ofKey, keys(ChangeClass.values(), ChangeClass::key)));
        var read = new CouncilRules.Phase(
                key,
                phase.text("titel"),
                accepts,
                phase.optionalText("i-stallet").orElse(""));
        phase.refuseUnknown();
        return read;
    }

    private Map<ChangeClass, CouncilRules.Quorum> quorums() {
        var quorums = new EnumMap<ChangeClass, CouncilRules.Quorum>(ChangeClass.class);
        fields.optional("beslut").ifPresent(node -> {
            Fields decisions = Fields.of("besluten", node, problems);
            for (ChangeClass one : ChangeClass.values()) {
                decisions.optional(one.key()).ifPresent(quorum -> quorums.put(one, quorum(quorum)));
            }
            decisions.refuseUnknown();
        });
        return quorums;
    }

    private CouncilRules.Quorum quorum(Yaml node) {
        Fields quorum = Fields.of("beslutet", node, problems);
        int votes = votes(quorum);
        Optional<String> majority = quorum.optionalText("majoritet");
        Optional<Majority> read = majority.flatMap(Majority::ofKey);
        if (majority.isPresent() && read.isEmpty()) {
            problems.add(
                    quorum.locationOf("majoritet"),
                    "Majoriteten ”%s” finns inte.".formatted(majority.get()),
                    "Skriv enkel, tva-tredjedelar eller alla.");
        }
        quorum.refuseUnknown();
        return new CouncilRules.Quorum(votes, read.orElse(Majority.ENKEL));
    }

    private int votes(Fields quorum) {
        String text = quorum.text("roster");
        if (text.matches("[1-9][0-9]?")) {
            int votes = Integer.parseInt(text);
            if (votes >= FEWEST_VOTES && votes <= MOST_VOTES) {
                return votes;
            }
        }
        problems.add(
                quorum.locationOf("roster"),
                "”roster” ska vara ett heltal från %d till %d.".formatted(FEWEST_VOTES, MOST_VOTES),
                "Ange hur många som måste ha röstat. Minst två utöver författaren ska ha läst.");
        return FEWEST_VOTES;
    }

    private <T> List<T> all(Fields from, String key, Function<String, Optional<T>> ofKey, List<String> known) {
        List<T> all = new ArrayList<>();
        from.required(key);
        for (String text : from.texts(key)) {
            Optional<T> one = ofKey.apply(text);
            one.ifPresent(all::add);
            if (one.isEmpty()) {
                problems.add(
                        from.locationOf(key),
                        "”%s” finns inte.".formatted(text),
                        Suggestion.remedy(text, known, "Möjliga är: %s.".formatted(String.join(", ", known))));
            }
        }
        return all;
    }

    private static <T> List<String> keys(T[] values, Function<T, String> key) {
        return Arrays.stream(values).map(key).toList();
    }
}
