package se.regelverk.engine.casework;

/**
 * Who did something in a case.
 *
 * @param username identity that never changes hands
 * @param name as people read it, stored beside it since the case must be readable when the account is gone
 */
public record Author(String username, String name) {}
