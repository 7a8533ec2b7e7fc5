package se.regelverk.adminui;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Regelverk: pages, HTTP contract and, unless another server is named, the embedded store. */
@SpringBootApplication
public class RegelverkApplication {
    /**
     * Starts the application.
     *
     * @param args Spring Boot options, such as {@code --server.port=8081 --regelverk.data=./data}
     */
    public static void main(String[] args) {
        SpringApplication.run(RegelverkApplication.class, args);
    }
}
