package se.regelverk.engine.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.regelverk.engine.content.Area;

/** The cases. */
public interface CaseFiles {
    /** A case number that nobody else has. */
    String nextNumber(Area area, int year);

    /** A new case; the one that is there already when its number is taken, so that the same form can be handed in twice. */
    CaseRecord add(CaseRecord record);

    /**
     * A case with something changed.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody changed it since it was read
     */
    CaseRecord save(CaseRecord record);

    /** Changes a case however often others change it meanwhile; for what does not depend on what they did. */
    CaseRecord change(String id, UnaryOperator<CaseRecord> change);

    Optional<CaseRecord> find(String id);

    /** The latest cases of some areas, newest first; {@link CaseQuery#MOST} at most. */
    List<CaseRow> list(CaseQuery query);

    /**
     * A person's latest case of a form, however their number was written.
     *
     * @param but number of a case that does not count, empty for none
     */
    Optional<CaseRecord> latest(Area area, String form, String personNumber, String but);

    /** The numbers of an area's cases that were there at a moment, in order. */
    List<String> numbers(Area area, Instant moment);

    /** What was answered in an area's cases from one number to another, both included, in order. */
    List<CaseAnswers> answers(Area area, String first, String last);

    /**
     * How the rules of an area's version have held in the latest cases that were assessed by it, {@link #MOST_LOOKED_THROUGH} at most. For
     * what all areas share: the cases of every area.
     */
    RuleUse ruleUse(Area area, int version);

    /** More cases say little more of a rule, and take longer than a page's reader waits. */
    int MOST_LOOKED_THROUGH = 2_000;
}
