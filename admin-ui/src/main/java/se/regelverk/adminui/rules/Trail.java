package se.regelverk.adminui.rules;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.change.Change;

/** The way back from a page. */
public final class Trail {
    private Trail() {}

    /** On an area's page. */
    public static List<Crumb> toArea(String title) {
        return List.of(new Crumb("Regelpaket", "/paket"), new Crumb(title, null));
    }

    /** On a page right below an area's. */
    public static List<Crumb> inArea(String area, String title, String page) {
        return List.of(new Crumb("Regelpaket", "/paket"), new Crumb(title, "/paket/" + area), new Crumb(page, null));
    }

    /** Below a change; what follows are pairs of label and address, the last label alone. */
    public static List<Crumb> inChange(Change change, String areaTitle, Crumb... last) {
        String area = "/paket/" + change.area();
        List<Crumb> crumbs = new ArrayList<>(List.of(
                new Crumb("Regelpaket", "/paket"),
                new Crumb(areaTitle, area),
                new Crumb(change.title(), area + "/andring/" + change.id())));
        crumbs.addAll(List.of(last));
        return crumbs;
    }
}
