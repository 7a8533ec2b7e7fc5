package se.regelverk.adminui.rules.local;

import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.rules.Opened;
import se.regelverk.adminui.rules.Opening;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.change.edit.LocalReading;
import se.regelverk.engine.change.edit.LocalThing;
import se.regelverk.engine.content.District;
import se.regelverk.engine.variation.LocalItem;
import se.regelverk.engine.variation.LocalKind;

/** Opens the thing that an address names. */
@Component
class LocalPlaces {
    private final Opening opening;

    LocalPlaces(Opening opening) {
        this.opening = opening;
    }

    LocalPlace readable(Map<String, String> path) {
        return place(opening.readable(path), path);
    }

    LocalPlace writable(Map<String, String> path) {
        return place(opening.writable(path), path);
    }

    private static LocalPlace place(Opened opened, Map<String, String> path) {
        LocalKind kind = Arrays.stream(LocalKind.values())
                .filter(one -> one.list().equals(path.get("kind")))
                .findFirst()
                .orElseThrow(LocalPlaces::missing);
        String form = kind == LocalKind.QUESTION ? path.getOrDefault("form", "") + "/" : "";
        var item = new LocalItem(kind, form + path.getOrDefault("key", ""));
        LocalThing thing = LocalThing.find(opened.own(), opened.area(), item).orElseThrow(LocalPlaces::missing);
        return new LocalPlace(opened, LocalReading.of(opened.files(), opened.area()), thing);
    }

    /** The förvaltning that an address names, 404 when the city has none such. */
    static District district(LocalPlace place, String id) {
        if (!District.isValid(id) || !place.districts().containsKey(new District(id))) {
            throw missing();
        }
        return new District(id);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** What every page about a thing says. */
    void show(LocalPlace place, Model model, Crumb... more) {
        Crumb[] last = new Crumb[more.length + 2];
        last[0] = new Crumb("Lokalt", place.opened().home() + "/lokalt");
        last[1] = new Crumb(place.title(), more.length == 0 ? null : place.address());
        System.arraycopy(more, 0, last, 2, more.length);
        opening.show(place.opened(), model, last);
        model.addAttribute("here", place.address());
        model.addAttribute("thing", place.title());
        model.addAttribute("shared", place.reading().shared(place.item()));
        model.addAttribute("opening", place.opening().orElse(null));
        model.addAttribute(
                "council",
                place.reading().pack().map(pack -> pack.info().council()).orElse("områdets råd"));
    }
}
