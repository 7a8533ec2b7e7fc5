package se.regelverk.adminui.command;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import se.regelverk.adminui.storage.EmbeddedStore;
import se.regelverk.adminui.storage.StoreRefused;

/** Serves the embedded store alone, to processes that share it. Runs until it is stopped. */
final class DatabaseCommand {
    /** Five nodes with the connections each has when it has the store to itself. */
    private static final int CONNECTIONS = 160;

    private static final int LAST_PORT = 65_535;

    private int port = 27_017;
    private String folder = "./data";
    private String address = "127.0.0.1";

    private DatabaseCommand() {}

    static DatabaseCommand of(List<String> arguments) throws WrongUse {
        var command = new DatabaseCommand();
        for (String argument : arguments) {
            command.take(argument);
        }
        return command;
    }

    private void take(String argument) throws WrongUse {
        String value = argument.substring(argument.indexOf('=') + 1);
        if (argument.startsWith("--port=") && value.matches("[0-9]{1,5}") && Integer.parseInt(value) <= LAST_PORT) {
            port = Integer.parseInt(value);
        } else if (argument.startsWith("--data=") && !value.isBlank()) {
            folder = value;
        } else if (argument.startsWith("--address=") && !value.isBlank()) {
            address = value;
        } else {
            throw new WrongUse("Kommandot database har inget val ”%s”.".formatted(argument));
        }
    }

    int run(Console console) throws WrongUse {
        try (EmbeddedStore store = EmbeddedStore.open(folder(), listensAt(), CONNECTIONS)) {
            console.line("Databasen är öppen på %s. Stoppa den med Ctrl+C.".formatted(store.connectionString()));
            waitUntilStopped(store);
            return Commands.CLEAN;
        } catch (StoreRefused refused) {
            console.problem(refused.inSwedish());
            return Commands.PROBLEMS;
        }
    }

    private Path folder() throws WrongUse {
        try {
            return Path.of(folder);
        } catch (InvalidPathException invalid) {
            throw new WrongUse("Mappen ”%s” kan inte finnas.".formatted(folder));
        }
    }

    private InetSocketAddress listensAt() throws WrongUse {
        try {
            return new InetSocketAddress(InetAddress.getByName(address), port);
        } catch (UnknownHostException unknown) {
            throw new WrongUse("Adressen ”%s” finns inte.".formatted(address));
        }
    }

    /** The process ends by a signal, which waits for the store to be closed in order. */
    private static void waitUntilStopped(EmbeddedStore store) {
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            store.close();
            stopped.countDown();
        }));
        try {
            stopped.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
