package se.regelverk.adminui.security;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * What the person behind the current request may do. Other modules ask here, in code or as
 * {@code @PreAuthorize("@access.mayAuthor(#area)")}. Without a logged-in person every answer is no.
 */
@Component("access")
public class Access {
    /** Whether the person may write rules and forms of the area. */
    public boolean mayAuthor(String area) {
        return covers(Role.UTVECKLARE, area);
    }

    /** Whether the person sits on the area's council. That nobody reviews their own change is the change's rule. */
    public boolean mayReview(String area) {
        return covers(Role.RAD, area);
    }

    /** What the person is in the area's council, such as {@code processagare}; empty for a member who is nothing more. */
    public Optional<String> seat(String area) {
        return user().flatMap(user -> user.roles().seat(area));
    }

    /** Whether the person may read the area's rules: those who write them and those who review them. */
    public boolean mayReadContent(String area) {
        return mayAuthor(area) || mayReview(area);
    }

    /** Whether the person may work with cases of the area. */
    public boolean mayHandle(String area) {
        return covers(Role.HANDLAGGARE, area);
    }

    /** The delegations the person decides by in the area: {@code handlaggare} for whoever works with its cases, and those granted apart. */
    public Set<String> mandates(String area) {
        var mandates = new TreeSet<String>();
        user().map(user -> user.roles().mandates(area)).ifPresent(mandates::addAll);
        if (mayHandle(area)) {
            mandates.add(Role.HANDLAGGARE.key());
        }
        return mandates;
    }

    /** The förvaltning the person works in, by its id; empty when not said, or when they work in several. */
    public Optional<String> district() {
        return user().flatMap(user -> user.roles().district());
    }

    /** Whether the person runs the platform. */
    public boolean isAdmin() {
        return has(Role.ADMIN);
    }

    /** Whether the person has the role in some area: decides what a menu shows, never what may be done. */
    public boolean has(Role role) {
        return user().filter(user -> user.roles().has(role)).isPresent();
    }

    /**
     * The stable identity of the person, to store with what they do.
     *
     * @throws AccessDeniedException if nobody is logged in
     */
    public String username() {
        return user().map(RegelverkUser::username).orElseThrow(() -> new AccessDeniedException("Nobody is logged in"));
    }

    /** The person, or empty when nobody is logged in. */
    public Optional<RegelverkUser> user() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(RegelverkUser.class::isInstance)
                .map(RegelverkUser.class::cast);
    }

    private boolean covers(Role role, String area) {
        return user().filter(user -> user.roles().covers(role, area)).isPresent();
    }
}
