package se.regelverk.adminui.notices;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.regelverk.adminui.notices.Notice.Audience;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.security.RegelverkUser;
import se.regelverk.adminui.web.Unread;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryConfiguration;
import se.regelverk.engine.rulepack.CouncilRole;

/** The person behind the request, as one to whom things are told. */
@Component
class Reader implements Unread {
    /** The number stands on every page: it may be so old. */
    private static final Duration KEPT = Duration.ofSeconds(15);

    private static final int MOST_KEPT = 10_000;

    private final Access access;
    private final Library library;
    private final Notices notices;
    private final Subscriptions subscriptions;
    private final Clock clock;
    private final Cache<String, Long> counts =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    Reader(Access access, Library library, Notices notices, Subscriptions subscriptions, ObjectProvider<Clock> clock) {
        this.access = access;
        this.library = library;
        this.notices = notices;
        this.subscriptions = subscriptions;
        this.clock = clock.getIfAvailable(() -> Clock.system(LibraryConfiguration.ZONE));
    }

    /** What they are part of now. */
    List<String> audiences() {
        List<String> audiences = new ArrayList<>(List.of(Audience.person(access.username())));
        for (Area area : library.areas()) {
            if (access.mayReview(area.id())) {
                audiences.add(Audience.council(area));
            }
            if (access.seat(area.id())
                    .filter(CouncilRole.PROCESSAGARE.key()::equals)
                    .isPresent()) {
                audiences.add(Audience.chair(area));
            }
            if (access.mayAuthor(area.id())) {
                audiences.add(Audience.authors(area));
            }
        }
        return audiences;
    }

    @Override
    public long count() {
        // With the database away the page must not wait for this.
        if (!library.health(LocalDate.now(clock)).reachable()) {
            return 0;
        }
        return access.user().map(RegelverkUser::username).map(this::counted).orElse(0L);
    }

    private long counted(String username) {
        return counts.get(username, name -> {
            List<String> audiences = audiences();
            subscriptions.refresh(name, audiences);
            return notices.unread(name, audiences);
        });
    }

    /** Counts anew on this very page, which lists what the number is of. */
    void recount() {
        counts.invalidate(access.username());
    }

    /** They have read all there is. */
    void read() {
        notices.read(access.username(), clock.instant());
        recount();
    }
}
