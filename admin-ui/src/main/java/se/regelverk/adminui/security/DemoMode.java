package se.regelverk.adminui.security;

import org.springframework.stereotype.Component;

/** Whether this is the demo: its own people, and its own data on this machine alone. */
@Component
public class DemoMode {
    private final boolean active;

    DemoMode(IdentitySettings settings) {
        this.active = settings.demo();
    }

    public boolean active() {
        return active;
    }
}
