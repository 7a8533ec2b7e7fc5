package se.regelverk.adminui.security;

import java.util.List;

/** People for tests outside this package. */
public final class SomeUser {
    private SomeUser() {}

    /** Somebody with the grants, such as {@code handlaggare:ekonomiskt-bistand}. */
    public static RegelverkUser named(String displayName, String... grants) {
        return new LocalUser("test", displayName, null, AreaRoles.parse(List.of(grants)));
    }
}
