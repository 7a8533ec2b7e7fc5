package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentTrees;
import se.regelverk.engine.content.District;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.RulePackReader;
import se.regelverk.engine.variation.LocalItem;
import se.regelverk.engine.variation.LocalSetting;
import se.regelverk.engine.variation.Opening;
import se.regelverk.engine.variation.Variation;

/** An area's rules with what is left open and what is set in each förvaltning, as far as they can be read. What is asked for is read once. */
public final class LocalReading {
    private final ContentTrees trees;
    private final Area area;
    private final Optional<RulePack> pack;
    private final List<Area> areas = new ArrayList<>();
    private final Variation variation;
    private final Map<District, Optional<RulePack>> there = new HashMap<>();
    private final Map<LocalItem, Optional<LocalThing>> things = new HashMap<>();

    private LocalReading(ContentTrees trees, Area area) {
        this.trees = trees;
        this.area = area;
        this.pack = RulePackReader.read(trees, area, new Problems());
        pack.ifPresent(read -> areas.addAll(read.info().imports()));
        areas.remove(area);
        areas.add(area);
        this.variation = Variation.read(
                trees, areas, pack.map(read -> read.info().districts()).orElse(Map.of()), new Problems());
    }

    /**
     * What an area's files leave open and set.
     *
     * @param files at least the area's files and those of the areas it imports
     */
    public static LocalReading of(ContentFiles files, Area area) {
        return new LocalReading(new ContentTrees(files, new Problems()), area);
    }

    /** The rules as they are written; empty when they cannot be read. */
    public Optional<RulePack> pack() {
        return pack;
    }

    public Variation variation() {
        return variation;
    }

    /** The rules as they are in a förvaltning. */
    Optional<RulePack> packIn(District district) {
        Optional<RulePack> known = there.get(district);
        if (known == null) {
            known = variation.in(district).isEmpty() && everythingHolds()
                    ? pack
                    : RulePackReader.read(variation.in(trees, district), area, new Problems());
            there.put(district, known);
        }
        return known;
    }

    private boolean everythingHolds() {
        return variation.openings().values().stream().noneMatch(Opening::onlyWhereSet);
    }

    /** Where a thing is written, empty when there is none such. */
    public Optional<LocalThing> thing(LocalItem item) {
        return things.computeIfAbsent(item, wanted -> areas.stream()
                .flatMap(one -> LocalThing.find(trees.files(), one, wanted).stream())
                .findFirst());
    }

    /** What people call a thing, with where it stands: "Avgift, rad AV-01". */
    public String title(LocalItem item) {
        return new LocalWords(this).title(item);
    }

    /** What a thing says where nothing is set. */
    public String shared(LocalItem item) {
        return new LocalWords(this).shared(item);
    }

    /** What a thing says where it is set, one text for each part that is. */
    public List<String> set(LocalSetting setting) {
        return new LocalWords(this)
                .parts(setting).values().stream().map(LocalWords.Part::text).toList();
    }
}
