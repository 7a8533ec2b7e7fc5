package se.regelverk.adminui.signing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.regelverk.adminui.storage.ConditionalOnEmbeddedStore;

/** Where the keys are: {@code regelverk.signing.key} and {@code .trusted}, otherwise one of the installation's own in its data folder. */
@Configuration(proxyBeanMethods = false)
class SigningConfiguration {
    private static final String FILE = "signering.pem";

    /** Where a key may be made. With a database of their own several nodes share no folder, and one key must be given to all of them. */
    record OwnFolder(Path folder) {}

    @Bean
    @ConditionalOnEmbeddedStore
    OwnFolder signingFolder(@Value("${regelverk.data:./data}") String folder) {
        return new OwnFolder(Path.of(folder));
    }

    @Bean
    Signing signing(
            @Value("${regelverk.signing.key:}") String key,
            @Value("${regelverk.signing.trusted:}") List<String> trusted,
            ObjectProvider<OwnFolder> folder) {
        return new Signing(
                Optional.of(key).filter(file -> !file.isBlank()).map(Path::of),
                Optional.ofNullable(folder.getIfAvailable())
                        .map(own -> own.folder().resolve(FILE)),
                trusted.stream().filter(file -> !file.isBlank()).map(Path::of).toList());
    }
}
