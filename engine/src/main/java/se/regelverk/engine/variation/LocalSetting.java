package se.regelverk.engine.variation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.regelverk.engine.content.District;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Yaml;

/**
 * What a förvaltning has set.
 *
 * @param reason why it is another there, in Swedish; shown to case workers
 * @param holds whether the thing holds there at all
 * @param set property → what it is there, as it is written
 */
public record LocalSetting(
        District district, LocalItem item, String reason, boolean holds, Map<String, Yaml> set, Location location) {
    public LocalSetting {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    }
}
