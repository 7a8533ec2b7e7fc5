package se.regelverk.engine.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Problems that were found in different ways, as they are read together. */
public final class FieldProblems {
    private static final Pattern ROW = Pattern.compile("[0-9]{1,4}");

    private FieldProblems() {}

    /** In the order of the form, one for each field: the first that was found. */
    public static List<FieldProblem> inOrder(FormDefinition form, List<FieldProblem> problems) {
        var finder = form.finder();
        List<FieldProblem> ordered = new ArrayList<>();
        for (FieldProblem problem : problems) {
            if (ordered.stream().noneMatch(other -> other.pointer().equals(problem.pointer()))) {
                ordered.add(problem);
            }
        }
        ordered.sort(Comparator.comparing(
                problem -> finder.field(path(problem.pointer())).order()));
        return ordered;
    }

    private static List<Object> path(String pointer) {
        List<Object> path = new ArrayList<>();
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (ROW.matcher(name).matches()) {
                path.add(Integer.valueOf(name));
            } else {
                path.add(name);
            }
        }
        return path;
    }
}
