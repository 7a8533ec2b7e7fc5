package se.regelverk.adminui.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Where the demo listens: on this machine only, since everybody knows its password. */
final class LoopbackAddresses {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String SERVER = "server.address";
    private static final String MANAGEMENT = "management.server.address";
    private static final String MANAGEMENT_PORT = "management.server.port";

    private LoopbackAddresses() {}

    /** The addresses to add to the settings, for those that say nothing. */
    static Map<String, Object> missing(Environment environment) {
        var addresses = new TreeMap<String, Object>();
        if (unset(environment.getProperty(SERVER))) {
            addresses.put(SERVER, LOOPBACK);
        }
        // Boot refuses an address of its own for management that shares the main port.
        if (!unset(environment.getProperty(MANAGEMENT_PORT)) && unset(environment.getProperty(MANAGEMENT))) {
            addresses.put(MANAGEMENT, LOOPBACK);
        }
        return addresses;
    }

    /** The first setting that lets other machines in. */
    static Optional<String> open(Environment environment) {
        return List.of(SERVER, MANAGEMENT).stream()
                .filter(property -> !unset(environment.getProperty(property)))
                .filter(property -> !loopback(environment.getRequiredProperty(property)))
                .findFirst();
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static boolean unset(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
