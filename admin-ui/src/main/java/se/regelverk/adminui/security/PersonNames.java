package se.regelverk.adminui.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * What people are called. Work is stored under an identity that never changes hands; this gives the name to show for it. Those with a
 * password here have theirs in the settings; the name of somebody from an identity provider is noted when they log in.
 */
@Component
public class PersonNames {
    private static final Logger LOG = LoggerFactory.getLogger(PersonNames.class);
    private static final int MOST_REMEMBERED = 10_000;
    /** Another node may have noted a new name. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final Map<String, String> local;
    private final ObjectProvider<MongoTemplate> store;
    private final Cache<String, String> names = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    /** A name as it is stored. */
    @Document("people")
    record Person(@Id String username, String name) {}

    PersonNames(LocalUsers users, ObjectProvider<MongoTemplate> store) {
        this.local =
                users.all().stream().collect(Collectors.toUnmodifiableMap(LocalUser::username, LocalUser::displayName));
        this.store = store;
    }

    /** The name to show for an identity; the identity itself when nobody with it has logged in. */
    public String name(String username) {
        String name = local.get(username);
        return name == null ? names.get(username, this::stored) : name;
    }

    private String stored(String username) {
        return Optional.ofNullable(store.getIfAvailable())
                .map(template -> template.findById(username, Person.class))
                .map(Person::name)
                .orElse(username);
    }

    /** Notes what somebody is called now. That it could not be noted keeps nobody from logging in. */
    @EventListener
    void loggedIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof ProviderUser user) {
            try {
                note(user.username(), user.displayName());
            } catch (DataAccessException unreachable) {
                LOG.warn("A person's name could not be noted");
            }
        }
    }

    private void note(String username, String name) {
        @Nullable MongoTemplate template = store.getIfAvailable();
        if (template != null && !name(username).equals(name)) {
            template.save(new Person(username, name));
            names.put(username, name);
        }
    }
}
