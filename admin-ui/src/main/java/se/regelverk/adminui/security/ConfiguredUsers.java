package se.regelverk.adminui.security;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.security.IdentitySettings.UserSetting;

/** Turns {@code regelverk.users} into people, or says which setting is wrong. Never repeats a password. */
final class ConfiguredUsers {
    /** Only slow hashes: a readable or fast one gives the password away with the settings file. */
    private static final Pattern SLOW_HASH =
            Pattern.compile("\\{bcrypt}\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}|\\{argon2}\\$argon2(id|i|d)\\$.+");

    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,99}");

    private ConfiguredUsers() {}

    /** @throws StartRefused at the first setting that is missing or wrong */
    static List<LocalUser> check(List<UserSetting> settings) {
        var users = new ArrayList<LocalUser>();
        var names = new HashSet<String>();
        for (int i = 0; i < settings.size(); i++) {
            var user = user("%s[%d]".formatted(IdentitySettings.USERS, i), settings.get(i));
            if (!names.add(user.username())) {
                throw StartRefused.badUser(
                        "%s[%d].username".formatted(IdentitySettings.USERS, i),
                        "upprepar ett användarnamn.",
                        "Ge varje användare ett eget användarnamn.");
            }
            users.add(user);
        }
        return List.copyOf(users);
    }

    private static LocalUser user(String property, UserSetting setting) {
        var username = setting.username();
        if (username == null || !USERNAME.matcher(username).matches()) {
            throw StartRefused.badUser(
                    property + ".username",
                    "saknas eller har otillåtna tecken.",
                    "Ange ett användarnamn med bokstäver, siffror, punkt, bindestreck eller @.");
        }
        var displayName = setting.displayName() == null ? username : setting.displayName();
        return new LocalUser(
                username, displayName, hash(property + ".password", setting.password()), roles(property, setting));
    }

    private static String hash(String property, @Nullable String password) {
        if (password == null || !SLOW_HASH.matcher(password).matches()) {
            throw StartRefused.badUser(
                    property,
                    "är inte ett hashat lösenord.",
                    "Ange {bcrypt} följt av hashen (skapas med: htpasswd -nBC 12 namn), eller {argon2} följt av hashen.");
        }
        return password;
    }

    private static AreaRoles roles(String property, UserSetting setting) {
        var grants = setting.roles();
        try {
            if (grants != null && !grants.isEmpty()) {
                return AreaRoles.parse(grants);
            }
        } catch (IllegalArgumentException malformed) {
            throw badRoles(property);
        }
        throw badRoles(property);
    }

    private static StartRefused badRoles(String property) {
        return StartRefused.badUser(
                property + ".roles",
                "saknas eller innehåller något annat än roller med områden.",
                "Ange till exempel handlaggare:ekonomiskt-bistand, utvecklare:gemensamt, rad:* eller admin.");
    }
}
