package se.regelverk.engine.change.edit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.rulepack.ChangeClass;
import se.regelverk.engine.rulepack.Phrases;

/** What people call the keys of content files, and what kind of change it is to change them. */
public final class Labels {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("titel", "rubrik"),
            Map.entry("text", "text"),
            Map.entry("fraga", "frågans ord"),
            Map.entry("hjalp", "hjälptext"),
            Map.entry("lagrum", "lagrum"),
            Map.entry("skal", "skäl"),
            Map.entry("niva", "vem som beslutar"),
            Map.entry("galler-fran", "gäller från"),
            Map.entry("galler-till", "gäller till och med"),
            Map.entry("ut", "resultat"),
            Map.entry("om", "villkor"),
            Map.entry("in", "kolumner"),
            Map.entry("traff", "hur rader räknas"),
            Map.entry("rader", "radernas ordning"),
            Map.entry("nar", "villkor"),
            Map.entry("sa", "slutsats"),
            Map.entry("darforAtt", "därför att"),
            Map.entry("formel", "formel"),
            Map.entry("avrunda", "avrundning"),
            Map.entry("enhet", "enhet"),
            Map.entry("typ", "typ"),
            Map.entry("en-av", "val"),
            Map.entry("krav", "om svaret krävs"),
            Map.entry("visa-om", "när frågan visas"),
            Map.entry("vagledning", "vägledning till handläggaren"),
            Map.entry("forifyll", "varifrån svaret hämtas"),
            Map.entry("fel", "egna felmeddelanden"),
            Map.entry("falt", "hur frågorna besvaras"),
            Map.entry("inget", "ord för inget av detta"),
            Map.entry("visa", "värdet som visas"),
            Map.entry("fragor", "frågor"),
            Map.entry("sidor", "sidor"),
            Map.entry("lagg-till", "knappens text"),
            Map.entry("givet", "givet"),
            Map.entry("forvantat", "förväntat"),
            Map.entry("svar", "svar"),
            Map.entry("kallor", "källa"),
            Map.entry("varden", "värden"),
            Map.entry("kontrollerad", "kontrollerad"),
            Map.entry("kontrollerad-av", "kontrollerad av"),
            Map.entry("nasta-vantad", "nästa väntade ändring"),
            Map.entry("rattelser", "rättelser"),
            Map.entry("kod", "kod"),
            Map.entry("ej-beslutat", "vad staden inte har beslutat"),
            Map.entry("arbetsvarde", "arbetsvärde"),
            Map.entry("om-ej-angivet", "värde när svar saknas"),
            Map.entry("schema", "regler för svar"),
            Map.entry("layout", "sidor och frågor"),
            Map.entry("overgang", "övergång för påbörjade formulär"),
            Map.entry("fran", "formuläret som ersätts"),
            Map.entry("tvingande", "om man måste gå över"),
            Map.entry("alternativ", "vad gamla val blir"),
            Map.entry("delegation", "delegation"),
            Map.entry("delegater", "delegater"),
            Map.entry("avvikelseskal", "skäl att besluta annat än förslaget"),
            Map.entry("utfall", "utfall"),
            Map.entry("beslutar", "vem som får besluta"),
            Map.entry("beslut", "stadens beslut"),
            Map.entry("undantag", "undantag"),
            Map.entry("forvaltningar", "förvaltningar"),
            Map.entry("rad", "råd"),
            Map.entry("lag", "lagar"));
    /** In the rules of a council some keys mean something else, and the kinds of change are keys. */
    private static final Map<String, String> COUNCIL = Map.of(
            "fas", "fas",
            "faser", "faser",
            "tar-emot", "vad som tas emot",
            "i-stallet", "vad man gör i stället",
            "rostar", "vilka som röstar",
            "beslut", "vad ett beslut kräver",
            "roster", "röster",
            "paminnelse", "påminnelse");

    private static final Set<String> LANGUAGE =
            Set.of("titel", "namn", "grupp", "lista", "post", "lagg-till", "en-av", "skal");
    private static final Set<String> HELP = Set.of("hjalp", "fristText", "ej-beslutat");

    private Labels() {}

    /** In Swedish, as it stands in a sentence; the key itself when it has no other name. */
    public static String of(String key) {
        return WORDS.getOrDefault(key, key);
    }

    /** The same in the rules of a council. */
    static String ofCouncil(String key) {
        return ChangeClass.ofKey(key)
                .map(kind -> Phrases.inSentence(kind.title()))
                .orElseGet(() -> COUNCIL.getOrDefault(key, of(key)));
    }

    /** The kind of a change to a single value, from the last key that leads to it and the folder of its file. */
    static ChangeClass kind(String path, String key) {
        if (HELP.contains(key)) {
            return ChangeClass.HJALPTEXT;
        }
        if (LANGUAGE.contains(key)) {
            return ChangeClass.SPRAK;
        }
        return ofFolder(path);
    }

    static ChangeClass ofFolder(String path) {
        if (path.startsWith("form-definitions/")) {
            return ChangeClass.FRAGA;
        }
        return path.contains("/parametrar/") ? ChangeClass.BELOPP : ChangeClass.REGEL;
    }

    /** What the whole file is called when it has no title of its own. */
    static String ofFile(String path, Optional<String> title) {
        if (title.isPresent() && !title.get().isBlank()) {
            return title.get();
        }
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".yaml", "");
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return switch (folder.substring(folder.lastIndexOf('/') + 1)) {
            case "listor" -> "Lista, " + name;
            case "lokalt" -> "Lokalt, " + name;
            case "regler" -> "Regler, " + name;
            case "berakningar" -> "Beräkningar, " + name;
            case "exempel" -> "Exempel, " + name;
            case "parametrar" -> "Belopp, " + name;
            case "tabeller" -> "Tabell, " + name;
            default ->
                switch (name) {
                    case "begrepp" -> "Begrepp";
                    case "pack" -> "Regelpaketet";
                    case "rad" -> "Rådets regler";
                    default -> name;
                };
        };
    }
}
