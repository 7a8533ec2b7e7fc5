package se.regelverk.engine.change.law;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Laws by the names people write, each with its number and the abbreviation that stands for it here. */
final class Laws {
    private static final Map<String, String> BY_NUMBER = Map.ofEntries(
            Map.entry("2025:400", "SoL"),
            Map.entry("2025:468", "SoF"),
            Map.entry("2017:900", "FL"),
            Map.entry("2017:725", "KL"),
            Map.entry("2009:400", "OSL"),
            Map.entry("2010:110", "SFB"),
            Map.entry("1990:52", "LVU"),
            Map.entry("1988:870", "LVM"),
            Map.entry("1993:387", "LSS"),
            Map.entry("2017:30", "HSL"),
            Map.entry("1991:481", "FOL"),
            Map.entry("1949:381", "FB"));

    private static final Map<String, String> BY_NAME = names();

    private Laws() {}

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        names.put("socialtjänstlagen", "SoL");
        names.put("socialtjänstförordningen", "SoF");
        names.put("förvaltningslagen", "FL");
        names.put("kommunallagen", "KL");
        names.put("offentlighets- och sekretesslagen", "OSL");
        names.put("socialförsäkringsbalken", "SFB");
        names.put("folkbokföringslagen", "FOL");
        names.put("föräldrabalken", "FB");
        names.put("lagen med särskilda bestämmelser om vård av unga", "LVU");
        names.put("hälso- och sjukvårdslagen", "HSL");
        return names;
    }

    /** Abbreviations as they are written, and names in any case; for a regular expression. */
    static String alternatives() {
        return BY_NUMBER.values().stream().sorted().collect(Collectors.joining("|")) + "|(?i:"
                + String.join("|", BY_NAME.keySet()) + ")";
    }

    static String ofName(String written) {
        return BY_NAME.getOrDefault(written.toLowerCase(Locale.ROOT), written);
    }

    static String ofNumber(String number) {
        return BY_NUMBER.getOrDefault(number, "SFS " + number);
    }

    static String title(String law) {
        String number = BY_NUMBER.entrySet().stream()
                .filter(one -> one.getValue().equals(law))
                .map(one -> " (" + one.getKey() + ")")
                .findFirst()
                .orElse("");
        String name = BY_NAME.entrySet().stream()
                .filter(one -> one.getValue().equals(law))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(law);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + number;
    }
}
