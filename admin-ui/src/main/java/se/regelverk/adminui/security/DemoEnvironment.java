package se.regelverk.adminui.security;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Makes the demo listen on loopback before any server is configured. {@link StartCheck} refuses everything wider. */
final class DemoEnvironment implements EnvironmentPostProcessor, Ordered {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (IdentitySettings.of(environment).demo()) {
            // First, so that a blank value elsewhere (which Boot reads as "every address") does not win.
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("regelverkDemo", LoopbackAddresses.missing(environment)));
        }
    }

    /** After the configuration files are read: they say whether this is the demo. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
