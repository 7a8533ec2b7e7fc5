package se.regelverk.engine.attack;

import java.util.List;
import se.regelverk.engine.content.ContentFiles;

/**
 * A place in the content where an author writes something.
 *
 * @param file as {@link Prov#path} takes it
 * @param part what stands there now
 */
record Written(String file, String part, String before, String after) {
    /** Where any text may stand. */
    static final List<Written> TEXTS = List.of(
            value("pack.yaml", "Provområdet"),
            value("pack.yaml", "Provrådet"),
            value("begrepp.yaml", "Boendeform"),
            value("begrepp.yaml", "Hyr bostad"),
            value("begrepp.yaml", "Hjälp om boende"),
            value("begrepp.yaml", "Barnen"),
            value("begrepp.yaml", "Ett barn"),
            value("begrepp.yaml", "Provlagen 9 §"),
            value("parametrar/norm.yaml", "Normerna"),
            value("parametrar/norm.yaml", "Källans lagrum"),
            value("tabeller/tak.yaml", "Taktabellen"),
            value("tabeller/tak.yaml", "Radens lagrum"),
            value("tabeller/tak.yaml", "Radens skäl"),
            value("berakningar/stod.yaml", "Beräkningens lagrum"),
            value("berakningar/stod.yaml", "Beräkningens skäl"),
            value("regler/regler.yaml", "Mer än noll"),
            value("regler/regler.yaml", "Regelns lagrum"),
            value("regler/regler.yaml", "Regelns text"),
            value("regler/regler.yaml", "Stegets titel"),
            value("regler/regler.yaml", "Två veckor"),
            value("regler/regler.yaml", "Kontraktet"),
            new Written("regler/regler.yaml", "varde: Ingen", "varde: ", ""),
            value(Prov.FORM, "Ansökans titel"),
            value(Prov.FORM, "Sidans titel"),
            value(Prov.FORM, "Sidans text"),
            value(Prov.FORM, "Frågans hjälp"),
            value(Prov.FORM, "Vad heter du"),
            value("exempel/exempel.yaml", "Två barn och hyra"));

    /** Where only a name, a key, a value or a formula may stand. */
    static final List<Written> NAMES = List.of(
            value("pack.yaml", "omrade: prov", "omrade: "),
            value("pack.yaml", "2026-01-01"),
            value("pack.yaml", "stod"),
            new Written("pack.yaml", "forslag:", "importerar: ", "\nforslag:"),
            value("begrepp.yaml", "typ: text", "typ: "),
            value("begrepp.yaml", "enhet: år", "enhet: "),
            new Written("begrepp.yaml", "hyra:", "", ":"),
            new Written("begrepp.yaml", "ager:", "", ":"),
            new Written("begrepp.yaml", "alder:", "", ":"),
            value("parametrar/norm.yaml", "nyckel: norm", "nyckel: "),
            new Written("parametrar/norm.yaml", "hogst:", "", ":"),
            value("parametrar/norm.yaml", "8000"),
            new Written("parametrar/norm.yaml", "  2026-01-01: { lagrum", "  ", ": { lagrum"),
            value("parametrar/norm.yaml", "2026-01-02"),
            value("tabeller/tak.yaml", "traff: unik", "traff: "),
            value("tabeller/tak.yaml", "{ boende: boende }", "{ boende: ", " }"),
            value("tabeller/tak.yaml", "ut: tak", "ut: "),
            value("tabeller/tak.yaml", "PR-01"),
            value("tabeller/tak.yaml", "{ boende: hyr }", "{ boende: ", " }"),
            value("tabeller/tak.yaml", "norm.hogst"),
            new Written("tabeller/tak.yaml", "om: { boende: ager }", "om: { ", ": ager }"),
            value("tabeller/del.yaml", "for: barn", "for: "),
            value("tabeller/del.yaml", "\"[0..6]\""),
            value("berakningar/stod.yaml", "begrepp: stod", "begrepp: "),
            value("berakningar/stod.yaml", "\"minsta(hyra; tak) + summa(barn.del)\""),
            value("berakningar/stod.yaml", "2 decimaler"),
            value("regler/regler.yaml", "PR-10"),
            value("regler/regler.yaml", "begrepp: stod", "begrepp: "),
            value("regler/regler.yaml", "mer-an"),
            value("regler/regler.yaml", "varde: 0", "varde: "),
            value("regler/regler.yaml", "talar: for", "talar: "),
            value("regler/regler.yaml", "kontrollera,", "", ","),
            value("regler/regler.yaml", "roll: handlaggare", "roll: "),
            value("regler/regler.yaml", "beslutsdag + 14 dagar"),
            value("regler/regler.yaml", "FORSLAG"),
            value("exempel/exempel.yaml", "avser: 2026-03", "avser: "),
            value("exempel/exempel.yaml", "formular: ansokan", "formular: "),
            new Written("exempel/exempel.yaml", "utfall: BIFALL", "", ": BIFALL"),
            value("exempel/exempel.yaml", "stod: 9500", "stod: "),
            value(Prov.FORM, "id: ansokan", "id: "),
            value(Prov.FORM, "\"#/$defs/boende\""),
            value(Prov.FORM, "id: sidan", "id: "),
            value(Prov.FORM, "begrepp: namnet", "begrepp: "),
            value(Prov.FORM, "krav: beslut", "krav: "),
            value(Prov.FORM, "varde: hyr", "varde: "),
            value(Prov.FORM, "ar: lika", "ar: "),
            value(Prov.FORM, "grupp: barn", "grupp: "));

    private static Written value(String file, String part) {
        return new Written(file, part, "", "");
    }

    private static Written value(String file, String part, String before) {
        return new Written(file, part, before, "");
    }

    private static Written value(String file, String part, String before, String after) {
        return new Written(file, part, before, after);
    }

    /** The content with a text written in this place. */
    ContentFiles with(String text) {
        return Prov.with(file, part, before + Prov.quoted(text) + after);
    }

    @Override
    public String toString() {
        return file + ": " + part.strip();
    }
}
