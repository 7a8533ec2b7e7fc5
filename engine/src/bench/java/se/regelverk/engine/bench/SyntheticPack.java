package se.regelverk.engine.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.regelverk.engine.content.ContentFiles;

/** An invented pack of a given size, without gaps or overlaps: the worst that is honest, since everything must be proven. */
final class SyntheticPack {
    static final String AREA = "prov";
    private static final String FOLDER = "rule-packs/prov/";
    private static final int BOUNDS = 20;

    private final Random random = new Random(4711);
    private final Map<String, String> files = new TreeMap<>();
    private int nextRow;

    /** One table of 500 rows and 8 columns, whose bounds are parameters that change every year. */
    static ContentFiles largeTable() {
        var pack = new SyntheticPack();
        pack.frame(1);
        pack.table(0, 500, 8);
        return ContentFiles.of(pack.files);
    }

    /** Ten tables of 100 rows, 200 sentences and 500 examples. */
    static ContentFiles wholePack() {
        var pack = new SyntheticPack();
        pack.frame(10);
        IntStream.range(0, 10).forEach(table -> pack.table(table, 100, 4));
        pack.sentences(200);
        pack.form();
        pack.examples(500);
        return ContentFiles.of(pack.files);
    }

    private void frame(int tables) {
        files.put(FOLDER + "pack.yaml", "omrade: prov\ntitel: Prov\nrad: R\ngaller-fran: 2025-01-01\n");
        var concepts = new StringBuilder("svar: { titel: Svar, typ: ja-nej }\n");
        for (int i = 0; i < 7; i++) {
            concepts.append("tal%d: { titel: Tal %d, typ: belopp, enhet: kr, min: 0 }%n".formatted(i, i));
        }
        for (int i = 0; i < tables; i++) {
            concepts.append("ut%d: { titel: Ut %d, typ: belopp, enhet: kr, raknas: true }%n".formatted(i, i));
        }
        files.put(FOLDER + "begrepp.yaml", concepts.toString());
        var values = new StringBuilder("nyckel: g\ntitel: G\nenhet: kr\nvarden:\n");
        for (int bound = 1; bound <= BOUNDS; bound++) {
            values.append("  b%d: { titel: B%d, 2025-01-01: %d, 2026-01-01: %d, 2027-01-01: %d }%n"
                    .formatted(bound, bound, bound * 100, bound * 110, bound * 120));
        }
        values.append("kallor:\n");
        for (int year = 2025; year <= 2027; year++) {
            values.append("  %d-01-01: { lagrum: Påhittat, kontrollerad: 2025-01-01 }%n".formatted(year));
        }
        files.put(FOLDER + "parametrar/g.yaml", values.toString());
    }

    private void table(int number, int rows, int columns) {
        String in = IntStream.range(0, columns)
                .mapToObj(i -> "k%d: %s".formatted(i, i == 0 ? "svar" : "tal" + (i - 1)))
                .collect(Collectors.joining(", "));
        var text = new StringBuilder("titel: T\ntraff: unik\nin: { %s }\nut: ut%d\nrader:\n".formatted(in, number));
        int[][] all = new int[columns][];
        Arrays.setAll(all, column -> new int[] {0, column == 0 ? 2 : BOUNDS + 1});
        for (int[][] box : split(all, rows)) {
            text.append("  - { id: PR-%d, om: { %s }, ut: %d, lagrum: L, skal: S }%n"
                    .formatted(nextRow, cells(box), nextRow++));
        }
        files.put(FOLDER + "tabeller/t%d.yaml".formatted(number), text.toString());
    }

    /** Boxes that together are the whole; the largest of those left is split until there are enough. */
    private List<int[][]> split(int[][] all, int count) {
        List<int[][]> boxes = new ArrayList<>();
        boxes.add(all);
        while (boxes.size() < count) {
            int[][] box = boxes.remove(random.nextInt(boxes.size()));
            int column = random.nextInt(box.length);
            if (box[column][1] - box[column][0] > 1) {
                int at = box[column][0] + 1 + random.nextInt(box[column][1] - box[column][0] - 1);
                boxes.add(with(box, column, box[column][0], at));
                boxes.add(with(box, column, at, box[column][1]));
            } else {
                boxes.add(box);
            }
        }
        return boxes;
    }

    private static int[][] with(int[][] box, int column, int low, int high) {
        int[][] part = box.clone();
        part[column] = new int[] {low, high};
        return part;
    }

    private static String cells(int[][] box) {
        return IntStream.range(0, box.length)
                .mapToObj(i -> "k%d: \"%s\"".formatted(i, i == 0 ? answer(box[i]) : interval(box[i])))
                .collect(Collectors.joining(", "));
    }

    private static String answer(int[] range) {
        return range[1] - range[0] == 2 ? "-" : range[0] == 0 ? "nej" : "ja";
    }

    private static String interval(int[] range) {
        boolean open = range[1] > BOUNDS;
        if (range[0] == 0) {
            return open ? "-" : "< g.b" + range[1];
        }
        return open ? ">= g.b" + range[0] : "[g.b%d..g.b%d[".formatted(range[0], range[1]);
    }

    private void sentences(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(
                    """
                    - id: PS-%d
                      titel: Över gränsen
                      nar: { alla: [ { begrepp: ut%d, ar: minst, varde: %d }, { begrepp: svar, ar: lika, varde: ja } ] }
                      sa: { varna: varning%d, text: "Värdet är {ut%d}" }
                      darforAtt: Påhittat
                      niva: FLAGGA
                    """
                            .formatted(i, i % 10, i * 5, i, i % 10));
        }
        files.put(FOLDER + "regler/regler.yaml", text.toString());
    }

    private void form() {
        String properties = concepts().map(key -> "    %s: { $ref: \"#/$defs/%s\" }%n".formatted(key, key)).collect(Collectors.joining());
        String questions = concepts().map(key -> "        - { begrepp: %s, krav: beslut }%n".formatted(key)).collect(Collectors.joining());
        files.put(
                "form-definitions/prov/ansokan.yaml",
                "id: ansokan\ntitel: Ansökan\nschema:\n  type: object\n  additionalProperties: false\n  properties:\n"
                        + properties
                        + "layout:\n  sidor:\n    - id: sida\n      titel: Sida\n      fragor:\n"
                        + questions);
    }

    private static java.util.stream.Stream<String> concepts() {
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of("svar"), IntStream.range(0, 7).mapToObj(i -> "tal" + i));
    }

    private void examples(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String answers = IntStream.range(0, 7)
                    .mapToObj(one -> "tal%d: %d".formatted(one, random.nextInt(2_500)))
                    .collect(Collectors.joining(", "));
            text.append("- namn: Exempel %d\n  avser: 2026-03\n".formatted(i))
                    .append("  givet: { formular: ansokan, svar: { svar: %s, %s } }%n".formatted(i % 2 == 0, answers))
                    .append("  forvantat: { ej-fynd: [ finnsInte ] }\n");
        }
        files.put(FOLDER + "exempel/exempel.yaml", text.toString());
    }
}
