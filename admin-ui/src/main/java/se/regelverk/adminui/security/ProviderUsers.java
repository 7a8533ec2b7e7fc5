package se.regelverk.adminui.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Reads roles and areas from what the identity provider says about a person. */
@Component
class ProviderUsers extends OidcUserService {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderUsers.class);

    private final String rolesClaim;

    /** @param rolesClaim the claim with a list of grants such as {@code utvecklare:ekonomiskt-bistand} */
    ProviderUsers(@Value("${regelverk.identity.roles-claim:roles}") String rolesClaim) {
        this.rolesClaim = rolesClaim;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return user(super.loadUser(request), nameClaim(request));
    }

    ProviderUser user(OidcUser user, String nameClaim) {
        return new ProviderUser(user, nameClaim, roles(user.getClaims().get(rolesClaim)));
    }

    private static String nameClaim(OidcUserRequest request) {
        var configured = request.getClientRegistration()
                .getProviderDetails()
                .getUserInfoEndpoint()
                .getUserNameAttributeName();
        return configured == null || configured.isBlank() ? "sub" : configured;
    }

    /** A provider also lists roles that belong to other systems, so what is not ours is passed over. */
    private static AreaRoles roles(@Nullable Object claim) {
        var ours = new ArrayList<String>();
        for (String grant : grants(claim)) {
            try {
                AreaRoles.parse(List.of(grant));
                ours.add(grant);
            } catch (IllegalArgumentException foreign) {
                LOG.debug("A value in the roles claim is not a grant of this application");
            }
        }
        return AreaRoles.parse(ours);
    }

    private static List<String> grants(@Nullable Object claim) {
        if (claim instanceof Collection<?> values) {
            return values.stream().map(String::valueOf).toList();
        }
        return claim instanceof String text ? List.of(text.split("[,\\s]+")) : List.of();
    }

    static OAuth2AuthenticationException notOpenIdConnect() {
        return new OAuth2AuthenticationException(
                new OAuth2Error("openid_required"), "The registration's scope must contain openid");
    }
}
