package se.regelverk.adminui.rules.amount;

import se.regelverk.adminui.web.Visitor;

/** Amounts of 2027 that are invented and say so, and the example that they change. */
public final class InventedYear {
    /** Where the amounts come from: nowhere. */
    public static final String SOURCE = "Påhittade belopp för prov, inte beslutade av någon";
    /** The amounts as they are copied from a spreadsheet. */
    public static final String PASTED = """
            Post\tBelopp 2027
            Ensamstående vuxen\t4 010 kr
            Två sammanboende vuxna tillsammans\t7 210 kr
            Barn under 1 år\t2 790
            barn0Lunch\t2 610
            Barn 1-2 år\t3 120
            barn1till2Lunch\t2 860
            Barn 3 år\t2 770
            barn3Lunch\t2 550
            Barn 4-6 år\t3 120
            barn4till6Lunch\t2 770
            Barn 7-10 år\t3 890
            Barn 11-14 år\t4 470
            Barn 15-18 år\t5 050
            Skolungdom 19-20 år\t5 090
            gemensamt1\t1 310
            gemensamt2\t1 440
            gemensamt3\t1 830
            gemensamt4\t2 070
            gemensamt5\t2 380
            gemensamt6\t2 690
            gemensamt7\t2 880,50
            """;

    private InventedYear() {}

    /** What says that January has no norm is no longer so: with one it is proposed like any month. On the example's page. */
    public static void letJanuaryBeProposed(Visitor author) {
        author.chooses("ex-utfall", "BIFALL").chooses("ex-niva", "FORSLAG").fills("ex-belopp", "5 320");
        author.page().locator("select[id^='ex-saknas-']").all().forEach(undecided -> undecided.selectOption(""));
        author.presses("Spara i utkastet").sees("Sparat i utkastet");
    }
}
