package se.regelverk.adminui.rules.local;

import java.util.List;
import se.regelverk.engine.change.edit.LocalReading;
import se.regelverk.engine.variation.LocalItem;

/**
 * What a förvaltning has set of a thing.
 *
 * @param lines what holds there, one for each part
 */
public record SettingView(String id, String name, List<String> lines, String reason) {
    static List<SettingView> of(LocalPlace place) {
        return of(place.reading(), place.item());
    }

    static List<SettingView> of(LocalReading reading, LocalItem item) {
        return reading.variation().of(item).stream()
                .map(one -> new SettingView(
                        one.district().id(), reading.variation().name(one.district()), reading.set(one), one.reason()))
                .toList();
    }
}
