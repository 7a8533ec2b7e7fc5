package se.regelverk.engine.migration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which questions have another place: another page, or another order than the longest run that kept theirs. */
final class Order {
    private Order() {}

    static Set<String> moved(Map<String, Asked> before, Map<String, Asked> after) {
        List<String> old = List.copyOf(before.keySet());
        List<String> both = after.keySet().stream().filter(before::containsKey).toList();
        Set<String> moved = new HashSet<>(both);
        moved.removeAll(longestRun(both, both.stream().map(old::indexOf).toList()));
        both.stream().filter(id -> !page(before, id).equals(page(after, id))).forEach(moved::add);
        return moved;
    }

    private static String page(Map<String, Asked> asked, String id) {
        Asked one = asked.get(id);
        return one == null ? "" : one.page();
    }

    /** Of those with rising places the most there are, by keeping for each length the run that ends lowest. */
    private static List<String> longestRun(List<String> ids, List<Integer> places) {
        List<Integer> ends = new ArrayList<>();
        int[] from = new int[ids.size()];
        for (int at = 0; at < ids.size(); at++) {
            int length = 0;
            while (length < ends.size() && places.get(ends.get(length)) < places.get(at)) {
                length++;
            }
            from[at] = length == 0 ? -1 : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(at);
            } else {
                ends.set(length, at);
            }
        }
        List<String> run = new ArrayList<>();
        for (int at = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); at >= 0; at = from[at]) {
            run.add(ids.get(at));
        }
        return run;
    }
}
