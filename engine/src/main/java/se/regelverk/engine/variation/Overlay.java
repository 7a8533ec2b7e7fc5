package se.regelverk.engine.variation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.Yaml;

/** The files of an area as they are in one förvaltning: what is set there in place of what is shared. */
final class Overlay {
    private final Map<LocalItem, Opening> openings;
    private final Map<LocalItem, LocalSetting> settings;
    private final LocalMerge merge;

    /**
     * An overlay.
     *
     * @param settings what is set there, nothing for a förvaltning that has set nothing
     * @param where its name, said with what is set
     */
    Overlay(Map<LocalItem, Opening> openings, Map<LocalItem, LocalSetting> settings, String where) {
        this.openings = openings;
        this.settings = settings;
        this.merge = new LocalMerge(where);
    }

    Yaml apply(String path, Yaml root) {
        List<String> notAsked = new ArrayList<>();
        Yaml changed = ItemTree.changed(path, root, (item, node) -> local(item, node, notAsked));
        return AskedProperties.without(changed, notAsked);
    }

    private Optional<Yaml> local(LocalItem item, Yaml.Mapping node, List<String> notAsked) {
        LocalSetting setting = settings.get(item);
        if (holds(item)) {
            return Optional.of(setting == null || setting.set().isEmpty() ? node : merge.merged(node, setting));
        }
        if (item.kind() == LocalKind.AMOUNT) {
            return Optional.of(undecided(node));
        }
        if (item.kind() == LocalKind.QUESTION) {
            notAsked.add(Trees.text(node, "begrepp"));
        }
        return Optional.empty();
    }

    private boolean holds(LocalItem item) {
        LocalSetting setting = settings.get(item);
        Opening opening = openings.get(item);
        return setting == null ? opening == null || !opening.onlyWhereSet() : setting.holds();
    }

    /** An amount that only some förvaltningar have: elsewhere nobody has decided it. */
    private static Yaml undecided(Yaml.Mapping node) {
        Map<String, Yaml> entries = new LinkedHashMap<>(node.entries());
        entries.keySet().removeIf(LocalMerge::isDayOrWorkingValue);
        entries.put("ej-beslutat", Trees.scalar("Beloppet är inte satt i förvaltningen.", node));
        return Trees.with(node, entries);
    }
}
