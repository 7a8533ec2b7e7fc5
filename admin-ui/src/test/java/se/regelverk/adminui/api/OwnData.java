package se.regelverk.adminui.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives each application context a data folder of its own, removed when it closes. */
public final class OwnData implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var folder = Files.createTempDirectory("regelverk-test");
            TestPropertyValues.of("regelverk.data=" + folder).applyTo(context);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(java.nio.file.Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
