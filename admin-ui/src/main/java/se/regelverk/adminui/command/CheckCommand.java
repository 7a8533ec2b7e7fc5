package se.regelverk.adminui.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.content.Area;

/** Checks areas in folders and runs their examples. */
final class CheckCommand {
    private static final String JUNIT = "--junit=";

    private final Map<Place, Set<Area>> places;
    private final Optional<String> junit;

    private CheckCommand(Map<Place, Set<Area>> places, Optional<String> junit) {
        this.places = places;
        this.junit = junit;
    }

    static CheckCommand of(List<String> arguments) throws WrongUse {
        List<String> folders = new ArrayList<>();
        Optional<String> junit = Optional.empty();
        for (String argument : arguments) {
            if (argument.startsWith(JUNIT) && argument.length() > JUNIT.length()) {
                junit = Optional.of(argument.substring(JUNIT.length()));
            } else if (argument.startsWith("-")) {
                throw new WrongUse("Kommandot check har inget val ”%s”.".formatted(argument));
            } else {
                folders.add(argument);
            }
        }
        if (folders.isEmpty()) {
            throw new WrongUse("Ange minst en mapp att kontrollera.");
        }
        return new CheckCommand(Place.of(folders), junit);
    }

    int run(Console console) throws WrongUse {
        List<Checked> all = new ArrayList<>();
        boolean clean = true;
        for (Map.Entry<Place, Set<Area>> place : places.entrySet()) {
            Folders folders = Folders.read(place.getKey(), place.getValue());
            List<Checked> checked = Checked.all(folders);
            if (checked.isEmpty()) {
                clean = false;
                folders.unread().forEach(problem -> console.line(folders.shown(problem)));
                console.line(
                        "%s: Här finns inget område.".formatted(place.getKey().root()));
            }
            checked.forEach(one -> print(one, console));
            all.addAll(checked);
        }
        console.line(totals(all));
        if (junit.isPresent()) {
            write(JUnitReport.of(all), junit.get());
        }
        return clean && all.stream().allMatch(Checked::isClean) ? Commands.CLEAN : Commands.PROBLEMS;
    }

    private static void print(Checked checked, Console console) {
        checked.problems().forEach(problem -> console.line(checked.folders().shown(problem)));
        checked.failing()
                .forEach(example -> console.line("%s: Exemplet ”%s” stämmer inte: %s"
                        .formatted(
                                checked.folders().shown(example.location()),
                                example.name(),
                                Checked.differences(example))));
    }

    private static String totals(List<Checked> all) {
        int examples = all.stream().mapToInt(one -> one.examples().size()).sum();
        int failing = all.stream().mapToInt(one -> one.failing().size()).sum();
        int problems = all.stream().mapToInt(one -> one.problems().size()).sum();
        return "%s kontrollerade. Fel: %d. Exempel: %d körda, %d stämmer inte."
                .formatted(all.size() == 1 ? "1 område" : all.size() + " områden", problems, examples, failing);
    }

    private static void write(String report, String file) throws WrongUse {
        try {
            Files.writeString(Path.of(file), report);
        } catch (IOException | InvalidPathException unwritable) {
            throw new WrongUse("Rapporten kan inte skrivas till ”%s”.".formatted(file));
        }
    }
}
