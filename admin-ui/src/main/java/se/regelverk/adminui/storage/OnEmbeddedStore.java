package se.regelverk.adminui.storage;

import java.util.List;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;
import se.regelverk.adminui.storage.StoreRefused.Reason;

/** Reads which store is asked for. An address under a name Boot no longer reads is refused, not ignored. */
final class OnEmbeddedStore implements Condition {
    private static final List<String> SERVER = List.of("spring.mongodb.uri", "spring.mongodb.host");
    private static final List<String> OLD_SERVER = List.of("spring.data.mongodb.uri", "spring.data.mongodb.host");

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment environment = context.getEnvironment();
        if (SERVER.stream().anyMatch(name -> isSet(environment, name))) {
            return false;
        }
        OLD_SERVER.stream().filter(name -> isSet(environment, name)).findFirst().ifPresent(name -> {
            throw new StoreRefused(Reason.OLD_PROPERTY, name, null);
        });
        return true;
    }

    private static boolean isSet(Environment environment, String name) {
        return StringUtils.hasText(environment.getProperty(name));
    }
}
