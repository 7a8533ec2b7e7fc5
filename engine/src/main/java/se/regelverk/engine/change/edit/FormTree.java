package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;

/** A form as what its file says, with its pages and questions by place. Also what is not valid has a place. */
public record FormTree(Entries form) {
    private static final String LAYOUT = "layout";
    private static final String PAGES = "sidor";
    static final String ASKED = "fragor";
    static final String CONCEPT = "begrepp";
    static final String GROUP = "grupp";
    static final String PAGE_ID = "id";

    /** What a form's file says; nothing when it cannot be read. */
    public static FormTree of(ContentFile file) {
        return new FormTree(file.entries());
    }

    /**
     * Where a question or group stands, all from 0.
     *
     * @param inner the place in its group, or {@link #NONE} when it stands on the page itself
     */
    public record Spot(int page, int item, int inner) {
        static final int NONE = -1;

        /** Whether it stands in a group. */
        public boolean isInGroup() {
            return inner != NONE;
        }

        Spot withLast(int at) {
            return isInGroup() ? new Spot(page, item, at) : new Spot(page, at, NONE);
        }

        int last() {
            return isInGroup() ? inner : item;
        }
    }

    /** The pages in order. */
    public List<Entries> pages() {
        return entries(form.entries(LAYOUT), PAGES);
    }

    /** The questions and groups of a page, or the questions of a group, in order. */
    public static List<Entries> asked(Entries holder) {
        return entries(holder, ASKED);
    }

    private static List<Entries> entries(Entries holder, String key) {
        return holder.entries().get(key) instanceof Items items
                ? items.items().stream()
                        .map(item -> item instanceof Entries one ? one : Entries.NONE)
                        .toList()
                : List.of();
    }

    /** The concept or list that an item of a form asks for; empty when it names none. */
    public static String key(Entries item) {
        return isGroup(item) ? item.text(GROUP) : item.text(CONCEPT);
    }

    public static boolean isGroup(Entries item) {
        return item.get(GROUP).isPresent();
    }

    /** The number of the page of an id. */
    Optional<Integer> page(String id) {
        for (int at = 0; at < pages().size(); at++) {
            if (pages().get(at).text(PAGE_ID).equals(id)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** Where the question of a concept, or the group of a list, stands. */
    public Optional<Spot> find(String key) {
        for (int page = 0; page < pages().size(); page++) {
            List<Entries> items = asked(pages().get(page));
            for (int item = 0; item < items.size(); item++) {
                if (key(items.get(item)).equals(key)) {
                    return Optional.of(new Spot(page, item, Spot.NONE));
                }
                List<Entries> inner = asked(items.get(item));
                for (int at = 0; at < inner.size(); at++) {
                    if (key(inner.get(at)).equals(key)) {
                        return Optional.of(new Spot(page, item, at));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The question or group at a place. */
    public Entries at(Spot spot) {
        Entries item = asked(pages().get(spot.page())).get(spot.item());
        return spot.isInGroup() ? asked(item).get(spot.inner()) : item;
    }

    /** The list of the group that a question stands in; empty when it stands on the page itself. */
    public Optional<String> listOf(Spot spot) {
        return Optional.of(spot)
                .filter(Spot::isInGroup)
                .map(inner -> asked(pages().get(inner.page())).get(inner.item()).text(GROUP))
                .filter(list -> !list.isEmpty());
    }

    /** The ids of all questions, written or not. */
    Set<String> ids() {
        var ids = new HashSet<String>();
        for (Entries page : pages()) {
            for (Entries item : asked(page)) {
                List<Entries> questions = isGroup(item) ? asked(item) : List.of(item);
                questions.forEach(question -> ids.add(id(question)));
            }
        }
        return ids;
    }

    /** The id of a question: what is written, or the concept's key. */
    public static String id(Entries question) {
        return question.get(PAGE_ID).map(Written::plain).orElse(question.text(CONCEPT));
    }

    Entries schema() {
        return form.entries("schema");
    }

    FormTree withSchema(Entries schema) {
        return new FormTree(form.with("schema", schema));
    }

    FormTree withPages(List<Entries> pages) {
        return new FormTree(
                form.with(LAYOUT, form.entries(LAYOUT).with(PAGES, new Items(List.<Written>copyOf(pages)))));
    }

    /** The number of questions and groups beside which a place is. */
    int beside(Spot spot) {
        return holder(spot).size();
    }

    private List<Entries> holder(Spot spot) {
        List<Entries> items = asked(pages().get(spot.page()));
        return spot.isInGroup() ? asked(items.get(spot.item())) : items;
    }

    FormTree with(Spot spot, Entries changed) {
        List<Entries> beside = new ArrayList<>(holder(spot));
        beside.set(spot.last(), changed);
        return withHolder(spot, beside);
    }

    FormTree without(Spot spot) {
        List<Entries> beside = new ArrayList<>(holder(spot));
        beside.remove(spot.last());
        return withHolder(spot, beside);
    }

    FormTree inserted(Spot spot, Entries item) {
        List<Entries> beside = new ArrayList<>(holder(spot));
        beside.add(spot.last(), item);
        return withHolder(spot, beside);
    }

    private FormTree withHolder(Spot spot, List<Entries> beside) {
        Written asked = new Items(List.<Written>copyOf(beside));
        List<Entries> changed = new ArrayList<>(pages());
        Entries page = changed.get(spot.page());
        if (spot.isInGroup()) {
            List<Entries> items = new ArrayList<>(asked(page));
            items.set(spot.item(), items.get(spot.item()).with(ASKED, asked));
            changed.set(spot.page(), page.with(ASKED, new Items(List.<Written>copyOf(items))));
        } else {
            changed.set(spot.page(), page.with(ASKED, asked));
        }
        return withPages(changed);
    }
}
