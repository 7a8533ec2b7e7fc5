package se.regelverk.engine.library;

import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentHash;

/** What came of an attempt to activate a version. */
public sealed interface Activation {
    /** The version is stored, by this call or an earlier one for the same change. */
    record Activated(VersionSummary version) implements Activation {}

    /** Nobody has approved exactly this content of the area. Nothing is stored, and what was in force stays. */
    record NotApproved(Area area, ContentHash hash) implements Activation {}

    /** Another version was activated first, so the content must be put together and checked again on top of it. */
    record Overtaken() implements Activation {}
}
