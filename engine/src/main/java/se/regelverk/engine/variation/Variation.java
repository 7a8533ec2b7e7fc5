package se.regelverk.engine.variation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentTrees;
import se.regelverk.engine.content.District;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;

/**
 * What an area leaves open to the city's förvaltningar, and what they have set.
 *
 * @param districts the city's förvaltningar with their names
 * @param openings what is left open
 * @param settings what is set, in the order of the files
 */
public record Variation(
        Map<District, String> districts, Map<LocalItem, Opening> openings, List<LocalSetting> settings) {
    /** Where nothing differs. */
    public static final Variation NONE = new Variation(Map.of(), Map.of(), List.of());

    /** Folder of the local files in a rule pack. */
    public static final String FOLDER = "lokalt/";

    public Variation {
        districts = Collections.unmodifiableMap(new TreeMap<>(districts));
        openings = Collections.unmodifiableMap(new TreeMap<>(openings));
        settings = List.copyOf(settings);
    }

    /** The file with what a förvaltning has set in an area. */
    public static String path(Area area, District district) {
        return area.rulePackFolder() + FOLDER + district + ".yaml";
    }

    /**
     * Reads what is open and what is set.
     *
     * @param areas the area and those it imports
     * @param districts the city's förvaltningar with their names
     * @param problems told of what is set without being open, twice, or for something that does not exist
     */
    public static Variation read(
            ContentTrees trees, Collection<Area> areas, Map<District, String> districts, Problems problems) {
        var openings = new TreeMap<LocalItem, Opening>();
        var settings = new ArrayList<LocalSetting>();
        var local = new LocalFileReader(districts, problems);
        var known = new TreeMap<LocalItem, Yaml.Mapping>();
        for (String path : trees.files().texts().keySet()) {
            if (areas.stream().noneMatch(area -> area.owns(path))) {
                continue;
            }
            if (path.contains("/" + FOLDER)) {
                trees.tree(path).ifPresent(root -> settings.addAll(local.read(path, root)));
            } else if (LocalKind.in(path).isPresent()) {
                trees.tree(path)
                        .ifPresent(root -> ItemTree.changed(path, root, (item, node) -> {
                            known.put(item, node);
                            Opening.of(item, node, problems).ifPresent(opening -> openings.put(item, opening));
                            return Optional.of(node);
                        }));
            }
        }
        new SettingCheck(known, openings, problems).check(settings);
        return new Variation(districts, openings, settings);
    }

    /** Whether it matters in which förvaltning a case is. */
    public boolean varies() {
        return !settings.isEmpty() || openings.values().stream().anyMatch(Opening::onlyWhereSet);
    }

    /** The förvaltningar that have set something. */
    public SortedSet<District> withSettings() {
        var set = new TreeSet<District>();
        settings.forEach(one -> set.add(one.district()));
        return set;
    }

    /** What is set for a thing, in the order of the förvaltningar. */
    public List<LocalSetting> of(LocalItem item) {
        return settings.stream().filter(one -> one.item().equals(item)).toList();
    }

    /** What a förvaltning has set. */
    public List<LocalSetting> in(District district) {
        return settings.stream().filter(one -> one.district().equals(district)).toList();
    }

    /** The name of a förvaltning, its id when the city has none such. */
    public String name(District district) {
        return districts.getOrDefault(district, district.id());
    }

    /** The trees as they are in a förvaltning. */
    public ContentTrees in(ContentTrees trees, District district) {
        return overlaid(trees, in(district), name(district));
    }

    /** The trees as they are where nothing is set. */
    public ContentTrees elsewhere(ContentTrees trees) {
        return overlaid(trees, List.of(), "");
    }

    private ContentTrees overlaid(ContentTrees trees, List<LocalSetting> set, String where) {
        var byItem = new TreeMap<LocalItem, LocalSetting>();
        set.forEach(one -> byItem.putIfAbsent(one.item(), one));
        return trees.changed(new Overlay(openings, byItem, where)::apply);
    }
}
