package se.regelverk.adminui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

class ProviderUsersTest {
    private static final Instant ISSUED = Instant.parse("2026-06-01T08:00:00Z");

    private final ProviderUsers users = new ProviderUsers("grupper");

    @Test
    void rolesComeFromTheConfiguredClaimAndForeignOnesArePassedOver() {
        var user = user(Map.of(
                "sub", "a1b2", "name", "Anna Berg", "grupper", List.of("utvecklare:vuxen", "lonesystem", "chef:*")));
        assertThat(user.username()).isEqualTo("a1b2");
        assertThat(user.displayName()).isEqualTo("Anna Berg");
        assertThat(user.roles()).isEqualTo(AreaRoles.parse(List.of("utvecklare:vuxen")));
        assertThat(user.getAuthorities()).extracting("authority").containsExactly("ROLE_UTVECKLARE");
    }

    @Test
    void aClaimOfOneTextIsReadAsAList() {
        var user = user(Map.of("sub", "a1b2", "grupper", "rad:gemensamt, admin"));
        assertThat(user.roles()).isEqualTo(AreaRoles.parse(List.of("rad:gemensamt", "admin")));
    }

    @Test
    void withoutTheClaimThereIsNoRole() {
        assertThat(user(Map.of("sub", "a1b2", "roles", List.of("admin"))).getAuthorities())
                .isEmpty();
    }

    private ProviderUser user(Map<String, Object> claims) {
        var token = new OidcIdToken("token", ISSUED, ISSUED.plusSeconds(60), claims);
        return users.user(new DefaultOidcUser(List.of(), token), "sub");
    }
}
