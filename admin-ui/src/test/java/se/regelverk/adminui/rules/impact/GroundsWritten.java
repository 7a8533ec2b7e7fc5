package se.regelverk.adminui.rules.impact;

import se.regelverk.adminui.web.Visitor;

/** Need, benefit, risk and cost, written by an author who is to submit a change. */
public final class GroundsWritten {
    private GroundsWritten() {}

    /** @param change address of the change, where the author is afterwards too */
    public static Visitor by(Visitor author, String change) {
        return author.opens(change + "/motivering")
                .fills("need", "Det som gäller i dag är för lågt.")
                .fills("benefit", "Hushållen får rätt belopp.")
                .fills("risk", "Ingen känd.")
                .fills("cost", "Ryms i budgeten.")
                .presses("Spara")
                .sees("Sparat");
    }
}
