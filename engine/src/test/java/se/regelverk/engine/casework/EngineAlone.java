package se.regelverk.engine.casework;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.rulebase.RuleBase;

/**
 * A program of its own: assesses every request of the contract, one line of JSON each, then builds rule bases again and again and says
 * how many classes that loaded.
 */
final class EngineAlone {
    private EngineAlone() {}

    /** The argument is how many rule bases to build; 0 for none. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        ContractPairs.all().forEach(pair -> out.println(ContractPairs.assess(pair.get("request"))));
        int builds = Integer.parseInt(arguments[0]);
        if (builds > 0) {
            out.println("classes loaded by %d builds: %d".formatted(builds, classesLoadedBy(builds)));
        }
        out.flush();
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
