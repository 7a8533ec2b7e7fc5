package se.regelverk.engine.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.rulepack.RulePack;

/**
 * The concepts and amounts that a change makes or alters, by what makes them the same in two areas, see {@link SameThing}: what several areas could have in common. Two areas may
 * not decide differently of one, and none has its own of what is shared unless the council for what is shared says so.
 */
final class SharedThings {
    private final Change change;
    private final DraftView files;

    SharedThings(Change change, DraftView files) {
        this.change = change;
        this.files = files;
    }

    /** Their names; none when the content cannot be read. */
    Set<String> touched() {
        Map<String, String> before = things(files.shared().with(files.before()), change.area());
        Map<String, String> after = things(files.readable(), change.area());
        Set<String> touched = new TreeSet<>();
        after.forEach((name, what) -> {
            if (!Objects.equals(before.get(name), what)) {
                touched.add(name);
            }
        });
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(touched::add);
        return touched;
    }

    /** In which ways it departs from what is shared, in Swedish; none when it does not. */
    List<String> departures() {
        if (change.area().equals(Area.SHARED)) {
            return List.of();
        }
        List<String> departures = new ArrayList<>();
        Set<String> own = touched();
        own.retainAll(things(files.shared(), Area.SHARED).keySet());
        if (!own.isEmpty()) {
            departures.add(
                    "Området vill ha ett eget av det som finns gemensamt: %s.".formatted(String.join(", ", own)));
        }
        if (imports(files.shared().with(files.before())) && !imports(files.readable())) {
            departures.add("Området vill sluta använda det som är gemensamt.");
        }
        return departures;
    }

    private boolean imports(ContentFiles all) {
        return read(all, change.area())
                .filter(pack -> pack.info().imports().contains(Area.SHARED))
                .isPresent();
    }

    private static Optional<RulePack> read(ContentFiles all, Area area) {
        return AreaContent.read(all, area, new Problems()).map(AreaContent::pack);
    }

    /** Name → all that it is. */
    private static Map<String, String> things(ContentFiles all, Area area) {
        Map<String, String> things = new TreeMap<>();
        read(all, area).ifPresent(pack -> {
            pack.vocabulary().concepts().values().stream()
                    .filter(concept -> isOf(area, concept.location()))
                    .forEach(concept -> note(
                            things,
                            SameThing.names(concept),
                            "%s %s %s %s %s"
                                    .formatted(
                                            concept.key(),
                                            concept.type(),
                                            concept.unit(),
                                            concept.options(),
                                            concept.limits())));
            pack.parameters().values().stream()
                    .filter(parameter -> isOf(area, parameter.location()))
                    .forEach(parameter -> note(
                            things,
                            SameThing.names(parameter),
                            "%s %s %s".formatted(parameter.key(), parameter.title(), dated(parameter))));
        });
        return things;
    }

    private static void note(Map<String, String> things, Set<String> names, String what) {
        names.forEach(name -> things.merge(name, what, String::concat));
    }

    private static String dated(se.regelverk.engine.rulepack.Parameter parameter) {
        return String.join(
                ",",
                parameter.values().values().stream()
                        .map(value -> value.from() + "=" + value.value())
                        .toList());
    }

    private static boolean isOf(Area area, Location location) {
        return area.owns(location.file());
    }
}
