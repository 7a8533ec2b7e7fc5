package se.regelverk.adminui.security;

/** Somebody who is logged in, however they proved who they are. */
public sealed interface RegelverkUser permits LocalUser, ProviderUser {
    /** Identity that never changes hands: what a change's author and a council's approvals are stored under. */
    String username();

    /** Name to show to people, such as {@code Anna Berg}. */
    String displayName();

    /** What the person may do, and where. */
    AreaRoles roles();
}
