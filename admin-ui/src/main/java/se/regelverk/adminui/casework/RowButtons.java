package se.regelverk.adminui.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import se.regelverk.adminui.forms.FieldIds;
import se.regelverk.adminui.forms.PostedForm;

/**
 * What a button on a filling page does to what stands there.
 *
 * @param texts to save
 * @param anchor where on the page it is done, with its number sign; empty for the top
 * @param hasMoved whether the page is shown again at once, since that was all
 */
record RowButtons(Map<String, String> texts, String anchor, boolean hasMoved) {
    private static final String ADD = "lagg-till:";
    private static final String REMOVE = "ta-bort:";

    /**
     * Reads a button.
     *
     * @param handling value of the button that was pressed
     */
    static RowButtons pressed(String handling, PostedForm posted) {
        if (handling.startsWith(ADD)) {
            String group = handling.substring(ADD.length());
            Map<String, String> texts = posted.withNewRow(group);
            return new RowButtons(texts, "#" + FieldIds.of(group + "-" + texts.getOrDefault(group + "[]", "")), true);
        }
        if (handling.startsWith(REMOVE)) {
            String[] which = handling.substring(REMOVE.length()).split(":", 2);
            int row = which.length == 2 && which[1].matches("[0-9]{1,3}") ? Integer.parseInt(which[1]) : -1;
            return new RowButtons(posted.withoutRow(which[0], row), "#" + FieldIds.of(which[0]), true);
        }
        if (handling.startsWith(SentFiles.REMOVE)) {
            String field = handling.substring(SentFiles.REMOVE.length());
            var without = new LinkedHashMap<>(posted.texts());
            without.replace(field, "");
            return new RowButtons(without, "#" + FieldIds.of(field), true);
        }
        return new RowButtons(posted.texts(), "", false);
    }
}
