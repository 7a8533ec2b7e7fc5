package se.regelverk.adminui.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.content.Area;

/**
 * A folder that holds {@code rule-packs} and {@code form-definitions}.
 *
 * @param root absolute
 * @param shown what to put before a file's path so that it can be opened from where the command was given
 */
record Place(Path root, String shown) {
    private static final Set<String> TOPS = Set.of(Area.RULE_PACKS, Area.FORM_DEFINITIONS);

    /** What is asked for of a place: one area, or all when empty. */
    private record Asked(Place place, Optional<Area> area) {}

    /** The places the folders are in, each with the areas that are asked for; none means all. */
    static Map<Place, Set<Area>> of(List<String> folders) throws WrongUse {
        var places = new LinkedHashMap<Place, Set<Area>>();
        for (String folder : folders) {
            Asked asked = asked(folder);
            boolean known = places.containsKey(asked.place());
            Set<Area> before = places.getOrDefault(asked.place(), Set.of());
            boolean all = asked.area().isEmpty() || (known && before.isEmpty());
            places.put(asked.place(), all ? Set.of() : plus(before, asked.area().orElseThrow()));
        }
        return places;
    }

    private static Set<Area> plus(Set<Area> areas, Area one) {
        var more = new java.util.TreeSet<>(areas);
        more.add(one);
        return more;
    }

    private static Asked asked(String written) throws WrongUse {
        Path folder = folder(written);
        boolean absolute = Path.of(written).isAbsolute();
        if (TOPS.contains(name(folder)) && folder.getParent() != null) {
            return new Asked(place(folder.getParent(), absolute), Optional.empty());
        }
        Path top = folder.getParent();
        if (top != null && top.getParent() != null && TOPS.contains(name(top))) {
            return new Asked(place(top.getParent(), absolute), Optional.of(area(folder)));
        }
        if (Files.isDirectory(folder.resolve(Area.RULE_PACKS))) {
            return new Asked(place(folder, absolute), Optional.empty());
        }
        throw new WrongUse("Mappen ”%s” är inget område och har ingen mapp %s. Ange till exempel %s/ekonomiskt-bistand."
                .formatted(written, Area.RULE_PACKS, Area.RULE_PACKS));
    }

    private static Path folder(String written) throws WrongUse {
        try {
            Path folder = Path.of(written).toAbsolutePath().normalize();
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException noPath) {
            // Told below: what is no path is no folder.
        }
        throw new WrongUse("Mappen ”%s” finns inte.".formatted(written));
    }

    private static Area area(Path folder) throws WrongUse {
        if (!Area.isValid(name(folder))) {
            throw new WrongUse("Mappen ”%s” kan inte vara ett område. %s".formatted(name(folder), NAMED));
        }
        return new Area(name(folder));
    }

    /** How an area's folder is named. */
    static final String NAMED = "Döp den med små bokstäver a–z, siffror och bindestreck.";

    private static Place place(Path root, boolean absolute) {
        String shown = absolute
                ? root.toString()
                : Path.of("").toAbsolutePath().relativize(root).toString();
        return new Place(root, shown.isEmpty() || shown.endsWith("/") ? shown : shown + "/");
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }
}
