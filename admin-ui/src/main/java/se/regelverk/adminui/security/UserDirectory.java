package se.regelverk.adminui.security;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * The people who log in with a password here.
 *
 * <p>Not a bean: Spring Security would then also offer a login past {@link ThrottledPasswordLogin}.
 */
final class UserDirectory implements UserDetailsService {
    private final Map<String, LocalUser> users;

    UserDirectory(List<LocalUser> users) {
        var byName = new TreeMap<String, LocalUser>();
        users.forEach(user -> byName.put(user.username(), user));
        this.users = byName;
    }

    @Override
    public LocalUser loadUserByUsername(String username) {
        var user = users.get(username);
        if (user == null) {
            throw new UsernameNotFoundException("No such user");
        }
        return user.copy();
    }
}
