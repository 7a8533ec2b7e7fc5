package se.regelverk.engine.replay;

/**
 * How a change falls on a group that the area may look at.
 *
 * @param concept what tells the groups apart, such as the way of living
 * @param value the group
 */
public record GroupCount(String concept, String value, long cases, long gaining, long losing, long otherwise)
        implements Counted<GroupCount> {
    /** Stands for the concept when cases are grouped by förvaltning; no concept can be called so. */
    public static final String DISTRICT = "arende-forvaltning";

    /** The group of those of whom it is not known. */
    public static final String UNKNOWN = "";

    static GroupCount of(String concept, String value, Direction direction) {
        return new GroupCount(
                concept,
                value,
                1,
                direction == Direction.GAINS ? 1 : 0,
                direction == Direction.LOSES ? 1 : 0,
                direction == Direction.OTHERWISE ? 1 : 0);
    }

    @Override
    public String what() {
        return concept + " " + value;
    }

    @Override
    public GroupCount plus(GroupCount other) {
        return new GroupCount(
                concept,
                value,
                cases + other.cases,
                gaining + other.gaining,
                losing + other.losing,
                otherwise + other.otherwise);
    }
}
