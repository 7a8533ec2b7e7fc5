package se.regelverk.adminui.rules.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Times;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.security.PersonNames;
import se.regelverk.engine.change.law.LawMark;
import se.regelverk.engine.change.law.Resting;
import se.regelverk.engine.content.Area;

/** What rests on a section, area by area with its owner, as pages show it. */
@Component
class RestingPages {
    private final Areas areas;
    private final Access access;
    private final PersonNames people;

    RestingPages(Areas areas, Access access, PersonNames people) {
        this.areas = areas;
        this.access = access;
        this.people = people;
    }

    /** Everything that is given, with what a mark says of each when there is one. */
    List<RestingView> of(List<Resting> resting, Optional<LawMark> mark) {
        Map<Area, List<Resting>> byArea =
                resting.stream().collect(Collectors.groupingBy(Resting::area, LinkedHashMap::new, Collectors.toList()));
        return byArea.entrySet().stream()
                .map(entry -> view(entry.getKey(), entry.getValue(), mark))
                .toList();
    }

    private RestingView view(Area area, List<Resting> resting, Optional<LawMark> mark) {
        boolean reads = access.mayReadContent(area.id());
        String owner = areas.inForce(area)
                .map(content -> content.content().pack().info().council())
                .orElse("");
        return new RestingView(
                areas.title(area),
                owner,
                area.id(),
                reads ? 0 : resting.size(),
                reads ? resting.stream().map(one -> item(one, mark)).toList() : List.of(),
                access.mayAuthor(area.id()) ? newChange(area, mark) : null);
    }

    private RestingView.Item item(Resting one, Optional<LawMark> mark) {
        Optional<LawMark.Checked> check = mark.flatMap(found -> found.checkOf(one));
        return new RestingView.Item(
                one.id(),
                one.sort().label(),
                one.title(),
                one.written(),
                address(one),
                check.map(by -> "%s, %s".formatted(people.name(by.by()), Times.readable(by.at())))
                        .orElse(null),
                check.map(LawMark.Checked::note).orElse(""));
    }

    private static @Nullable String address(Resting one) {
        String area = "/paket/" + one.area();
        if (one.key().startsWith("lokalt/")) {
            return area + "/lokalt";
        }
        return switch (one.sort()) {
            case AMOUNT -> area + "/belopp/" + one.key().replaceFirst("/.*", "");
            case CALCULATION -> area + "/berakning/" + one.key().replaceFirst("/.*", "");
            case TEXT, QUESTION ->
                one.key().contains("/") ? area + "/formular/" + one.key().replaceFirst("/.*", "") : null;
            case ROW, SENTENCE, STEP, CONCEPT, DELEGATION -> null;
        };
    }

    private static String newChange(Area area, Optional<LawMark> mark) {
        var address = UriComponentsBuilder.fromPath("/paket/%s/andring/ny".formatted(area));
        mark.ifPresent(found -> address.queryParam("title", "{title}")
                .queryParam("purpose", "{purpose}")
                .queryParam("inForceFrom", found.from()));
        return mark.map(found -> address.encode()
                        .buildAndExpand(
                                "Ändring i %s från %s".formatted(found.paragraph(), found.from()), found.reason())
                        .toUriString())
                .orElseGet(address::toUriString);
    }
}
