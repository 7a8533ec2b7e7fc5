package se.regelverk.adminui.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.regelverk.adminui.api.AssessmentText;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.casework.Assessing;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.Problems;

/** Assesses a JSON file by the content of folders. */
final class EvaluateCommand {
    private static final String STANDARD_IN = "-";

    /** As much as the HTTP contract takes. */
    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private final Map<Place, Set<Area>> places;
    private final String file;

    private EvaluateCommand(Map<Place, Set<Area>> places, String file) {
        this.places = places;
        this.file = file;
    }

    static EvaluateCommand of(List<String> arguments) throws WrongUse {
        for (String argument : arguments) {
            if (argument.startsWith("-") && !argument.equals(STANDARD_IN)) {
                throw new WrongUse("Kommandot evaluate har inget val ”%s”.".formatted(argument));
            }
        }
        if (arguments.size() < 2) {
            throw new WrongUse("Ange minst en mapp med innehåll, och sist en JSON-fil.");
        }
        int last = arguments.size() - 1;
        return new EvaluateCommand(Place.of(arguments.subList(0, last)), arguments.get(last));
    }

    int run(Console console, Clock clock) throws WrongUse {
        byte[] body = body(console);
        return AssessmentText.of(body, LocalDate.now(clock)).match(call -> evaluate(call, console), problems -> {
            problems.forEach(problem -> console.problem("%s: %s".formatted(file, problem)));
            return Commands.PROBLEMS;
        });
    }

    private byte[] body(Console console) throws WrongUse {
        try (InputStream stream = file.equals(STANDARD_IN) ? console.in() : Files.newInputStream(Path.of(file))) {
            byte[] body = stream.readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                throw new WrongUse("Filen ”%s” är större än %d MB.".formatted(file, MOST_BYTES / 1024 / 1024));
            }
            return body;
        } catch (IOException | InvalidPathException unreadable) {
            throw new WrongUse("Filen ”%s” går inte att läsa.".formatted(file));
        }
    }

    private int evaluate(AssessmentText call, Console console) {
        for (Map.Entry<Place, Set<Area>> place : places.entrySet()) {
            Folders folders = Folders.read(place.getKey(), place.getValue());
            Optional<Area> area = folders.areas().stream()
                    .filter(one -> one.id().equals(call.area()))
                    .findFirst();
            if (area.isPresent()) {
                return evaluate(call, folders, area.get(), console);
            }
        }
        console.problem("%s: /area: Området finns inte i mapparna som angavs.".formatted(file));
        return Commands.PROBLEMS;
    }

    private int evaluate(AssessmentText call, Folders folders, Area area, Console console) {
        var found = new Problems();
        Optional<AreaContent> content = AreaContent.read(folders.files(), area, found);
        List<Area> imports = content.map(read -> read.pack().info().imports()).orElse(List.of());
        List<AuthorProblem> problems = Stream.concat(folders.unread(area, imports).stream(), found.inOrder().stream())
                .distinct()
                .toList();
        if (content.isEmpty() || !problems.isEmpty()) {
            problems.forEach(problem -> console.problem(folders.shown(problem)));
            return Commands.PROBLEMS;
        }
        return assess(call, folders, content.get(), console);
    }

    private int assess(AssessmentText call, Folders folders, AreaContent content, Console console) {
        return Assessing.assess(content, folders.files(), call.form(), call.clocks(), call.answers(), call.district())
                .match(
                        explanation -> {
                            console.text(explanation.toPrettyString() + "\n");
                            return Commands.CLEAN;
                        },
                        wrong -> {
                            wrong.forEach(one -> console.problem(
                                    "%s: %s: %s".formatted(file, "/answers" + one.pointer(), one.message())));
                            return Commands.PROBLEMS;
                        },
                        reason -> {
                            console.problem("%s: %s".formatted(file, reason));
                            return Commands.PROBLEMS;
                        });
    }
}
