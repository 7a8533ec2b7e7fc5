package se.regelverk.adminui.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Where people's identities come from, read from the settings as they stand.
 *
 * @param users people named under {@code regelverk.users}
 * @param provider whether an identity provider is registered ({@code spring.security.oauth2.client.registration})
 * @param embeddedStore whether the store is the embedded one, that is: no MongoDB server is named
 */
record IdentitySettings(List<UserSetting> users, boolean provider, boolean embeddedStore) {
    static final String USERS = "regelverk.users";
    static final String REGISTRATION = "spring.security.oauth2.client.registration";
    private static final List<String> STORE_SERVER = List.of("spring.mongodb.uri", "spring.mongodb.host");

    IdentitySettings {
        users = List.copyOf(users);
    }

    /** One person under {@code regelverk.users}; everything may be missing until it has been checked. */
    record UserSetting(
            @Nullable String username,
            @Nullable String displayName,
            @Nullable String password,
            @Nullable List<String> roles) {}

    static IdentitySettings of(Environment environment) {
        var binder = Binder.get(environment);
        var users = binder.bind(USERS, Bindable.listOf(UserSetting.class));
        var registrations = binder.bind(REGISTRATION, Bindable.mapOf(String.class, Object.class));
        return new IdentitySettings(
                users.isBound() ? users.get() : List.of(), registrations.isBound(), embeddedStore(environment));
    }

    private static boolean embeddedStore(Environment environment) {
        return STORE_SERVER.stream().map(environment::getProperty).noneMatch(IdentitySettings::given);
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    /** The demo's users exist only when nobody else does and the data is this machine's own. */
    boolean demo() {
        return users.isEmpty() && !provider && embeddedStore;
    }

    boolean nobody() {
        return users.isEmpty() && !provider && !embeddedStore;
    }
}
