package se.regelverk.engine.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts two people's changes of one text together, when they have not touched the same or neighbouring lines. */
final class LineMerge {
    private LineMerge() {}

    /** The text with both changes, or empty when they meet; a file that one of them removed meets everything. */
    static Optional<String> merge(Optional<String> before, Optional<String> one, Optional<String> other) {
        return before.isEmpty() || one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : merge(lines(before.get()), lines(one.get()), lines(other.get()));
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private static Optional<String> merge(List<String> before, List<String> one, List<String> other) {
        List<AbstractDelta<String>> deltas =
                new ArrayList<>(DiffUtils.diff(before, one).getDeltas());
        for (AbstractDelta<String> theirs : DiffUtils.diff(before, other).getDeltas()) {
            if (deltas.stream().anyMatch(mine -> meet(mine, theirs) && !mine.equals(theirs))) {
                return Optional.empty();
            }
            if (!deltas.contains(theirs)) {
                deltas.add(theirs);
            }
        }
        return Optional.of(String.join("\n", applied(before, deltas)));
    }

    private static boolean meet(AbstractDelta<String> one, AbstractDelta<String> other) {
        return start(one) <= end(other) && start(other) <= end(one);
    }

    private static int start(AbstractDelta<String> delta) {
        return delta.getSource().getPosition();
    }

    private static int end(AbstractDelta<String> delta) {
        return start(delta) + delta.getSource().size();
    }

    /** From the end, so that no change moves the place of one that is still to be made. */
    private static List<String> applied(List<String> before, List<AbstractDelta<String>> deltas) {
        List<String> lines = new ArrayList<>(before);
        deltas.stream()
                .sorted(Comparator.comparingInt(LineMerge::start).reversed())
                .forEach(delta -> {
                    Chunk<String> source = delta.getSource();
                    lines.subList(source.getPosition(), source.getPosition() + source.size())
                            .clear();
                    lines.addAll(source.getPosition(), delta.getTarget().getLines());
                });
        return lines;
    }
}
