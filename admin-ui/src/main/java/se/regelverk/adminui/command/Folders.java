package se.regelverk.adminui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentFolder;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;

/**
 * The content of a place as it was read.
 *
 * @param areas those that are asked for
 * @param unread what could not be read, in any area
 */
record Folders(Place place, ContentFiles files, List<Area> areas, List<AuthorProblem> unread) {
    /** The top folder, the area's folder and the file's own name. */
    private static final int LEAST_NAMES = 3;

    static Folders read(Place place, Set<Area> asked) {
        var problems = new Problems();
        ContentFiles files = ContentFolder.read(place.root(), problems);
        return new Folders(
                place, files, asked.isEmpty() ? areas(files, problems) : List.copyOf(asked), problems.inOrder());
    }

    private static List<Area> areas(ContentFiles files, Problems problems) {
        var names = new TreeSet<String>();
        Stream.concat(
                        files.texts().keySet().stream(),
                        problems.inOrder().stream().map(one -> one.location().file()))
                .map(path -> path.split("/", -1))
                .filter(path -> path.length >= LEAST_NAMES)
                .forEach(path -> names.add(path[1]));
        List<Area> areas = new ArrayList<>();
        for (String name : names) {
            if (Area.isValid(name)) {
                areas.add(new Area(name));
            } else {
                problems.add(
                        Location.ofFile(Area.RULE_PACKS + "/" + name), "Mappen kan inte vara ett område.", Place.NAMED);
            }
        }
        return areas;
    }

    /** What could not be read of an area, of what it is read with, and of the place as a whole. */
    List<AuthorProblem> unread(Area area, List<Area> imports) {
        List<Area> together =
                Stream.concat(Stream.of(area, Area.SHARED), imports.stream()).toList();
        return unread.stream()
                .filter(problem -> isOf(problem.location().file(), together))
                .toList();
    }

    private static boolean isOf(String path, List<Area> areas) {
        String[] names = path.split("/", -1);
        return names.length < LEAST_NAMES
                || areas.stream().anyMatch(area -> area.id().equals(names[1]));
    }

    /** As an editor and a build server read a place: file and line, the first when it is the file as a whole. */
    String shown(AuthorProblem problem) {
        return "%s: %s %s".formatted(shown(problem.location()), problem.problem(), problem.remedy());
    }

    String shown(Location location) {
        return "%s%s:%d".formatted(place.shown(), location.file(), Math.max(1, location.line()));
    }
}
