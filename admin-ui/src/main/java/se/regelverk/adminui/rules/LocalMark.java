package se.regelverk.adminui.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.engine.change.edit.LocalEdit;
import se.regelverk.engine.change.edit.LocalThing;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.District;
import se.regelverk.engine.variation.LocalItem;
import se.regelverk.engine.variation.LocalKind;
import se.regelverk.engine.variation.Opening;

/**
 * Whether a thing of a draft is left open to the förvaltningar, for the thing's own page.
 *
 * @param href where it is opened, closed and set
 * @param open whether it is
 * @param reason why it is, empty when it is not
 * @param setIn names of the förvaltningar that have set it
 */
public record LocalMark(String href, boolean open, String reason, List<String> setIn) {
    public LocalMark {
        setIn = List.copyOf(setIn);
    }

    /** Of a thing that is in the draft; one that is not is the same in the whole city. */
    public static LocalMark of(Draft draft, LocalKind kind, String key) {
        var item = new LocalItem(kind, key);
        Written mark = LocalThing.find(draft.files().after(), draft.area(), item)
                .flatMap(thing -> thing.written().get(Opening.KEY))
                .orElse(null);
        String reason = mark instanceof Entries entries ? entries.text("skal") : mark == null ? "" : mark.plain();
        return new LocalMark(
                draft.address() + address(item), mark != null, reason, mark == null ? List.of() : names(draft, item));
    }

    /** The names of the förvaltningar that have set a thing. */
    public static List<String> names(Draft draft, LocalItem item) {
        Map<District, String> districts =
                draft.pack().map(pack -> pack.info().districts()).orElse(Map.of());
        return LocalEdit.all(draft.files().after(), draft.area(), item).stream()
                .map(LocalEdit::district)
                .map(one -> districts.getOrDefault(one, one.id()))
                .toList();
    }

    /** Why a thing cannot be taken away: some förvaltning has set it. Empty when none has. */
    public static Optional<String> inTheWay(Draft draft, LocalItem item) {
        List<String> names = names(draft, item);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("%s är satt i %s. Ta bort det där först."
                        .formatted(item.kind().title(), String.join(", ", names)));
    }

    /** A thing's part of an address in a change. */
    public static String address(LocalItem item) {
        return "/lokalt/%s/%s".formatted(item.kind().list(), item.key());
    }

    /** What is read of it in one line. */
    public String text() {
        if (!open) {
            return "Lika i hela staden.";
        }
        String where = setIn.isEmpty() ? "Ingen har satt det än." : "Satt i %s.".formatted(String.join(", ", setIn));
        return "Varje förvaltning får bestämma det. %s".formatted(where);
    }
}
