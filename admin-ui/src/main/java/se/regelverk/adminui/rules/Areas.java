package se.regelverk.adminui.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.security.Access;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.ContentUnusable;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryConfiguration;
import se.regelverk.engine.rulepack.AmountWatch;

/** The areas as the person behind the request may see them, and the city's own time. */
@Component
public class Areas {
    private final Library library;
    private final Access access;
    private final Clock clock;

    Areas(Library library, Access access, ObjectProvider<Clock> clocks) {
        this.library = library;
        this.access = access;
        this.clock = clocks.getIfAvailable(Clock::systemUTC).withZone(LibraryConfiguration.ZONE);
    }

    /** Now in the city's time zone. */
    public ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    /** Today in the city's time zone. */
    public LocalDate today() {
        return now().toLocalDate();
    }

    /** What the area is called; its id when it has no content in force. */
    public String title(Area area) {
        return inForce(area)
                .map(content -> content.content().pack().info().title())
                .orElse(area.id());
    }

    /** The content in force today; empty also when this node {@link #cannotRead} it. */
    public Optional<ApprovedContent> inForce(Area area) {
        try {
            return readInForce(area);
        } catch (ContentUnusable unreadable) {
            return Optional.empty();
        }
    }

    /**
     * The content in force today.
     *
     * @throws ContentUnusable if there is some that this node cannot use
     */
    public Optional<ApprovedContent> readInForce(Area area) {
        return library.inForce(area, today()).content();
    }

    /** Whether something is in force today that this node cannot use; other nodes may. */
    public boolean cannotRead(Area area) {
        return library.isUnusable(area, today());
    }

    /** What must be kept an eye on today among the area's amounts in force. */
    public WatchView watch(Area area) {
        return inForce(area)
                .map(content -> WatchView.of(AmountWatch.of(content.content().pack(), area, today()), area))
                .orElse(new WatchView(List.of()));
    }

    /**
     * The areas whose rules the person may read.
     *
     * @throws AccessDeniedException if there are none
     */
    public List<Area> readable() {
        List<Area> readable = library.areas().stream()
                .filter(area -> access.mayReadContent(area.id()))
                .toList();
        require(!readable.isEmpty());
        return readable;
    }

    /**
     * An area whose rules the person may read.
     *
     * @throws AccessDeniedException if they may not
     * @throws ResponseStatusException 404 if there is no such area
     */
    public Area readable(String id) {
        require(access.mayReadContent(id));
        return known(id);
    }

    /** An area whose rules the person may change; see {@link #readable}. */
    public Area writable(String id) {
        require(access.mayAuthor(id));
        return known(id);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("The area is not the person's");
        }
    }

    private Area known(String id) {
        if (!Area.isValid(id) || !library.areas().contains(new Area(id))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Area(id);
    }
}
