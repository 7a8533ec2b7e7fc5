package se.regelverk.adminui.security;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Roles as Spring Security's URL rules see them; the areas are checked by {@link Access}. */
final class Authorities {
    private Authorities() {}

    static List<GrantedAuthority> of(AreaRoles roles) {
        return roles.held().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }
}
