package se.regelverk.adminui.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.engine.change.usage.Use;
import se.regelverk.engine.change.usage.Use.Place;
import se.regelverk.engine.change.usage.Use.Sort;

/** Where something is used, as people read it: by kind of content, with links where the reader has a page for it. */
public record UsesView(List<Group> groups) {
    /** Uses of one kind. */
    public record Group(String heading, List<Link> links) {}

    /** A use; no address where there is no page. */
    public record Link(String text, @Nullable String href) {}

    /**
     * Puts uses in words.
     *
     * @param opened where they are read; outside a change there are no pages to lead to
     */
    public static UsesView of(List<Use> uses, Opened opened) {
        Optional<String> address = opened.draft().map(Draft::address);
        return of(uses, use -> address.flatMap(found -> href(found, use, opened.writes())));
    }

    private static UsesView of(List<Use> uses, Function<Use, Optional<String>> href) {
        Map<Sort, Set<Link>> bySort = new LinkedHashMap<>();
        for (Sort sort : Sort.values()) {
            uses.stream().filter(use -> use.place().sort() == sort).forEach(use -> bySort.computeIfAbsent(
                            sort, none -> new LinkedHashSet<>())
                    .add(new Link(text(use.place()), href.apply(use).orElse(null))));
        }
        List<Group> groups = new ArrayList<>();
        bySort.forEach((sort, links) -> groups.add(new Group(sort.heading(), List.copyOf(links))));
        return new UsesView(groups);
    }

    /** Puts uses in words without leading anywhere: they are in an area that is not the reader's here. */
    public static UsesView withoutLinks(List<Use> uses) {
        return of(uses, use -> Optional.empty());
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** How many places there are. */
    public int count() {
        return groups.stream().mapToInt(group -> group.links().size()).sum();
    }

    private static String text(Place place) {
        return switch (place.sort()) {
            case VOCABULARY, PACK, COLUMN, RESULT, CALCULATION, EXAMPLE, FORM_EXAMPLE, SCHEMA -> place.title();
            case ROW -> place.title() + ", rad " + place.part();
            case SENTENCE, TEXT -> place.artefact() + " " + place.title();
            case QUESTION, SHOWN_IF -> place.title() + ", " + place.part();
        };
    }

    /** To those who only read, pages that write are closed. */
    private static Optional<String> href(String address, Use use, boolean writes) {
        Place place = use.place();
        String table = address + "/tabell/" + place.artefact();
        return switch (place.sort()) {
            case COLUMN, RESULT -> Optional.of(table);
            case ROW -> Optional.of(writes ? table + "/rad/" + place.part() : table);
            case SENTENCE, TEXT -> Optional.of(address + "/regel/" + place.artefact());
            case EXAMPLE ->
                writes
                        ? Optional.of(query(address + "/exempel", place.artefact(), Optional.of(place.part())))
                        : Optional.empty();
            case VOCABULARY, PACK, CALCULATION, QUESTION, SHOWN_IF, SCHEMA, FORM_EXAMPLE ->
                Optional.of(query(address + "/fil", use.location().file(), Optional.empty()));
        };
    }

    private static String query(String path, String file, Optional<String> name) {
        var address = UriComponentsBuilder.fromPath(path).queryParam("fil", "{fil}");
        name.ifPresent(found -> address.queryParam("namn", "{namn}"));
        return address.encode().buildAndExpand(file, name.orElse("")).toUriString();
    }
}
