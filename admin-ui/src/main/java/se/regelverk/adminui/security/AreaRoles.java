package se.regelverk.adminui.security;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The roles somebody has, and the delegations they decide by, each with the areas it covers.
 *
 * @param areas area ids per role, such as {@code ekonomiskt-bistand}; {@code *} covers every area
 * @param seats area id → what they are in its council, such as {@code processagare}; for those who are not just a member
 * @param delegations area ids per delegation, such as {@code enhetschef}
 * @param districts ids of the förvaltningar they work in, such as {@code bromma}
 */
public record AreaRoles(
        Map<Role, Set<String>> areas,
        Map<String, String> seats,
        Map<String, Set<String>> delegations,
        Set<String> districts)
        implements Serializable {
    /** Covers every area, also those added later. */
    static final String EVERY_AREA = "*";

    private static final String WORKS_IN = "forvaltning";

    private static final String DECIDES = "beslutar-";
    private static final Pattern DELEGATION = Pattern.compile(DECIDES + "[a-z0-9][a-z0-9-]{0,59}");

    private static final Pattern AREA = Pattern.compile("[a-z][a-z0-9-]{0,63}|\\*");

    /** What somebody can be in a council, as grants and the council's own rules name it. */
    private static final Set<String> SEATS =
            Set.of("processagare", "huvudprocessledare", "representant", "superanvandare", "ambassador");

    private static final int PARTS_WITH_SEAT = 3;

    public AreaRoles {
        seats = Map.copyOf(seats);
        districts = Set.copyOf(districts);
        var copy = new EnumMap<Role, Set<String>>(Role.class);
        areas.forEach((role, ids) -> copy.put(role, Set.copyOf(ids)));
        areas = Map.copyOf(copy);
        var held = new TreeMap<String, Set<String>>();
        delegations.forEach((delegation, ids) -> held.put(delegation, Set.copyOf(ids)));
        delegations = Map.copyOf(held);
    }

    /**
     * Reads grants such as {@code utvecklare:ekonomiskt-bistand}, {@code rad:*}, {@code rad:gemensamt:processagare}, {@code admin},
     * {@code beslutar-enhetschef:barn-och-unga} and {@code forvaltning:bromma}.
     *
     * @throws IllegalArgumentException if a grant is not a role or a delegation with an area
     */
    static AreaRoles parse(Collection<String> grants) {
        var areas = new EnumMap<Role, Set<String>>(Role.class);
        var seats = new TreeMap<String, String>();
        var delegations = new TreeMap<String, Set<String>>();
        var districts = new TreeSet<String>();
        for (String grant : grants) {
            var parts = grant.strip().split(":", -1);
            if (parts[0].equals(WORKS_IN)) {
                districts.add(district(grant, parts));
                continue;
            }
            if (parts.length == 2 && DELEGATION.matcher(parts[0]).matches()) {
                delegations
                        .computeIfAbsent(parts[0].substring(DECIDES.length()), key -> new TreeSet<>())
                        .add(area(grant, parts));
                continue;
            }
            areas.computeIfAbsent(role(grant, parts), role -> new TreeSet<>()).add(area(grant, parts));
            if (parts.length == PARTS_WITH_SEAT) {
                seats.put(area(grant, parts), parts[2]);
            }
        }
        return new AreaRoles(areas, seats, delegations, districts);
    }

    private static String district(String grant, String[] parts) {
        if (parts.length != 2
                || parts[1].equals(EVERY_AREA)
                || !AREA.matcher(parts[1]).matches()) {
            throw malformed(grant);
        }
        return parts[1];
    }

    private static Role role(String grant, String[] parts) {
        return Role.ofKey(parts[0])
                .filter(role -> parts.length <= 2 || isSeat(role, parts))
                .orElseThrow(() -> malformed(grant));
    }

    private static boolean isSeat(Role role, String[] parts) {
        return role == Role.RAD && parts.length == PARTS_WITH_SEAT && SEATS.contains(parts[2]);
    }

    /** Only the administrator's role means something without an area. */
    private static String area(String grant, String[] parts) {
        if (parts.length == 1 && Role.ofKey(parts[0]).filter(Role.ADMIN::equals).isPresent()) {
            return EVERY_AREA;
        }
        if (parts.length < 2 || !AREA.matcher(parts[1]).matches()) {
            throw malformed(grant);
        }
        return parts[1];
    }

    private static IllegalArgumentException malformed(String grant) {
        return new IllegalArgumentException("Grant '%s' must be role:area, such as rad:*".formatted(grant));
    }

    /** The förvaltning they work in; empty when they are said to work in none, or in several. */
    Optional<String> district() {
        return districts.size() == 1 ? districts.stream().findFirst() : Optional.empty();
    }

    /** Whether the role is held at all, in some area. */
    public boolean has(Role role) {
        return areas.containsKey(role);
    }

    /** Whether the role is held in this very area, or in every area. */
    public boolean covers(Role role, String area) {
        var held = areas.getOrDefault(role, Set.of());
        return held.contains(EVERY_AREA) || held.contains(area);
    }

    /** What they are in an area's council; empty for a member who is nothing more. */
    Optional<String> seat(String area) {
        return Optional.ofNullable(seats.getOrDefault(area, seats.get(EVERY_AREA)));
    }

    /** The grants of councils alone, such as {@code rad:gemensamt:processagare}. */
    Set<String> councilGrants() {
        var grants = new TreeSet<String>();
        for (String area : areas.getOrDefault(Role.RAD, Set.of())) {
            String seat = seats.getOrDefault(area, "");
            grants.add(Role.RAD.key() + ":" + area + (seat.isEmpty() ? "" : ":" + seat));
        }
        return grants;
    }

    /** The delegations held in this very area, or in every area. */
    Set<String> mandates(String area) {
        var mandates = new TreeSet<String>();
        delegations.forEach((delegation, held) -> {
            if (held.contains(EVERY_AREA) || held.contains(area)) {
                mandates.add(delegation);
            }
        });
        return mandates;
    }

    /** The roles held, in the order the start page chooses among them. */
    List<Role> held() {
        return List.of(Role.HANDLAGGARE, Role.UTVECKLARE, Role.RAD, Role.ADMIN).stream()
                .filter(this::has)
                .toList();
    }
}
