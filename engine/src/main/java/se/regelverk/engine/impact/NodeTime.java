package se.regelverk.engine.impact;

/** Time on one node, which only goes forward and says nothing of what time it is. */
interface NodeTime {
    /** Nanoseconds since a moment that is the node's own. */
    long nanos();
}
