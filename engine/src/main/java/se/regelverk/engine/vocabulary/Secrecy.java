package se.regelverk.engine.vocabulary;

import se.regelverk.engine.content.Worded;

/** How strongly information is protected by the secrecy act, by the test that is made before anybody outside gets it. */
public enum Secrecy implements Worded {
    OPEN("oppen", "Öppen uppgift"),
    WEAK("svag", "Svag sekretess (rakt skaderekvisit)"),
    STRONG("stark", "Stark sekretess (omvänt skaderekvisit, OSL 26 kap. 1 §)"),
    PROTECTED("skyddad", "Skyddad uppgift (till exempel adress, OSL 21 kap. 3 §)");

    private final String word;
    private final String title;

    Secrecy(String word, String title) {
        this.word = word;
        this.title = title;
    }

    @Override
    public String word() {
        return word;
    }

    /** As people read it. */
    public String title() {
        return title;
    }
}
