package se.regelverk.adminui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.casework.Author;
import se.regelverk.engine.casework.Drafting;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.NewVersion;
import se.regelverk.testing.SyntheticContent;

/**
 * How long a person waits for a form: the whole application on a port and a store of its own, asked over HTTP for the page of a form and
 * told of one changed field at a time, by a browser in the same process. Prints the table that README quotes; nothing is asserted, since machines differ.
 */
public final class PageBenchmarks {
    private static final Area AREA = new Area("ekonomiskt-bistand");
    private static final Author WORKER = new Author("handlaggare", "Hanna Handläggare");
    private static final String FOLDER = "form-definitions/ekonomiskt-bistand/";
    private static final String VOCABULARY = "rule-packs/ekonomiskt-bistand/begrepp.yaml";
    private static final List<Size> SIZES = List.of(new Size(60, 0, 60), new Size(700, 300, 300));
    private static final double SAVE_BUDGET = 100;
    private static final int WARM_UP = 150;

    /** A form's size, and the milliseconds it may take to show. */
    private record Size(int questions, int conditions, double budget) {
        String id() {
            return "prov-" + questions;
        }

        SyntheticContent content() {
            return SyntheticContent.of(id(), questions, conditions);
        }

        String words() {
            return questions + " frågor" + (conditions == 0 ? "" : ", " + conditions + " villkor");
        }
    }

    private PageBenchmarks() {}

    /**
     * Runs the measurements.
     *
     * @param arguments requests of each kind, 300 when left out
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int times = arguments.length == 0 ? 300 : Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("regelverk-bench");
        try (ConfigurableApplicationContext application = SpringApplication.run(
                RegelverkApplication.class, "--server.port=0", "--regelverk.data=" + folder)) {
            List<String> rows = measure(application, times);
            System.out.println("\n| formulär över HTTP, ms | antal | median | p95 | p99 | mål för p95 | processortid |\n"
                    + "|---|---:|---:|---:|---:|---:|---:|");
            rows.forEach(System.out::println);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static List<String> measure(ConfigurableApplicationContext application, int times)
            throws IOException, InterruptedException {
        publish(application.getBean(Library.class));
        int port = ((ServletWebServerApplicationContext) application).getWebServer().getPort();
        FillingWorker worker = new FillingWorker(port).logIn();
        List<String> rows = new ArrayList<>();
        for (Size size : SIZES) {
            String draft = begin(application.getBean(Drafting.class), size);
            show(worker, draft, size, WARM_UP);
            rows.add(show(worker, draft, size, times).row());
            save(worker, draft, size, WARM_UP);
            rows.add(save(worker, draft, size, times).row());
        }
        return rows;
    }

    /** Both forms in one new version of an area that is there. */
    private static void publish(Library library) {
        var first = library.versions(AREA).get(0);
        NewVersion.Base base = library.base(AREA, first.inForceFrom());
        ContentFiles files = library.version(AREA, base.number()).orElseThrow().files();
        String words = SIZES.get(SIZES.size() - 1).content().vocabulary();
        files = files.with(VOCABULARY, files.text(VOCABULARY).orElseThrow() + "\n" + words);
        for (Size size : SIZES) {
            files = files.with(FOLDER + size.id() + ".yaml", size.content().form());
        }
        var version = new NewVersion(AREA, base, first.inForceFrom(), files, "A-bench", now());
        library.approve(version, files.hash());
        library.activate(version);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A draft in which every question is answered. */
    private static String begin(Drafting drafting, Size size) {
        LocalDate today = LocalDate.now();
        var clocks = new Clocks(YearMonth.from(today), today, today);
        var draft = drafting.begin(AREA, size.id(), clocks, null, WORKER, now()).orElseThrow();
        drafting.save(draft.id(), size.content().typed(), draft.revision(), WORKER, now(), today);
        return "/utkast/" + draft.id();
    }

    private static Percentiles show(FillingWorker worker, String draft, Size size, int times)
            throws IOException, InterruptedException {
        return Percentiles.of("visa " + size.words(), size.budget(), times, at -> worker.get(draft));
    }

    /** Sends all that stands on the page, as the page does, with one text changed. */
    private static Percentiles save(FillingWorker worker, String draft, Size size, int times)
            throws IOException, InterruptedException {
        String page = worker.get(draft);
        Map<String, String> fields = new LinkedHashMap<>(FillingWorker.hidden(page));
        fields.putAll(size.content().typed());
        fields.put("_revision", FillingWorker.revision(page));
        return Percentiles.of("spara ett fält av " + size.words(), SAVE_BUDGET, times, at -> {
            fields.put("q2", String.valueOf(at % 90));
            String saved = worker.post(draft + "/spara", fields);
            fields.put("_revision", FillingWorker.revision(saved));
        });
    }
}
