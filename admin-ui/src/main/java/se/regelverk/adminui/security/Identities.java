package se.regelverk.adminui.security;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;

/** Who can log in with a password: the demo's people, or those in the settings. */
@Configuration(proxyBeanMethods = false)
class Identities {
    @Bean
    static StartCheck startCheck(Environment environment) {
        return new StartCheck(environment);
    }

    @Bean
    IdentitySettings identitySettings(Environment environment) {
        return IdentitySettings.of(environment);
    }

    @Bean
    LocalUsers localUsers(IdentitySettings settings) {
        return new LocalUsers(
                settings.demo() ? DemoUsers.create(PasswordHashes.create()) : ConfiguredUsers.check(settings.users()));
    }

    @Bean
    AuthenticationProvider passwordLogin(LocalUsers users, ObjectProvider<Clock> clocks) {
        var clock = clocks.getIfAvailable(Clock::systemUTC);
        var passwords = new DaoAuthenticationProvider(new UserDirectory(users.all()));
        passwords.setPasswordEncoder(new RememberingPasswordEncoder(PasswordHashes.create(), clock));
        return new ThrottledPasswordLogin(passwords, new LoginThrottle(clock));
    }

    @Bean
    DemoNotice demoNotice(IdentitySettings settings) {
        return new DemoNotice(settings.demo());
    }
}
