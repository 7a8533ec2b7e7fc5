package se.regelverk.adminui.rules.sentence;

import java.util.Arrays;
import java.util.List;
import se.regelverk.adminui.rules.sentence.ConditionSlots.Group;
import se.regelverk.adminui.rules.sentence.ConditionSlots.Single;

/** What the buttons of a condition do with it. Each press shows the form again; nothing is saved. */
final class ConditionActions {
    private ConditionActions() {}

    /**
     * The condition after a button.
     *
     * @param action {@code villkor:v.1} adds a condition to a group, {@code grupp:v.1} a group, {@code bort:v.1.0} takes a part away,
     *     {@code gruppera} puts the whole in a group, {@code alltid} takes all conditions away; anything else does nothing
     */
    static ConditionSlots applied(ConditionSlots condition, String action) {
        if (action.equals("gruppera")) {
            boolean isAlways = condition instanceof ConditionSlots.Always;
            return new Group("alla", isAlways ? List.of(Single.FRESH) : List.of(condition, Single.FRESH));
        }
        if (action.equals("alltid")) {
            return new ConditionSlots.Always();
        }
        String[] parts = action.split(":", 2);
        if (parts.length < 2 || !parts[1].matches("v(\\.\\d{1,2}){0,4}")) {
            return condition;
        }
        List<Integer> way = Arrays.stream(parts[1].split("\\."))
                .skip(1)
                .map(Integer::valueOf)
                .toList();
        return changed(condition, way, parts[0]);
    }

    private static ConditionSlots changed(ConditionSlots node, List<Integer> way, String action) {
        if (!(node instanceof Group group)) {
            return node;
        }
        if (way.isEmpty()) {
            return added(group, action);
        }
        int at = way.get(0);
        if (at >= group.parts().size()) {
            return node;
        }
        return way.size() == 1 && action.equals("bort")
                ? group.without(at)
                : group.with(at, changed(group.parts().get(at), way.subList(1, way.size()), action));
    }

    private static Group added(Group group, String action) {
        if (action.equals("villkor")) {
            return group.and(Single.FRESH);
        }
        return action.equals("grupp") ? group.and(new Group("nagon", List.of(Single.FRESH))) : group;
    }

    /** The id of the control that is next to fill in after a button; empty when there is none. */
    static String focus(ConditionSlots after, String action) {
        if (action.equals("gruppera")) {
            return "%s.%d.begrepp"
                    .formatted(ConditionForm.ROOT, ((Group) after).parts().size() - 1);
        }
        String[] parts = action.split(":", 2);
        if (parts.length < 2) {
            return "";
        }
        return switch (parts[0]) {
            case "villkor", "grupp" -> added(after, parts[1], parts[0].equals("grupp"));
            case "bort" -> parts[1].contains(".") ? parts[1].substring(0, parts[1].lastIndexOf('.')) + ".ord" : "";
            default -> "";
        };
    }

    private static String added(ConditionSlots root, String at, boolean isGroup) {
        ConditionSlots node = root;
        for (String place : at.split("\\.", -1)) {
            if (place.matches("\\d{1,2}") && node instanceof Group group) {
                int number = Integer.parseInt(place);
                node = number < group.parts().size() ? group.parts().get(number) : group;
            }
        }
        return node instanceof Group group
                ? "%s.%d.%s".formatted(at, group.parts().size() - 1, isGroup ? "ord" : "begrepp")
                : "";
    }
}
