package se.regelverk.adminui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.casework.Author;
import se.regelverk.engine.casework.Drafting;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Description;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.impact.ImpactRun;
import se.regelverk.engine.impact.Impacts;
import se.regelverk.engine.impact.Population;
import se.regelverk.engine.impact.Starting;

/**
 * Whether an analysis slows the case workers: the page of a form asked for over HTTP, with a pause for reading after each, by turns without
 * an analysis and with one that takes all cores. What counts is how the two relate, since machines differ.
 */
public final class CourtesyBenchmarks {
    private static final Area AREA = new Area("ekonomiskt-bistand");
    private static final Author WORKER = new Author("handlaggare", "Hanna Handläggare");
    private static final String NORM = "rule-packs/ekonomiskt-bistand/parametrar/riksnorm.yaml";
    private static final long READING = Duration.ofMillis(30).toNanos();
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 200;

    private CourtesyBenchmarks() {}

    /**
     * Runs the measurements.
     *
     * @param arguments pages in each round, 150 when left out
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int times = arguments.length == 0 ? 150 : Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("regelverk-bench");
        try (ConfigurableApplicationContext application = SpringApplication.run(
                RegelverkApplication.class, "--server.port=0", "--regelverk.data=" + folder)) {
            measure(application, times);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void measure(ConfigurableApplicationContext application, int times)
            throws IOException, InterruptedException {
        int port = ((ServletWebServerApplicationContext) application).getWebServer().getPort();
        FillingWorker worker = new FillingWorker(port).logIn();
        String page = page(application.getBean(Drafting.class));
        Impacts impacts = application.getBean(Impacts.class);
        Change change = change(application.getBean(Changes.class));
        pages(worker, page, WARM_UP);
        System.out.println("\n| sidor medan en konsekvensanalys räknas, p95 i ms | utan | med | förhållande | räknade per sekund |\n"
                + "|---|---:|---:|---:|---:|");
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double alone = pages(worker, page, times);
            ImpactRun run = start(impacts, change, round);
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            long before = impacts.progress(run).done();
            long begun = System.nanoTime();
            double together = pages(worker, page, times);
            double counted = (impacts.progress(run).done() - before) * 1e9 / (System.nanoTime() - begun);
            impacts.cancel(run.id(), Instant.now());
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            ratios[round] = together / alone;
            System.out.println(String.format(
                    Locale.ROOT,
                    "| varv %d | %.1f | %.1f | %.2f | %.0f |",
                    round + 1,
                    alone,
                    together,
                    ratios[round],
                    counted));
        }
        Arrays.sort(ratios);
        System.out.println(String.format(Locale.ROOT, "| median | | | %.2f | |", ratios[ROUNDS / 2]));
    }

    private static double pages(FillingWorker worker, String page, int times) throws IOException, InterruptedException {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            worker.get(page);
            nanos[i] = System.nanoTime() - begun;
            LockSupport.parkNanos(READING);
        }
        Arrays.sort(nanos);
        return nanos[(int) Math.ceil(0.95 * times) - 1] / 1e6;
    }

    private static String page(Drafting drafting) {
        LocalDate today = LocalDate.now();
        var clocks = new Clocks(YearMonth.from(today), today, today);
        return "/utkast/"
                + drafting.begin(AREA, "ansokan", clocks, null, WORKER, Instant.now())
                        .orElseThrow()
                        .id();
    }

    private static Change change(Changes changes) {
        ZonedDateTime now = ZonedDateTime.now();
        var description = new Description("Höjd norm", "Mätning", YearMonth.now().atDay(1), false);
        Change begun = ((Creation.Described) changes.create(AREA, description, "utvecklare", now)).change();
        String text = changes.view(begun).before().text(NORM).orElseThrow();
        changes.putFile(
                begun.id(), NORM, text.replaceFirst("2026-01-01: 3940", "2026-01-01: 4100"), null, "utvecklare", now);
        return changes.find(begun.id()).orElseThrow();
    }

    /** Long enough not to end during a round. */
    private static ImpactRun start(Impacts impacts, Change change, int seed) {
        var starting = impacts.start(
                change, Population.invented(Population.MOST, seed), "utvecklare", Instant.now());
        return ((Starting.Started) starting).run();
    }
}
