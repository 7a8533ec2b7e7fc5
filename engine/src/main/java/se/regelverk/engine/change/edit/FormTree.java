package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    static final String FIELDSET = "falt";
    static final String SHOWN = "visa";
    static final String TEXT = "text";

    /** A question in a fieldset in a group. */
    private static final int DEEPEST = 3;

    /** What a form's file says; nothing when it cannot be read. */
    public static FormTree of(ContentFile file) {
        return new FormTree(file.entries());
    }

    /**
     * Something that a form asks or shows.
     *
     * @param name of the concept or list; of what has none, its place, such as {@code hushall:2}
     * @param list the list of the group it stands in, empty when none
     */
    public record Asked(FormSpot spot, String name, Optional<String> list, Entries item) {}

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

    /** Whether it is questions that are answered together. */
    public static boolean isFieldset(Entries item) {
        return item.get(FIELDSET).isPresent();
    }

    /** Whether it is a text or a calculated value, only to be read. */
    public static boolean isNote(Entries item) {
        boolean isAsked = isGroup(item) || isFieldset(item) || item.get(CONCEPT).isPresent();
        return !isAsked && (item.get(TEXT).isPresent() || item.get(SHOWN).isPresent());
    }

    public static boolean isQuestion(Entries item) {
        return item.get(CONCEPT).isPresent() && !isGroup(item) && !isFieldset(item);
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

    /** All that is asked and shown, in order, what holds others before them. */
    public List<Asked> all() {
        List<Asked> all = new ArrayList<>();
        for (int page = 0; page < pages().size(); page++) {
            walk(new FormSpot(page, List.of()), pages().get(page), Optional.empty(), all);
        }
        return all;
    }

    private void walk(FormSpot holder, Entries holding, Optional<String> list, List<Asked> all) {
        List<Entries> items = asked(holding);
        for (int at = 0; at < items.size(); at++) {
            FormSpot spot = holder.inside(at);
            Entries item = items.get(at);
            all.add(new Asked(spot, name(spot, item), list, item));
            if (spot.path().size() < DEEPEST) {
                walk(spot, item, list.or(() -> group(item)), all);
            }
        }
    }

    private static Optional<String> group(Entries item) {
        return Optional.of(item.text(GROUP)).filter(list -> !list.isEmpty());
    }

    private String name(FormSpot spot, Entries item) {
        String key = key(item);
        return key.isEmpty()
                ? pages().get(spot.page()).text(PAGE_ID)
                        + spot.path().stream().map(at -> ":" + (at + 1)).collect(Collectors.joining())
                : key;
    }

    /** What goes by a name: a concept's or list's key, or a place. */
    public Optional<Asked> named(String name) {
        return all().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** The group or fieldset that something stands in; empty when it stands on a page itself. */
    public Optional<Asked> holderOf(FormSpot spot) {
        return all().stream().filter(one -> one.spot().equals(spot.holder())).findFirst();
    }

    /** Where what goes by a name stands. */
    public Optional<FormSpot> find(String name) {
        return named(name).map(Asked::spot);
    }

    /** What stands at a place. */
    public Entries at(FormSpot spot) {
        Entries item = pages().get(spot.page());
        for (int at : spot.path()) {
            item = asked(item).get(at);
        }
        return item;
    }

    /** The place after the last in a group or fieldset, or on a page when its name is empty; empty when there is none such. */
    Optional<FormSpot> end(String page, String holder) {
        Optional<FormSpot> at = holder.isEmpty()
                ? page(page).map(number -> new FormSpot(number, List.of()))
                : named(holder)
                        .filter(one -> isGroup(one.item()) || isFieldset(one.item()))
                        .map(Asked::spot);
        return at.map(spot -> spot.inside(asked(at(spot)).size()));
    }

    /** The list of the group that something stands in; empty when it stands in none. */
    public Optional<String> listOf(FormSpot spot) {
        return spot.isInside() ? group(at(new FormSpot(spot.page(), spot.path().subList(0, 1)))) : Optional.empty();
    }

    /** The ids of all questions, written or not. */
    Set<String> ids() {
        return all().stream()
                .map(Asked::item)
                .filter(item -> item.get(CONCEPT).isPresent())
                .map(FormTree::id)
                .collect(Collectors.toSet());
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
    int beside(FormSpot spot) {
        return holder(spot).size();
    }

    private List<Entries> holder(FormSpot spot) {
        return asked(at(spot.holder()));
    }

    FormTree with(FormSpot spot, Entries changed) {
        List<Entries> beside = new ArrayList<>(holder(spot));
        beside.set(spot.last(), changed);
        return withHolder(spot, beside);
    }

    FormTree without(FormSpot spot) {
        List<Entries> beside = new ArrayList<>(holder(spot));
        beside.remove(spot.last());
        return withHolder(spot, beside);
    }

    FormTree inserted(FormSpot spot, Entries item) {
        List<Entries> beside = new ArrayList<>(holder(spot));
        beside.add(spot.last(), item);
        return withHolder(spot, beside);
    }

    private FormTree withHolder(FormSpot spot, List<Entries> beside) {
        FormSpot holder = spot.holder();
        Entries changed = at(holder).with(ASKED, new Items(List.<Written>copyOf(beside)));
        if (!holder.path().isEmpty()) {
            return with(holder, changed);
        }
        List<Entries> pages = new ArrayList<>(pages());
        pages.set(spot.page(), changed);
        return withPages(pages);
    }
}
