package se.regelverk.adminui.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody from this installation's own settings (or the demo), who proves who they are with a password. */
final class LocalUser implements RegelverkUser, UserDetails, CredentialsContainer {
    private static final long serialVersionUID = 1L;

    private final String username;
    private final String displayName;
    private final AreaRoles roles;
    private @Nullable String passwordHash;

    LocalUser(String username, String displayName, @Nullable String passwordHash, AreaRoles roles) {
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.roles = roles;
    }

    /** A fresh copy for one login, since Spring Security erases the hash of the one it is given. */
    LocalUser copy() {
        return new LocalUser(username, displayName, passwordHash, roles);
    }

    @Override
    public String username() {
        return username;
    }

    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public AreaRoles roles() {
        return roles;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return Authorities.of(roles);
    }

    /** A session must not keep the hash. */
    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalUser user && user.username.equals(username);
    }

    @Override
    public int hashCode() {
        return username.hashCode();
    }

    @Override
    public String toString() {
        return "LocalUser[" + username + "]";
    }
}
