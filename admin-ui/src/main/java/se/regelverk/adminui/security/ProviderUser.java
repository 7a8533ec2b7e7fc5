package se.regelverk.adminui.security;

import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom the city's identity provider vouches for. */
final class ProviderUser extends DefaultOidcUser implements RegelverkUser {
    private static final long serialVersionUID = 1L;

    private final AreaRoles roles;

    /** @param nameClaim the claim that never changes hands, normally {@code sub} */
    ProviderUser(OidcUser user, String nameClaim, AreaRoles roles) {
        super(Authorities.of(roles), user.getIdToken(), user.getUserInfo(), nameClaim);
        this.roles = roles;
    }

    @Override
    public String username() {
        return getName();
    }

    @Override
    public String displayName() {
        var name = getFullName();
        return name == null ? getName() : name;
    }

    @Override
    public AreaRoles roles() {
        return roles;
    }
}
