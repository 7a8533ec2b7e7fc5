package se.regelverk.adminui.security;

import java.util.List;
import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The people of the demo. {@link StartCheck} sees to it that nobody else can reach them. */
final class DemoUsers {
    static final String PASSWORD = "regelverk";
    private static final Map<String, String> NAMES = Map.of(
            "handlaggare", "Hanna Handläggare",
            "utvecklare", "Ulla Utvecklare",
            "rad1", "Rut Rådsledamot",
            "rad2", "Ragnar Rådsledamot",
            "rad3", "Rakel Rådsledamot",
            "admin", "Adam Administratör");

    private DemoUsers() {}

    static List<LocalUser> create(PasswordEncoder encoder) {
        var hash = encoder.encode(PASSWORD);
        return NAMES.keySet().stream()
                .sorted()
                .map(name -> new LocalUser(
                        name, NAMES.getOrDefault(name, name), hash, AreaRoles.parse(List.of(grant(name)))))
                .toList();
    }

    private static String grant(String username) {
        String grant = username.replaceAll("\\d", "") + ":" + AreaRoles.EVERY_AREA;
        return username.equals("rad1") ? grant + ":processagare" : grant;
    }
}
