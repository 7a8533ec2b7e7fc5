package se.regelverk.adminui.command;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.logging.LoggingSystem;
import se.regelverk.engine.library.LibraryConfiguration;

/** Finds and runs the command that the program was started with, if any. */
public final class Commands {
    /** All is well. */
    static final int CLEAN = 0;

    /** Something in the content or the answers must be mended. */
    static final int PROBLEMS = 1;

    /** The command cannot be understood or cannot read or write what it names. */
    static final int WRONG_USE = 2;

    private static final String USAGE = """
            Användning:
              java -jar regelverk.jar [--server.port=… --regelverk.data=…]     startar programmet
              java -jar regelverk.jar check [--junit=FIL] MAPP…                kontrollerar regelpaket och kör exemplen
              java -jar regelverk.jar evaluate MAPP… FIL                       bedömer svaren i en JSON-fil
              java -jar regelverk.jar database [--port=27017] [--data=./data] [--address=127.0.0.1]
                                                                               är databas åt andra processer
              java -jar regelverk.jar --help                                   visar den här texten

            MAPP är ett områdes mapp (rule-packs/ekonomiskt-bistand), rule-packs, eller mappen som har rule-packs och
            form-definitions; de två senare betyder alla områden. Gemensamt och formulären hittas därifrån.
            FIL är JSON som i POST /api/v1/assessments: {"area", "form", "concerns", "answers"}. Ett bindestreck läser
            från standard in. Bedömningen skrivs på standard ut, fel på standard error.

            check skriver varje fel som fil:rad: text och till sist en summering. --junit skriver också en JUnit-fil (XML).

            database öppnar den inbyggda databasen ensam, så att flera processer kan dela den: starta dem med
            --spring.mongodb.uri=mongodb://127.0.0.1:27017/regelverk. Den frågar inte efter lösenord. Låt den bara lyssna
            på ett slutet nät. Den stoppas med Ctrl+C; det som har kvitterats ligger på disk.

            Avslutningskod: 0 utan fel, 1 när något är fel eller ett exempel inte stämmer, 2 när kommandot är fel skrivet.
            """;

    private Commands() {}

    /** Whether a start is a command: options alone start the application. */
    public static boolean isCommand(String... arguments) {
        return arguments.length > 0 && (!arguments[0].startsWith("-") || isHelp(arguments[0]));
    }

    /**
     * Runs a command in a process of its own, whose output is the command's alone.
     *
     * @return the exit code
     */
    public static int inOwnProcess(String... arguments) {
        LoggingSystem.get(Commands.class.getClassLoader()).beforeInitialize();
        return run(Console.ofProcess(), Clock.system(LibraryConfiguration.ZONE), arguments);
    }

    static int run(Console console, Clock clock, String... arguments) {
        if (Arrays.stream(arguments).anyMatch(Commands::isHelp)) {
            console.text(USAGE);
            return CLEAN;
        }
        List<String> rest = List.of(arguments).subList(1, arguments.length);
        try {
            return switch (arguments[0]) {
                case "check" -> CheckCommand.of(rest).run(console);
                case "database" -> DatabaseCommand.of(rest).run(console);
                case "evaluate" -> EvaluateCommand.of(rest).run(console, clock);
                default -> throw new WrongUse("Kommandot ”%s” finns inte.".formatted(arguments[0]));
            };
        } catch (WrongUse wrong) {
            console.problem(wrong.inSwedish());
            console.problem("Skriv java -jar regelverk.jar --help för att se hur kommandona används.");
            return WRONG_USE;
        }
    }

    private static boolean isHelp(String argument) {
        return argument.equals("--help") || argument.equals("-h");
    }
}
