package se.regelverk.engine.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which cases to list.
 *
 * @param areas ids of the areas the person may work with
 * @param person name or personnummer, or a part of a name; nothing else may be searched for (förordning 2001:637 15 §)
 */
public record CaseQuery(Collection<String> areas, Optional<CaseStatus> status, Optional<String> person) {
    /** More than these nobody reads in a list. */
    public static final int MOST = 300;

    public CaseQuery {
        areas = List.copyOf(areas);
    }
}
