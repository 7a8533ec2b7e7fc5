package se.regelverk.adminui.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Content of a test's own in a folder: gemensamt, one area and its form. */
record Folder(Path root) {
    static final String PACK = "rule-packs/prov/";

    static Folder in(Path root) throws IOException {
        var folder = new Folder(root);
        folder.write("rule-packs/gemensamt/pack.yaml", """
                omrade: gemensamt
                titel: Gemensamt
                rad: Rådet
                galler-fran: 2026-01-01
                """);
        folder.write("rule-packs/gemensamt/begrepp.yaml", "namnet: { titel: Namn, typ: text }\n");
        folder.write(PACK + "pack.yaml", """
                omrade: prov
                titel: Prov
                rad: Provrådet
                galler-fran: 2026-01-01
                importerar: [gemensamt]
                forslag: { belopp: stod }
                delegation:
                  - { utfall: [ BIFALL, DELAVSLAG, AVSLAG, AVVISNING ], beslutar: handlaggare, lagrum: Påhittat 2 §, beslut: Provbeslut }
                """);
        folder.write(PACK + "begrepp.yaml", """
                hyra: { titel: Hyra, typ: belopp, enhet: kr/mån }
                stod: { titel: Stöd, typ: belopp, enhet: kr/mån, raknas: true }
                """);
        folder.write(PACK + "berakningar/stod.yaml", "- { begrepp: stod, formel: hyra / 2, lagrum: Påhittat 1 § }\n");
        folder.write(PACK + "exempel/exempel.yaml", """
                - namn: Halva hyran
                  avser: 2026-03
                  givet: { formular: ansokan, svar: { hyra: 8000 } }
                  forvantat: { stod: 4000 }
                """);
        folder.write("form-definitions/prov/ansokan.yaml", """
                id: ansokan
                titel: Ansökan
                schema:
                  type: object
                  additionalProperties: false
                  properties: { hyra: { $ref: "#/$defs/hyra" } }
                layout:
                  sidor: [ { id: sida, titel: Sida, fragor: [ { begrepp: hyra } ] } ]
                """);
        return folder;
    }

    String path(String name) {
        return root.resolve(name).toString();
    }

    String area() {
        return path("rule-packs/prov");
    }

    void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    void replace(String path, String part, String other) throws IOException {
        String text = Files.readString(root.resolve(path));
        if (!text.contains(part)) {
            throw new IllegalArgumentException("%s has no %s".formatted(path, part));
        }
        write(path, text.replace(part, other));
    }

    /** Everything under the folder, to show that a command changed nothing. */
    long files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.count();
        }
    }
}
