package se.regelverk.engine.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.District;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.variation.Variation;

/**
 * An area's rules and forms, read together: what a submitted form needs to be assessed.
 *
 * @param pack the rules as they are written, shared by the whole city
 * @param forms id → form
 * @param variation what the förvaltningar may set, and have set
 * @param places what differs from {@code pack} and {@code forms}, by where
 */
public record AreaContent(RulePack pack, Map<String, FormDefinition> forms, Variation variation, Places places) {
    /**
     * The content where something is set locally, read and checked as the rest.
     *
     * @param local of each förvaltning that has set something
     * @param elsewhere of all others; empty when it is as it is written
     */
    public record Places(Map<District, AreaContent> local, Optional<AreaContent> elsewhere) {
        static final Places NONE = new Places(Map.of(), Optional.empty());

        public Places {
            local = Collections.unmodifiableMap(new TreeMap<>(local));
        }
    }

    public AreaContent {
        forms = Collections.unmodifiableMap(new TreeMap<>(forms));
    }

    /** Content that is the same in the whole city. */
    public AreaContent(RulePack pack, Map<String, FormDefinition> forms) {
        this(pack, forms, Variation.NONE, Places.NONE);
    }

    public Area area() {
        return pack.area();
    }

    public Optional<FormDefinition> form(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    /** Whether a case must say in which förvaltning it is. */
    public boolean varies() {
        return variation.varies();
    }

    /** The content that holds where nothing is set locally. */
    public AreaContent elsewhere() {
        return places.elsewhere().orElse(this);
    }

    /**
     * The content that holds in a förvaltning.
     *
     * @param district null when nobody has said which
     * @return empty when it must be said and is not, or is none of the city's; never a guess
     */
    public Optional<AreaContent> in(@Nullable District district) {
        if (district == null) {
            return varies() ? Optional.empty() : Optional.of(this);
        }
        return pack.info().districts().containsKey(district)
                ? Optional.of(places.local().getOrDefault(district, elsewhere()))
                : Optional.empty();
    }

    /** A förvaltning of the city by its id; empty when the city has none such. */
    public Optional<District> place(String id) {
        return Optional.of(id)
                .filter(District::isValid)
                .map(District::new)
                .filter(pack.info().districts()::containsKey);
    }

    /** Every content there is, by the name of the förvaltning; the empty name is where nothing is set. */
    public Map<String, AreaContent> everywhere() {
        Map<String, AreaContent> everywhere = new LinkedHashMap<>();
        everywhere.put("", elsewhere());
        places.local().forEach((district, content) -> everywhere.put(variation.name(district), content));
        return everywhere;
    }

    /**
     * Reads an area, reporting every problem at once; what is set locally is read when the rest has none.
     *
     * @param files at least the area's files and those of the areas it imports
     * @return what could be read; only without problems may it be used
     */
    public static Optional<AreaContent> read(ContentFiles files, Area area, Problems problems) {
        return new AreaContentReader(files, area, problems).read();
    }
}
