package se.regelverk.engine.rulepack.export;

import java.util.Set;
import java.util.TreeSet;

/** What an element of the DMN model reads; it becomes the element's requirements. */
record Uses(Set<String> inputs, Set<String> decisions, Set<String> functions) {
    Uses() {
        this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }
}
