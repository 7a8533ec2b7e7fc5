package se.regelverk.engine.rulepack;

import java.util.List;
import java.util.regex.Pattern;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;

/** Where files of a pack may lie. A file in a misspelt folder would otherwise be rules that silently do not hold. */
final class PackLayout {
    private static final List<String> FOLDERS =
            List.of("listor", "parametrar", "tabeller", "berakningar", "regler", "exempel", "lokalt");
    private static final List<String> ROOT_FILES = List.of("pack.yaml", "begrepp.yaml", CouncilRules.FILE);
    private static final Pattern FILE = Pattern.compile("[a-z0-9]{1,60}(-[a-z0-9]{1,60}){0,9}\\.yaml");

    /** What those who change what areas share have said of the areas' forms; only there. */
    private static final String SAID_OF_FORMS = Area.SHARED.rulePackFolder() + "overgangar.yaml";

    private PackLayout() {}

    /**
     * Reports a file that no reader would read.
     *
     * @param name path under the pack's folder, such as {@code tabeller/inkomster.yaml}
     */
    static void check(String path, String name, Problems problems) {
        if (ROOT_FILES.contains(name) || path.equals(SAID_OF_FORMS)) {
            return;
        }
        int slash = name.indexOf('/');
        String folder = slash < 0 ? "" : name.substring(0, slash);
        String file = name.substring(slash + 1);
        if (!FOLDERS.contains(folder)) {
            problems.add(
                    Location.ofFile(path),
                    "Filen hör inte till ett regelpaket.",
                    Suggestion.remedy(folder, FOLDERS, "Mapparna är: %s.".formatted(String.join(", ", FOLDERS))));
        } else if (!FILE.matcher(file).matches()) {
            problems.add(
                    Location.ofFile(path),
                    "Filen kan inte heta ”%s”.".formatted(file),
                    "Döp den med små bokstäver a–z, siffror och bindestreck, och ändelsen .yaml.");
        }
    }
}
