package se.regelverk.engine.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Locale;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.content.ContentFiles;

/** A thousand activations in one JVM: every time a changed amount, read, checked, built and assessed with. */
final class Activations {
    private static final String FILE = "rule-packs/ekonomiskt-bistand/parametrar/riksnorm.yaml";

    private Activations() {}

    static void run(int times, PrintStream out) {
        BenchCase loaded = BenchCase.load();
        var assessors = new Assessors(time -> {});
        out.println("| aktiveringar | heap efter GC, MB | metaspace, MB | laddade klasser |");
        out.println("|---:|---:|---:|---:|");
        for (int i = 0; i <= times; i++) {
            activate(loaded, assessors, i);
            if (i == 10 || i % (times / 4) == 0 && i > 0) {
                print(i, out);
            }
        }
    }

    private static void activate(BenchCase loaded, Assessors assessors, int i) {
        String text = loaded.files().text(FILE).orElseThrow() + "\n# aktivering " + i + "\n";
        ContentFiles changed = loaded.files().with(FILE, text);
        AreaContent content = BenchCase.read(changed);
        var clocks = loaded.example().clocks();
        assessors.of(content.pack(), clocks.dayOfContent()).assess(loaded.facts(), clocks);
    }

    private static void print(int i, PrintStream out) {
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        out.println(String.format(
                Locale.ROOT, "| %d | %.1f | %.1f | %d |", i, heap / 1e6, metaspace / 1e6, classes));
    }
}
