package se.regelverk.adminui.security;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;

/**
 * Refuses unsafe settings before anything is opened, written or listened to; that is why it does not wait for the bean
 * that holds the users.
 */
final class StartCheck implements BeanFactoryPostProcessor {
    private final Environment environment;

    StartCheck(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        var settings = IdentitySettings.of(environment);
        if (settings.nobody()) {
            throw StartRefused.nobodyMayLogIn();
        }
        if (settings.demo()) {
            LoopbackAddresses.open(environment).ifPresent(property -> {
                throw StartRefused.demoBeyondLoopback(property);
            });
        }
        ConfiguredUsers.check(settings.users());
    }
}
