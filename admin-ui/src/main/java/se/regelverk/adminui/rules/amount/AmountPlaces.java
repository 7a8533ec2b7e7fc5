package se.regelverk.adminui.rules.amount;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Opened;
import se.regelverk.adminui.rules.Opening;
import se.regelverk.adminui.rules.WatchView;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.rulepack.AmountWatch;
import se.regelverk.engine.rulepack.RulePack;

/** Opens a family of amounts: as it is in force, or in the draft of a change. */
@Component
class AmountPlaces {
    private final Opening opening;
    private final Areas areas;

    AmountPlaces(Opening opening, Areas areas) {
        this.opening = opening;
        this.areas = areas;
    }

    /**
     * A family, opened.
     *
     * @param family the file's name without ending
     * @param before the file as it is in force, empty when the draft made it
     */
    record Family(Opened content, String family, ContentFile file, Optional<ContentFile> before) {
        Area area() {
            return content.area();
        }

        Optional<Draft> draft() {
            return content.draft();
        }

        ContentFiles files() {
            return content.files();
        }

        Optional<RulePack> pack() {
            return content.pack();
        }

        /** The address of the change, or of the area. */
        String home() {
            return content.home();
        }

        String address() {
            return home() + "/belopp/" + family;
        }

        AmountPage page() {
            return AmountPage.of(file, pack());
        }
    }

    Family inForce(String area, String family) {
        return opened(opening.inForce(area), family);
    }

    Family readable(String area, String change, String family) {
        return opened(opening.readable(area, change), family);
    }

    Family writable(String area, String change, String family) {
        return opened(opening.writable(area, change), family);
    }

    private static Family opened(Opened content, String family) {
        String path = content.area().rulePackFolder() + "parametrar/" + family + ".yaml";
        return new Family(content, family, content.file(path), content.fileBefore(path));
    }

    /** What every page about a family says: where it is, whether it may be changed here, and what is watched. */
    void show(Family opened, AmountPage page, Model model, Crumb... last) {
        opening.show(opened.content(), model, last);
        model.addAttribute("page", page);
        model.addAttribute("here", opened.address());
        model.addAttribute("family", opened.family());
        model.addAttribute(
                "watch",
                opened.pack()
                        .map(pack -> WatchView.of(AmountWatch.of(pack, opened.area(), areas.today()), opened.area())
                                .of(opened.family()))
                        .orElse(new WatchView(List.of())));
    }
}
