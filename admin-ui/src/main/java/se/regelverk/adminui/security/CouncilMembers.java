package se.regelverk.adminui.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 * Who sits on the councils. Those with a password here are in the settings. Of those from an identity provider nothing is known until they
 * log in: then name and roles in councils are noted, and forgotten when they come back without such a role. Nothing else is noted.
 */
@Component
public class CouncilMembers {
    private static final Logger LOG = LoggerFactory.getLogger(CouncilMembers.class);

    private final List<LocalUser> local;
    private final boolean isWhole;
    private final ObjectProvider<MongoTemplate> store;

    /**
     * Somebody on a council.
     *
     * @param seat what they are in it, such as {@code processagare}; empty for a member who is nothing more
     */
    public record Member(String username, String name, String seat) {}

    /**
     * Somebody from an identity provider, as they were when they logged in last.
     *
     * @param grants such as {@code rad:gemensamt:processagare}
     */
    @Document("councilMembers")
    record Met(@Id String username, String name, List<String> grants) {
        Met {
            grants = List.copyOf(grants);
        }
    }

    CouncilMembers(LocalUsers users, IdentitySettings settings, ObjectProvider<MongoTemplate> store) {
        this.local = users.all();
        this.isWhole = !settings.provider();
        this.store = store;
    }

    /** Whether there can be no others: nobody logs in by an identity provider. */
    public boolean isWhole() {
        return isWhole;
    }

    /** Those who sit on an area's council, each once; a person with a password here is what the settings say. */
    public List<Member> of(String area) {
        Map<String, Member> members = new TreeMap<>();
        store.ifAvailable(template -> template.findAll(Met.class).stream()
                .filter(met -> !isWhole)
                .forEach(met -> add(members, met.username(), met.name(), AreaRoles.parse(met.grants()), area)));
        local.forEach(user -> add(members, user.username(), user.displayName(), user.roles(), area));
        return new ArrayList<>(members.values());
    }

    private static void add(Map<String, Member> members, String username, String name, AreaRoles roles, String area) {
        if (roles.covers(Role.RAD, area)) {
            members.put(username, new Member(username, name, roles.seat(area).orElse("")));
        }
    }

    /** Notes what somebody is now. That it could not be noted keeps nobody from logging in. */
    @EventListener
    void loggedIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof ProviderUser user) {
            try {
                store.ifAvailable(template -> note(template, user));
            } catch (DataAccessException unreachable) {
                LOG.warn("A person's roles in councils could not be noted");
            }
        }
    }

    private static void note(MongoTemplate template, ProviderUser user) {
        Set<String> grants = user.roles().councilGrants();
        var now = new Met(user.username(), user.displayName(), List.copyOf(grants));
        var before = template.findById(now.username(), Met.class);
        if (grants.isEmpty() && before != null) {
            template.remove(before);
        }
        if (!grants.isEmpty() && !now.equals(before)) {
            template.save(now);
        }
    }
}
