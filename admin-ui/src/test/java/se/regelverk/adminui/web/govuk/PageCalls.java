package se.regelverk.adminui.web.govuk;

import static se.regelverk.adminui.web.govuk.Fragments.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import se.regelverk.adminui.forms.NoteView;
import se.regelverk.adminui.web.Cell;
import se.regelverk.adminui.web.Column;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.SummaryRow;
import se.regelverk.adminui.web.TaskItem;

/** How our parts of pages are asked for what a fixture of the same component shows. */
final class PageCalls {
    private static final String PAGE = "fragments/page :: ";
    private static final String SUMMARY_LIST = "~{fragments/page :: summaryList(rows=${rows})}";

    private PageCalls() {}

    static Map<String, Function<Options, Supplier<String>>> all() {
        Map<String, Function<Options, Supplier<String>>> calls = new LinkedHashMap<>();
        calls.put("back-link", PageCalls::backLink);
        calls.put("breadcrumbs", PageCalls::breadcrumbs);
        calls.put("details", PageCalls::details);
        calls.put("inset-text", PageCalls::inset);
        calls.put("notification-banner", PageCalls::notice);
        calls.put("pagination", PageCalls::pagination);
        calls.put("skip-link", PageCalls::skipLink);
        calls.put("summary-list", PageCalls::summaryList);
        calls.put("table", PageCalls::table);
        calls.put("tag", PageCalls::tag);
        calls.put("task-list", PageCalls::taskList);
        calls.put("warning-text", PageCalls::warning);
        return calls;
    }

    private static Map<String, Object> with(String name, Object value, String other, Object otherValue) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put(name, value);
        given.put(other, otherValue);
        return given;
    }

    private static Supplier<String> backLink(Options options) {
        return render(PAGE + "backLink", with("href", options.text("href", "#"), "label", options.text("text")));
    }

    private static Supplier<String> breadcrumbs(Options options) {
        options.text("collapseOnMobile");
        List<Crumb> crumbs = options.all("items").stream()
                .map(item -> new Crumb(item.required("text"), item.text("href")))
                .toList();
        return render(PAGE + "breadcrumbs", Map.of("crumbs", crumbs));
    }

    private static Supplier<String> details(Options options) {
        return render(
                PAGE + "disclosureText",
                Map.of("summary", options.required("summaryText"), "text", options.required("text")));
    }

    private static Supplier<String> inset(Options options) {
        var note = new NoteView("note", "", options.required("text"), null, true, false);
        return render("forms/fields :: note", Map.of("note", note));
    }

    private static Supplier<String> notice(Options options) {
        boolean done = options.oneOf("type", List.of("success")) != null;
        return render(PAGE + "notice", Map.of("text", options.required("text"), "kind", done ? "klart" : "viktigt"));
    }

    private static Supplier<String> pagination(Options options) {
        Map<String, Object> given = with("previous", options.text("previous.href"), "next", options.text("next.href"));
        given.put("position", "");
        return render(PAGE + "pagination", given);
    }

    private static Supplier<String> skipLink(Options options) {
        options.oneOf("href", List.of("#content"));
        options.oneOf("text", List.of("Skip to main content"));
        return () -> Fragments.part("layout", "a.govuk-skip-link");
    }

    private static Supplier<String> summaryList(Options options) {
        List<SummaryRow> rows = new ArrayList<>();
        for (Options row : options.all("rows")) {
            rows.add(new SummaryRow(row.required("key.text"), row.required("value.text"), null, change(row)));
        }
        if (!options.has("card")) {
            return render(PAGE + "summaryList", Map.of("rows", rows));
        }
        return render(
                PAGE + "card",
                Map.of("title", options.required("card.title.text"), "content", SUMMARY_LIST, "rows", rows));
    }

    /** We have one action at most, and its words are our own. */
    private static String change(Options row) {
        List<Options> actions = row.all("actions.items");
        if (actions.size() != 1) {
            return null;
        }
        actions.get(0).required("text");
        actions.get(0).text("visuallyHiddenText");
        return actions.get(0).text("href");
    }

    private static Supplier<String> table(Options options) {
        List<Column> columns = new ArrayList<>();
        for (Options head : options.all("head")) {
            boolean numeric = head.oneOf("format", List.of("numeric")) != null;
            columns.add(new Column(head.required("text"), numeric, null, null));
        }
        if (columns.isEmpty()) {
            options.required("head");
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Options> row : options.rows("rows")) {
            rows.add(cells(row, columns));
        }
        Map<String, Object> given = with("caption", options.text("caption", "Caption"), "columns", columns);
        given.put("rows", columns.isEmpty() ? List.of() : rows);
        given.put("rowHeader", options.is("firstCellIsHeader"));
        return render(PAGE + "dataTable", given);
    }

    private static List<Cell> cells(List<Options> row, List<Column> columns) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            if (at >= columns.size()) {
                row.get(at).required("column");
            } else if (columns.get(at).numeric()) {
                row.get(at).oneOf("format", List.of("numeric"));
            }
            cells.add(Cell.of(row.get(at).required("text")));
        }
        return cells;
    }

    private static String colour(Options options) {
        String classes = options.text("classes");
        return classes == null ? null : classes.replace("govuk-tag--", "");
    }

    private static Supplier<String> tag(Options options) {
        return render(PAGE + "tag", with("text", options.required("text"), "colour", colour(options)));
    }

    private static Supplier<String> taskList(Options options) {
        String prefix = options.text("idPrefix", "task-list");
        List<TaskItem> items = new ArrayList<>();
        for (Options item : options.all("items")) {
            boolean tagged = item.has("status.tag");
            items.add(new TaskItem(
                    prefix + "-" + (items.size() + 1),
                    item.required("title.text"),
                    item.text("href"),
                    item.text("hint.text"),
                    item.required(tagged ? "status.tag.text" : "status.text"),
                    tagged ? item.required("status.tag.classes").replace("govuk-tag--", "") : null));
        }
        return render(PAGE + "taskList", Map.of("items", items));
    }

    private static Supplier<String> warning(Options options) {
        options.oneOf("iconFallbackText", List.of("Warning"));
        return render(PAGE + "warning", Map.of("text", options.required("text")));
    }
}
