package se.regelverk.adminui.rules.amount;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.rules.WatchView;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.rulepack.AmountWatch;
import se.regelverk.engine.rulepack.RulePack;

/** Opens a family of amounts: as it is in force, or in the draft of a change. */
@Component
class AmountPlaces {
    private final Drafts drafts;
    private final Areas areas;
    private final Access access;

    AmountPlaces(Drafts drafts, Areas areas, Access access) {
        this.drafts = drafts;
        this.areas = areas;
        this.access = access;
    }

    /**
     * A family, opened.
     *
     * @param family the file's name without ending
     * @param before the file as it is in force, empty when the draft made it
     * @param files all that the area is read with
     */
    record Opened(
            Area area,
            String family,
            Optional<Draft> draft,
            ContentFile file,
            Optional<ContentFile> before,
            ContentFiles files,
            Optional<RulePack> pack) {
        /** The address of the change, or of the area. */
        String home() {
            return draft.map(Draft::address).orElse("/paket/" + area);
        }

        String address() {
            return home() + "/belopp/" + family;
        }

        AmountPage page() {
            return AmountPage.of(file, pack);
        }
    }

    Opened inForce(String areaId, String family) {
        Area area = areas.readable(areaId);
        ApprovedContent content = areas.inForce(area).orElseThrow(AmountPlaces::notFound);
        String path = path(area, family);
        var file = content.ownFiles()
                .text(path)
                .map(text -> new ContentFile(path, text))
                .orElseThrow(AmountPlaces::notFound);
        return new Opened(
                area,
                family,
                Optional.empty(),
                file,
                Optional.of(file),
                content.files(),
                Optional.of(content.content().pack()));
    }

    Opened readable(String area, String change, String family) {
        return opened(drafts.readable(area, change), family);
    }

    Opened writable(String area, String change, String family) {
        return opened(drafts.writable(area, change), family);
    }

    private static Opened opened(Draft draft, String family) {
        String path = path(draft.area(), family);
        return new Opened(
                draft.area(),
                family,
                Optional.of(draft),
                draft.file(path),
                draft.fileBefore(path),
                draft.files().readable(),
                draft.pack());
    }

    private static String path(Area area, String family) {
        return area.rulePackFolder() + "parametrar/" + family + ".yaml";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** What every page about a family says: where it is, whether it may be changed here, and what is watched. */
    void show(Opened opened, AmountPage page, Model model, Crumb... last) {
        model.addAttribute("page", page);
        model.addAttribute("address", opened.home());
        model.addAttribute("here", opened.address());
        model.addAttribute("family", opened.family());
        model.addAttribute("inChange", opened.draft().isPresent());
        model.addAttribute("writes", writes(opened));
        model.addAttribute(
                "version", opened.draft().map(draft -> draft.change().version()).orElse(null));
        model.addAttribute("crumbs", crumbs(opened, last));
        model.addAttribute(
                "watch",
                opened.pack()
                        .map(pack -> WatchView.of(AmountWatch.of(pack, opened.area(), areas.today()), opened.area())
                                .of(opened.family()))
                        .orElse(new WatchView(List.of())));
    }

    private boolean writes(Opened opened) {
        return access.mayAuthor(opened.area().id())
                && opened.draft().map(draft -> draft.change().state().open()).orElse(false);
    }

    private List<Crumb> crumbs(Opened opened, Crumb... last) {
        String title = areas.title(opened.area());
        return opened.draft()
                .map(draft -> Trail.inChange(draft.change(), title, last))
                .orElseGet(() -> Trail.inArea(opened.area().id(), title, last[last.length - 1].label()));
    }
}
