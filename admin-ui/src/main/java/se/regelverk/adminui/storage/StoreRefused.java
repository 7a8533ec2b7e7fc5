package se.regelverk.adminui.storage;

import org.jspecify.annotations.Nullable;

/** The store cannot be used, so what needs it does not start. {@link StoreRefusedAnalyzer} tells the operator why. */
public final class StoreRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String place;

    /** @param place the file, folder or property that the reason is about */
    StoreRefused(Reason reason, String place, @Nullable Throwable cause) {
        super("Store refused: %s, %s".formatted(reason, place), cause);
        this.reason = reason;
        this.place = place;
    }

    Reason reason() {
        return reason;
    }

    String place() {
        return place;
    }

    /** What is wrong, where, and what to do, in Swedish. */
    public String inSwedish() {
        return "%s Plats: %s. %s".formatted(reason.problem(), place, reason.remedy());
    }

    /** What is wrong and what the operator can do about it, in Swedish. */
    enum Reason {
        IN_USE(
                "Databasfilen används redan av en annan process. Bara en process åt gången får använda samma datamapp.",
                "Stoppa den andra processen, eller ange en annan datamapp med --regelverk.data=<mapp>. Ska flera noder"
                        + " dela data, ange en MongoDB-server med --spring.mongodb.uri=<adress>."),
        DAMAGED(
                "Databasfilen är skadad eller är inte en databasfil från Regelverk. Den har inte ändrats.",
                "Flytta undan filen och lägg tillbaka en säkerhetskopia, eller ange en annan datamapp med"
                        + " --regelverk.data=<mapp>. Utan fil börjar Regelverk med en tom databas."),
        NO_ACCESS(
                "Datamappen eller databasfilen går inte att läsa och skriva.",
                "Kontrollera att platsen är en mapp, att användaren som kör Regelverk äger den och att disken inte är"
                        + " full eller skrivskyddad. Du kan också ange en annan datamapp med --regelverk.data=<mapp>."),
        ADDRESS_TAKEN(
                "Adressen går inte att lyssna på: den används redan, eller finns inte på den här datorn.",
                "Ange en annan port eller adress."),
        OLD_PROPERTY(
                "Inställningen för databasens adress har ett namn som inte längre läses, så data skulle ha hamnat på"
                        + " den lokala disken.",
                "Byt namn på inställningen till spring.mongodb.uri, eller ta bort den om den inbyggda databasen ska"
                        + " användas.");

        private final String problem;
        private final String remedy;

        Reason(String problem, String remedy) {
            this.problem = problem;
            this.remedy = remedy;
        }

        String problem() {
            return problem;
        }

        String remedy() {
            return remedy;
        }
    }
}
