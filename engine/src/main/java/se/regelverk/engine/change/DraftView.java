package se.regelverk.engine.change;

import se.regelverk.engine.content.ContentFiles;

/**
 * A draft as pages show it.
 *
 * @param before the area's files without the draft
 * @param after the area's files with the draft
 * @param shared the shared files they are read with; none when the change is to the shared content itself
 */
public record DraftView(ContentFiles before, ContentFiles after, ContentFiles shared) {
    /** All that reading the area with the draft takes. */
    public ContentFiles readable() {
        return shared.with(after);
    }
}
