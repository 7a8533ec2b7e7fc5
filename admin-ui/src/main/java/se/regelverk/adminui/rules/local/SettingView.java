package se.regelverk.adminui.rules.local;

import java.util.List;
import se.regelverk.engine.change.edit.LocalReading;
import se.regelverk.engine.variation.LocalItem;
import se.regelverk.engine.variation.LocalSetting;

/**
 * What a förvaltning has set of a thing.
 *
 * @param lines what holds there, one for each part
 * @param reason why, empty when the lines say it
 */
public record SettingView(String id, String name, List<String> lines, String reason) {
    static List<SettingView> of(LocalPlace place) {
        return of(place.reading(), place.item());
    }

    static List<SettingView> of(LocalReading reading, LocalItem item) {
        return reading.variation().of(item).stream()
                .map(one -> of(reading, one))
                .toList();
    }

    private static SettingView of(LocalReading reading, LocalSetting setting) {
        String name = reading.variation().name(setting.district());
        List<String> lines = reading.set(setting);
        String told = "Lokalt i %s: %s".formatted(name, setting.reason());
        boolean isTold = lines.stream().anyMatch(line -> line.contains(told));
        return new SettingView(setting.district().id(), name, lines, isTold ? "" : setting.reason());
    }
}
