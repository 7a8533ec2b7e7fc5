package se.regelverk.adminui.signing;

/** A key of the settings cannot be used. Says in Swedish what is wrong and what to do; names no file, which is for the log. */
public final class SigningRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String remedy;

    private SigningRefused(String message, String problem, String remedy) {
        super(message);
        this.problem = problem;
        this.remedy = remedy;
    }

    static SigningRefused noKey() {
        return new SigningRefused(
                "No signing key is configured, and several nodes cannot each make their own",
                "Installationen har ingen nyckel att signera med.",
                "Den som driver systemet anger en nyckelfil i inställningen regelverk.signing.key.");
    }

    static SigningRefused unreadable(String setting) {
        return new SigningRefused(
                "A key file of %s cannot be read or holds no Ed25519 key".formatted(setting),
                "En nyckelfil i inställningen %s går inte att läsa eller innehåller ingen Ed25519-nyckel."
                        .formatted(setting),
                "Den som driver systemet rättar nyckelfilen. Egen nyckel: både PRIVATE KEY och PUBLIC KEY i PEM-format.");
    }

    static SigningRefused unwritable() {
        return new SigningRefused(
                "The signing key cannot be written in the data folder",
                "Nyckeln att signera med gick inte att spara i datamappen.",
                "Den som driver systemet ser över rättigheterna till datamappen, eller anger en nyckelfil i regelverk.signing.key.");
    }

    public String problem() {
        return problem;
    }

    public String remedy() {
        return remedy;
    }
}
