package se.regelverk.adminui.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.casework.CaseRow;
import se.regelverk.engine.casework.CaseStatus;
import se.regelverk.engine.casework.CaseSubject;
import se.regelverk.engine.casework.DraftRow;

/** The inbox as the template shows it. */
record InboxView(List<Item> items, List<DraftItem> drafts, Filter filter, long overdue, long soon) {
    private static final int SOON_DAYS = 7;

    /**
     * What the list is narrowed to, all of it from the address.
     *
     * @param sort {@code frist} or {@code arende}
     */
    record Filter(String area, String status, String sort) {
        /** The address of the same list in another order. */
        public String sortedBy(String column) {
            return "/arbete?omrade=%s&lage=%s&sort=%s".formatted(area, status, column);
        }
    }

    /** A case. */
    record Item(
            String id,
            String person,
            String area,
            String form,
            String concerns,
            String proposal,
            String next,
            String due,
            boolean overdue,
            String status,
            boolean decided,
            @Nullable LocalDate day) {
        static Item of(CaseRow row, LocalDate today) {
            LocalDate due = row.overview().nextDue();
            return new Item(
                    row.id(),
                    readable(row.subject()),
                    row.areaTitle(),
                    row.formTitle(),
                    Words.month(row.concerns()),
                    row.overview().proposal(),
                    row.overview().nextStep(),
                    Words.due(due, today),
                    due != null && due.isBefore(today),
                    row.overview().status().title(),
                    row.overview().status() == CaseStatus.BESLUTAT,
                    due);
        }
    }

    /** A form that is not handed in. */
    record DraftItem(String id, String form, String person, String changed) {}

    static InboxView of(List<CaseRow> rows, List<DraftRow> drafts, Filter filter, LocalDate today) {
        Comparator<Item> order = filter.sort().equals("arende")
                ? Comparator.comparing(Item::id)
                : Comparator.comparing(Item::decided)
                        .thenComparing(Item::day, Comparator.nullsLast(Comparator.naturalOrder()));
        List<Item> items =
                rows.stream().map(row -> Item.of(row, today)).sorted(order).toList();
        LocalDate soon = today.plusDays(SOON_DAYS);
        return new InboxView(
                items,
                drafts.stream().map(InboxView::draft).toList(),
                filter,
                items.stream().filter(Item::overdue).count(),
                items.stream()
                        .filter(item -> item.day() != null
                                && !item.overdue()
                                && !item.day().isAfter(soon))
                        .count());
    }

    private static DraftItem draft(DraftRow row) {
        String form = row.caseId() == null
                ? row.formTitle()
                : "%s, komplettering av %s".formatted(row.formTitle(), row.caseId());
        return new DraftItem(
                row.id(),
                form,
                readable(row.subject()),
                "%s av %s"
                        .formatted(Words.time(row.changedAt()), row.changedBy().name()));
    }

    private static String readable(CaseSubject subject) {
        if (subject.isProtected()) {
            return "Skyddade personuppgifter";
        }
        String person =
                "%s %s".formatted(subject.name(), subject.personNumber()).strip();
        return person.isEmpty() ? "Okänd" : person;
    }
}
