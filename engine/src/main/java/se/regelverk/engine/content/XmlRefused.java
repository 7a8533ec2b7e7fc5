package se.regelverk.engine.content;

/** XML from outside that is not read further; the message says what is wrong and on which line, in Swedish. */
public final class XmlRefused extends Exception {
    private static final long serialVersionUID = 1L;

    XmlRefused(String problem) {
        super(problem);
    }
}
