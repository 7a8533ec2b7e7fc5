package se.regelverk.adminui.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.notices.Notice.Audience;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.ReviewDeadline;
import se.regelverk.engine.change.law.CitedLaw;
import se.regelverk.engine.change.law.LawMark;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.InForce;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.VersionSummary;

/** Puts what has happened in words, and says whom each thing concerns. */
final class Telling {
    private final Library library;
    private final Instant now;
    private final LocalDate today;
    private final List<Notice> notices = new ArrayList<>();

    Telling(Library library, Instant now, LocalDate today) {
        this.library = library;
        this.now = now;
        this.today = today;
    }

    List<Notice> notices() {
        return notices;
    }

    /** What the state of a change means to whom. */
    void of(Change change) {
        String what = "Ändringen %s i området %s".formatted(change.id(), title(change.area()));
        int round = change.deliberation().protocols().size();
        String written = "/paket/%s/andring/%s".formatted(change.area(), change.id());
        switch (change.state()) {
            case INSKICKAD -> submitted(change, what, round);
            case ESKALERAD ->
                tell(
                        change.id() + "/eskalerad/" + round,
                        Audience.council(Area.SHARED),
                        what + " har lyfts till det gemensamma rådet för beslut.",
                        review(change),
                        change.id());
            case ATERREMISS ->
                tell(
                        change.id() + "/aterremiss/" + round,
                        Audience.person(change.author()),
                        what + " är återförvisad. Läs vad rådet begär.",
                        written,
                        null);
            case AVSLAGEN ->
                tell(
                        change.id() + "/avslagen",
                        Audience.person(change.author()),
                        what + " är avslagen.",
                        written,
                        null);
            case GODKAND ->
                tell(
                        change.id() + "/godkand",
                        Audience.person(change.author()),
                        what + " är godkänd och gäller från %s.".formatted(change.inForceFrom()),
                        written,
                        null);
            case UTKAST, TILLBAKADRAGEN -> {}
        }
    }

    private void submitted(Change change, String what, int round) {
        tell(
                change.id() + "/inskickad/" + round + "/" + change.hash().brief(),
                Audience.council(change.area()),
                what + " väntar på granskning.",
                review(change),
                change.id());
        if (!change.area().equals(Area.SHARED)) {
            return;
        }
        for (Area area : library.areas()) {
            if (imports(area)) {
                tell(
                        change.id() + "/beror/" + area + "/" + round,
                        Audience.council(area),
                        "En ändring i det gemensamma berör området %s: %s.".formatted(title(area), change.id()),
                        "/paket/" + area,
                        null);
            }
        }
    }

    /** That a section which an area's rules rest on is marked as changed. */
    void of(LawMark mark) {
        for (Area area : library.areas()) {
            boolean rests = inForce(area)
                    .content()
                    .filter(approved -> CitedLaw.in(approved.content()).stream()
                            .anyMatch(resting -> resting.restsOn(mark.paragraph())))
                    .isPresent();
            if (rests) {
                tell(
                        "lagrum/%s/%s".formatted(mark.id(), area),
                        Audience.authors(area),
                        "%s är ändrad från %s, och regler i området %s bygger på den."
                                .formatted(mark.paragraph(), mark.from(), title(area)),
                        "/lagrum/%s/andrad/%s".formatted(mark.paragraph().slug(), mark.from()),
                        null);
            }
        }
    }

    /** Reminds of a review that is soon to be done; when the last day has passed, the chair is told what is theirs to do. */
    void late(Change change, Notice waiting, ReviewDeadline deadline) {
        String what = "ändringen %s i området %s".formatted(change.id(), title(change.area()));
        if (!deadline.isOver(today)) {
            tell(
                    waiting.id() + "/narmar",
                    waiting.audience(),
                    "Granska %s senast %s.".formatted(what, deadline.lastDay()),
                    waiting.link(),
                    null);
            return;
        }
        tell(
                waiting.id() + "/passerad",
                waiting.audience(),
                "Tiden för att granska %s gick ut %s. Rådet kan fortfarande besluta."
                        .formatted(what, deadline.lastDay()),
                waiting.link(),
                null);
        tell(
                waiting.id() + "/processagare",
                Audience.chair(change.council()),
                "Rådet har inte beslutat om %s i tid. Du är processägare: se till att rådet beslutar%s."
                        .formatted(what, change.council().equals(Area.SHARED) ? "" : ", eller eskalera ändringen"),
                waiting.link(),
                null);
    }

    /** That a version was activated, and that it was stopped. */
    void of(VersionSummary version) {
        String what = "Version %d av %s".formatted(version.number(), title(version.area()));
        String key = "%s/%d/".formatted(version.area(), version.number());
        for (String audience : List.of(Audience.council(version.area()), Audience.authors(version.area()))) {
            if (version.isOfAChange()) {
                tell(
                        key + "aktiverad",
                        audience,
                        "%s är aktiverad och gäller från %s.".formatted(what, version.inForceFrom()),
                        "/paket/" + version.area(),
                        null);
            }
            version.stop()
                    .ifPresent(stop -> tell(
                            key + "stoppad",
                            audience,
                            what + " är stoppad. För nya ärenden gäller versionen före.",
                            "/paket/" + version.area(),
                            null));
        }
    }

    private void tell(String what, String audience, String text, String link, @Nullable String awaits) {
        notices.add(new Notice(what + "@" + audience, audience, text, link, now, awaits));
    }

    private static String review(Change change) {
        return "/rad/" + change.id();
    }

    private boolean imports(Area area) {
        return inForce(area)
                .content()
                .map(content -> content.content().pack().info().imports().contains(Area.SHARED))
                .orElse(false);
    }

    private String title(Area area) {
        return inForce(area)
                .content()
                .map(ApprovedContent::content)
                .map(content -> content.pack().info().title())
                .orElse(area.id());
    }

    private InForce inForce(Area area) {
        return library.inForce(area, today);
    }
}
