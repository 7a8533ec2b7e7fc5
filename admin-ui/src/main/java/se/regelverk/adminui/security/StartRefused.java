package se.regelverk.adminui.security;

/**
 * The settings would let the wrong people in, or nobody, so the application does not start.
 *
 * <p>Holds the Swedish text for whoever runs the platform; {@link StartRefusedAnalyzer} prints it.
 */
final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String description;
    private final String action;

    private StartRefused(String reason, String description, String action) {
        super(reason);
        this.description = description;
        this.action = action;
    }

    String description() {
        return description;
    }

    String action() {
        return action;
    }

    static StartRefused nobodyMayLogIn() {
        return new StartRefused(
                "Neither users nor an identity provider are configured",
                "Regelverk har en egen databasserver (spring.mongodb.uri) men ingen som får logga in. Demoanvändarna finns"
                        + " bara när den inbyggda databasen används.",
                """
                Ange antingen en identitetsleverantör (OpenID Connect):
                  spring.security.oauth2.client.registration.stad.client-id=…
                  spring.security.oauth2.client.registration.stad.client-secret=…
                  spring.security.oauth2.client.registration.stad.scope=openid,profile
                  spring.security.oauth2.client.provider.stad.issuer-uri=https://…
                  regelverk.identity.roles-claim=roles   (värden som utvecklare:ekonomiskt-bistand, rad:*, admin)
                eller användare:
                  regelverk.users[0].username=anna.berg
                  regelverk.users[0].display-name=Anna Berg
                  regelverk.users[0].password={bcrypt}$2y$12$…   (skapas med: htpasswd -nBC 12 anna.berg)
                  regelverk.users[0].roles=handlaggare:ekonomiskt-bistand,rad:barn-och-unga
                Roller: handlaggare, utvecklare, rad, admin.""");
    }

    static StartRefused demoBeyondLoopback(String property) {
        return new StartRefused(
                "The demo may listen on loopback only, but %s says otherwise".formatted(property),
                ("Demoanvändarna har ett känt lösenord, så demon får bara nås från den egna datorn. Inställningen %s"
                                + " skulle öppna den för andra.")
                        .formatted(property),
                ("Ta bort %s (då används 127.0.0.1), eller ange riktiga användare med regelverk.users eller en"
                                + " identitetsleverantör med spring.security.oauth2.client.registration.")
                        .formatted(property));
    }

    static StartRefused badUser(String property, String problem, String action) {
        return new StartRefused(
                "Setting %s is not usable".formatted(property),
                "Inställningen %s %s".formatted(property, problem),
                action);
    }
}
