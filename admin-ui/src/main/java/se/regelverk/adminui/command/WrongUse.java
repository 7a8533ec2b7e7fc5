package se.regelverk.adminui.command;

/** The command is written wrongly, or names something that cannot be read or written. */
final class WrongUse extends Exception {
    private static final long serialVersionUID = 1L;

    private final String inSwedish;

    WrongUse(String inSwedish) {
        super("Wrong use of the command line", null, false, false);
        this.inSwedish = inSwedish;
    }

    String inSwedish() {
        return inSwedish;
    }
}
