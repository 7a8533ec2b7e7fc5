package se.regelverk.adminui.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.ApprovedContent;

/** Opens content for pages that are read both as it is in force and in a change. */
@Component
public class Opening {
    private final Drafts drafts;
    private final Areas areas;
    private final Access access;

    Opening(Drafts drafts, Areas areas, Access access) {
        this.drafts = drafts;
        this.areas = areas;
        this.access = access;
    }

    /** What is in force today, 404 when nothing is. */
    public Opened inForce(String id) {
        Area area = areas.readable(id);
        ApprovedContent content =
                areas.readInForce(area).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Opened(
                area,
                Optional.empty(),
                content.ownFiles(),
                content.files(),
                Optional.of(content.content().pack()),
                false);
    }

    /** A draft the person may read. */
    public Opened readable(String area, String change) {
        return opened(drafts.readable(area, change));
    }

    /** A draft the person may write in. That it is still open is for the saving to say. */
    public Opened writable(String area, String change) {
        return opened(drafts.writable(area, change));
    }

    /** {@link #readable(String, String)} of an address with {@code area} and {@code change}. */
    public Opened readable(Map<String, String> path) {
        return opened(drafts.readable(path));
    }

    /** {@link #writable(String, String)} of an address with {@code area} and {@code change}. */
    public Opened writable(Map<String, String> path) {
        return opened(drafts.writable(path));
    }

    private Opened opened(Draft draft) {
        boolean writes =
                draft.change().state().open() && access.mayAuthor(draft.area().id());
        return new Opened(
                draft.area(),
                Optional.of(draft),
                draft.files().after(),
                draft.files().readable(),
                draft.pack(),
                writes);
    }

    /** Tells a page where it is, whether it may write there and in which version of the change. */
    public void show(Opened opened, Model model, Crumb... last) {
        model.addAttribute("address", opened.home());
        model.addAttribute("inChange", opened.draft().isPresent());
        model.addAttribute("writes", opened.writes());
        model.addAttribute(
                "version", opened.draft().map(draft -> draft.change().version()).orElse(null));
        model.addAttribute("crumbs", crumbs(opened, last));
    }

    private List<Crumb> crumbs(Opened opened, Crumb... last) {
        String title = areas.title(opened.area());
        return opened.draft()
                .map(draft -> Trail.inChange(draft.change(), title, last))
                .orElseGet(() -> Trail.inArea(opened.area().id(), title, last[last.length - 1].label()));
    }
}
