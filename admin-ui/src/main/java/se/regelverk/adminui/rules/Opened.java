package se.regelverk.adminui.rules;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.rulepack.RulePack;

/**
 * An area's content, opened to be read: as it is in force, or in the draft of a change.
 *
 * @param draft empty when it is read as it is in force
 * @param own the area's own files
 * @param files all that the area is read with
 * @param pack empty when the rules cannot be read at all
 * @param writes whether the person may write in it here
 */
public record Opened(
        Area area,
        Optional<Draft> draft,
        ContentFiles own,
        ContentFiles files,
        Optional<RulePack> pack,
        boolean writes) {
    /** The address of the change, or of the area. */
    public String home() {
        return draft.map(Draft::address).orElse("/paket/" + area);
    }

    /** A file, 404 when there is none. */
    public ContentFile file(String path) {
        return own.text(path)
                .map(text -> new ContentFile(path, text))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The same file as it is in force. */
    public Optional<ContentFile> fileBefore(String path) {
        return draft.map(found -> found.fileBefore(path)).orElseGet(() -> Optional.of(file(path)));
    }
}
