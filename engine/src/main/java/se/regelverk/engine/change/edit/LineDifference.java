package se.regelverk.engine.change.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.change.edit.Difference.Line;

/** Which lines of a text differ, with a line of context around. */
final class LineDifference {
    private LineDifference() {}

    static List<Line> between(String before, String after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        List<Line> lines = new ArrayList<>();
        int shownTo = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int start = delta.getSource().getPosition();
            if (start > shownTo) {
                lines.add(new Line(' ', old.get(start - 1)));
            }
            delta.getSource().getLines().forEach(line -> lines.add(new Line('-', line)));
            delta.getTarget().getLines().forEach(line -> lines.add(new Line('+', line)));
            shownTo = start + delta.getSource().size();
            if (shownTo < old.size()) {
                lines.add(new Line(' ', old.get(shownTo)));
                shownTo++;
            }
        }
        return lines;
    }

    /** Every character belongs to a line; a carriage return is shown, since otherwise nobody would see it. */
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.replace("\r", "\u240d").split("\n", -1));
    }
}
