package se.regelverk.engine.casework;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.rulebase.RuleBase;
import tools.jackson.databind.JsonNode;

/**
 * A program of its own: assesses every request of the contract, one line of JSON each, then builds rule bases again and again and says
 * how many classes that loaded.
 */
final class EngineAlone {
    private static final int CHANGES = 100;

    private EngineAlone() {}

    /** The argument is how many rule bases to build; 0 for none. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        ContractPairs.all().forEach(pair -> out.println(ContractPairs.assess(pair.get("request"))));
        int builds = Integer.parseInt(arguments[0]);
        if (builds > 0) {
            out.println("classes loaded by changed content: %d".formatted(classesLoadedByChangedContent()));
            out.println("classes loaded by %d builds: %d".formatted(builds, classesLoadedBy(builds)));
        }
        out.flush();
    }

    /** Content that is read, built and run as it is changed again and again: new amounts, rows, formulas, texts and code pasted into them. */
    private static long classesLoadedByChangedContent() {
        assessChanged(0, 10);
        long before = classes();
        assessChanged(10, CHANGES);
        return classes() - before;
    }

    private static void assessChanged(int from, int to) {
        JsonNode request = ContractPairs.all().get(0).get("request");
        for (int i = from; i < to; i++) {
            int amount = 3000 + i;
            String text = "\" + System.exit(%d) + \"".formatted(i).replace("\"", "”");
            ContentFiles changed = ContentFiles.of(RepositoryContent.files().texts().entrySet().stream()
                    .collect(Collectors.toMap(file -> file.getKey(), file -> file.getValue()
                            .replace(": 3060", ": " + amount)
                            .replace("skal: Barn", "skal: " + text + " Barn"))));
            ContractPairs.assess(request, changed);
        }
    }

    private static long classesLoadedBy(int builds) {
        RulePack pack = AreaContent.read(RepositoryContent.files(), new Area("barn-och-unga"), new Problems())
                .orElseThrow()
                .pack();
        build(pack, 20);
        long before = classes();
        build(pack, builds);
        return classes() - before;
    }

    private static void build(RulePack pack, int times) {
        for (int i = 0; i < times; i++) {
            RuleBase.build(pack, LocalDate.of(2026, 1, 1).plusDays(i));
        }
    }

    private static long classes() {
        return ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
    }
}
