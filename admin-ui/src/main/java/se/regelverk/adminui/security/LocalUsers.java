package se.regelverk.adminui.security;

import java.util.List;

/** Those who log in with a password here: the demo's people, or those in the settings. */
record LocalUsers(List<LocalUser> all) {
    LocalUsers {
        all = List.copyOf(all);
    }
}
