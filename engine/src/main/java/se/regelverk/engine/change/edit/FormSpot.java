package se.regelverk.engine.change.edit;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where something asked or shown stands, all from 0.
 *
 * @param path from the page: the place on it, then in the group or fieldset, then in the fieldset of that group
 */
public record FormSpot(int page, List<Integer> path) {
    public FormSpot {
        path = List.copyOf(path);
    }

    static FormSpot on(int page, int at) {
        return new FormSpot(page, List.of(at));
    }

    /** Whether it stands in a group or a fieldset. */
    public boolean isInside() {
        return path.size() > 1;
    }

    /** What it stands in. */
    public FormSpot holder() {
        return new FormSpot(page, path.subList(0, path.size() - 1));
    }

    FormSpot inside(int at) {
        return new FormSpot(page, Stream.concat(path.stream(), Stream.of(at)).toList());
    }

    FormSpot withLast(int at) {
        return holder().inside(at);
    }

    /** The place in what it stands in. */
    public int last() {
        return path.get(path.size() - 1);
    }
}
