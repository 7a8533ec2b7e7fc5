package se.regelverk.adminui.rules.move;

/**
 * The two that meet, as people call them on a page.
 *
 * @param other name of what stands beside the draft's
 * @param keep the choice of the draft's, and what it is when the thing is not there
 * @param use the choice of the other, and what it is when the thing is not there
 * @param hasBase whether it is known what both began with
 */
record Sides(String other, Words keep, Words use, boolean hasBase) {
    /** A choice in words. */
    record Words(String there, String gone) {
        String of(boolean isThere) {
            return isThere ? there : gone;
        }
    }

    private static final Words KEEP =
            new Words("Behåll det som står i utkastet", "Låt det vara borttaget, som i utkastet");

    /** The draft and what is approved since it began. */
    static final Sides APPROVED =
            new Sides("Beslutat", KEEP, new Words("Använd det som är beslutat", "Ta bort det, som är beslutat"), true);

    /** The draft and what somebody saved at the same time. */
    static final Sides AT_ONCE = new Sides(
            "Den andra texten",
            KEEP,
            new Words("Använd det som står i den andra texten", "Ta bort det, som i den andra texten"),
            false);
}
