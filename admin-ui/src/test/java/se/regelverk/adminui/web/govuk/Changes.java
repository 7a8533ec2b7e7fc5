package se.regelverk.adminui.web.govuk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Where we do otherwise than GOV.UK on purpose: each takes the difference away from the fixture it concerns, ours first and theirs second.
 * Why is told in {@code differences.txt}, and one that changes nothing any more is a mistake.
 */
final class Changes {
    private static final String DESCRIBED = "aria-describedby";

    private Changes() {}

    static Map<String, BiConsumer<Tag, Tag>> of(String component) {
        Map<String, BiConsumer<Tag, Tag>> changes = new LinkedHashMap<>();
        changes.put("own-wrapper", (ours, theirs) -> ownWrapper(ours));
        changes.put("empty-error", (ours, theirs) -> emptyError(ours));
        changes.put(
                "aria-invalid",
                (ours, theirs) -> ours.each(tag -> tag.attributes().remove("aria-invalid")));
        changes.put("spellcheck", Changes::spellcheck);
        changes.put(
                "swedish-count",
                (ours, theirs) ->
                        ours.each(tag -> tag.attributes().keySet().removeIf(name -> name.startsWith("data-i18n."))));
        changes.putAll(forms(component));
        changes.putAll(pages(component));
        return changes;
    }

    private static Map<String, BiConsumer<Tag, Tag>> forms(String component) {
        return switch (component) {
            case "radios", "checkboxes" -> Map.of("legend-size", Changes::legendSize);
            case "fieldset" ->
                Map.of(
                        "legend-size",
                        Changes::legendSize,
                        "legend-alone",
                        (ours, theirs) -> theirs.drop(tag -> tag.name().equals("fieldset"), true));
            case "file-upload" -> Map.of("kept-file", (ours, theirs) -> keptFile(ours));
            case "hint", "error-message" -> Map.of("own-id", (ours, theirs) -> ids(ours, theirs));
            case "character-count" -> Map.of("count-last", (ours, theirs) -> countLast(theirs));
            case "error-summary" -> Map.of("summary-title", Changes::summaryTitle);
            default -> Map.of();
        };
    }

    private static Map<String, BiConsumer<Tag, Tag>> pages(String component) {
        return switch (component) {
            case "breadcrumbs" ->
                Map.of("collapses", (ours, theirs) -> List.of(ours, theirs)
                        .forEach(tree ->
                                tree.each(tag -> tag.classes().remove("govuk-breadcrumbs--collapse-on-mobile"))));
            case "inset-text" -> Map.of("paragraph", (ours, theirs) -> ours.drop(tag -> tag.is("govuk-body"), true));
            case "notification-banner" -> Map.of("own-id", Changes::bannerIds);
            case "summary-list" -> Map.of("one-action", Changes::oneAction);
            case "pagination" ->
                Map.of(
                        "in-a-row",
                        (ours, theirs) -> theirs.each(tag -> tag.classes()
                                .removeAll(List.of(
                                        "govuk-pagination--block", "govuk-pagination__link-title--decorated"))));
            case "table" -> Map.of("caption", Changes::caption);
            default -> Map.of();
        };
    }

    private static void ownWrapper(Tag ours) {
        ours.drop(
                tag -> List.of("div", "span").contains(tag.name())
                        && !tag.classes().isEmpty()
                        && tag.classes().stream().allMatch(name -> name.startsWith("rv-")),
                true);
        ours.each(tag -> tag.classes().removeIf(name -> name.startsWith("rv-")));
    }

    private static void emptyError(Tag ours) {
        List<Object> empty = new ArrayList<>();
        ours.each(tag -> {
            if (tag.is("govuk-error-message") && tag.text().isEmpty()) {
                empty.add(tag.attributes().get("id"));
            }
        });
        ours.drop(tag -> tag.is("govuk-error-message") && tag.text().isEmpty(), false);
        ours.each(tag -> describe(tag, words -> words.removeAll(empty)));
    }

    private static void describe(Tag tag, java.util.function.Consumer<List<String>> change) {
        String described = tag.attributes().remove(DESCRIBED);
        if (described != null) {
            List<String> words = new ArrayList<>(Tag.words(described));
            change.accept(words);
            if (!words.isEmpty()) {
                tag.attributes().put(DESCRIBED, String.join(" ", words));
            }
        }
    }

    private static void spellcheck(Tag ours, Tag theirs) {
        List.of(ours, theirs)
                .forEach(tree -> tree.each(tag -> {
                    if (tag.name().equals("input")) {
                        tag.attributes().remove("spellcheck", "false");
                    }
                }));
    }

    private static void legendSize(Tag ours, Tag theirs) {
        List.of(ours, theirs).forEach(tree -> tree.each(tag -> tag.classes().remove("govuk-fieldset__legend--s")));
    }

    private static void keptFile(Tag ours) {
        ours.drop(tag -> "hidden".equals(tag.attributes().get("type")), false);
        ours.each(tag -> {
            tag.attributes().remove("accept");
            tag.attributes().computeIfPresent("name", (key, name) -> name.replaceFirst("^fil:", ""));
        });
    }

    private static void ids(Tag ours, Tag theirs) {
        List.of(ours, theirs).forEach(tree -> tree.each(tag -> tag.attributes().remove("id")));
    }

    private static void countLast(Tag theirs) {
        theirs.each(tag -> describe(tag, words -> words.add(words.remove(0))));
    }

    private static void summaryTitle(Tag ours, Tag theirs) {
        List.of(ours, theirs)
                .forEach(tree -> tree.each(tag -> {
                    if (tag.is("govuk-error-summary__title") && !tag.text().isEmpty()) {
                        tag.children().clear();
                    }
                }));
    }

    private static void bannerIds(Tag ours, Tag theirs) {
        List.of(ours, theirs)
                .forEach(tree -> tree.each(tag -> {
                    tag.attributes().computeIfPresent("id", (key, id) -> "banner");
                    tag.attributes().computeIfPresent("aria-labelledby", (key, id) -> "banner");
                }));
    }

    private static void oneAction(Tag ours, Tag theirs) {
        List.of(ours, theirs)
                .forEach(tree -> tree.each(tag -> {
                    if (tag.name().equals("a") && !tag.text().isEmpty()) {
                        tag.children().clear();
                    }
                }));
    }

    private static void caption(Tag ours, Tag theirs) {
        boolean captioned = theirs.lines().contains("govuk-table__caption");
        ours.drop(tag -> tag.name().equals("caption") && !captioned, false);
        ours.each(tag -> tag.classes().remove("govuk-table__caption--s"));
    }
}
