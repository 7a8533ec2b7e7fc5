package se.regelverk.adminui.rules.local;

import java.util.List;
import se.regelverk.engine.content.District;

/** The values that a förvaltning has set of an amount, in words. */
final class DayValue {
    private DayValue() {}

    static List<String> of(LocalPlace place, District district) {
        return place.settings().stream()
                .filter(one -> one.district().equals(district))
                .flatMap(one -> place.reading().set(one).stream())
                .toList();
    }
}
