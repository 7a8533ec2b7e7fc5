package se.regelverk.adminui;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import se.regelverk.adminui.command.Commands;

/** Starts Regelverk: pages, HTTP contract and, unless another server is named, the embedded store. Or runs one command and ends. */
@SpringBootApplication
public class RegelverkApplication {
    /**
     * Starts the application, or runs a command.
     *
     * @param args Spring Boot options, such as {@code --server.port=8081 --regelverk.data=./data}, or a command with its arguments
     */
    public static void main(String[] args) {
        if (Commands.isCommand(args)) {
            System.exit(Commands.inOwnProcess(args));
        }
        SpringApplication.run(RegelverkApplication.class, args);
    }
}
