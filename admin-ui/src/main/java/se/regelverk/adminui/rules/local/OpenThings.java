package se.regelverk.adminui.rules.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.rules.LocalMark;
import se.regelverk.adminui.rules.Opened;
import se.regelverk.engine.change.edit.LocalReading;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.variation.LocalKind;

/** The open things of one kind, what an area imports included. */
public record OpenThings(String title, List<Thing> things) {
    /**
     * An open thing.
     *
     * @param href where it is set; null where it is only read
     * @param isShared whether it is written in what all areas share, and is opened and closed there
     * @param otherwise what holds where nothing is set
     */
    public record Thing(
            String title,
            @Nullable String href,
            boolean isShared,
            String reason,
            String otherwise,
            List<SettingView> settings) {}

    static List<OpenThings> of(LocalReading reading, Opened opened) {
        return of(reading, opened.area(), opened.draft().map(draft -> opened.home()));
    }

    /** Of an area's own, only to be read. */
    public static List<OpenThings> own(LocalReading reading, Area area) {
        return of(reading, area, Optional.empty()).stream()
                .map(kind -> new OpenThings(
                        kind.title(),
                        kind.things().stream()
                                .filter(thing -> !thing.isShared())
                                .toList()))
                .filter(kind -> !kind.things().isEmpty())
                .toList();
    }

    /** @param change address of the change in which they are opened and set */
    private static List<OpenThings> of(LocalReading reading, Area area, Optional<String> change) {
        List<OpenThings> kinds = new ArrayList<>();
        for (LocalKind kind : LocalKind.values()) {
            List<Thing> things = new ArrayList<>();
            reading.variation().openings().forEach((item, opening) -> {
                boolean isOwn = area.owns(opening.location().file());
                if (item.kind() == kind) {
                    things.add(new Thing(
                            reading.title(item),
                            change.filter(home -> isOwn)
                                    .map(home -> home + LocalMark.address(item))
                                    .orElse(null),
                            !isOwn && Area.SHARED.owns(opening.location().file()),
                            opening.reason(),
                            reading.shared(item),
                            SettingView.of(reading, item)));
                }
            });
            if (!things.isEmpty()) {
                kinds.add(new OpenThings(heading(kind), things));
            }
        }
        return kinds;
    }

    private static String heading(LocalKind kind) {
        return switch (kind) {
            case AMOUNT -> "Belopp och andra värden";
            case ROW -> "Rader i beslutstabeller";
            case SENTENCE -> "Regelmeningar";
            case QUESTION -> "Frågor i formulär";
        };
    }
}
