package se.regelverk.adminui.web;

/** Says how much there is to read for the person behind the request; asked on every page, so it must be quick. */
public interface Unread {
    /** How much there is; 0 when nobody is logged in or it cannot be known just now. */
    long count();
}
