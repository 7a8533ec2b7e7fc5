package se.regelverk.engine.impact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.casework.CaseFiles;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.impact.ImpactRun.Part;

/** Divides a population into parts. */
final class Planning {
    /** A part is lost when its node is killed: some tenths of a second of work. */
    private static final int CASES_IN_A_PART = 250;

    private final CaseFiles cases;

    Planning(CaseFiles cases) {
        this.cases = cases;
    }

    List<Part> plan(Population population, List<Area> areas, Instant moment) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            if (population.isStored()) {
                parts.addAll(storedParts(area, cases.numbers(area, moment)));
            } else {
                long first = (long) population.size() * i / areas.size();
                long end = (long) population.size() * (i + 1) / areas.size();
                parts.addAll(inventedParts(area, first, end));
            }
        }
        return parts;
    }

    private static List<Part> storedParts(Area area, List<String> numbers) {
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < numbers.size(); from += CASES_IN_A_PART) {
            int to = Math.min(numbers.size(), from + CASES_IN_A_PART);
            parts.add(new Part(area, numbers.get(from), numbers.get(to - 1), to - from));
        }
        return parts;
    }

    private static List<Part> inventedParts(Area area, long first, long end) {
        List<Part> parts = new ArrayList<>();
        for (long from = first; from < end; from += CASES_IN_A_PART) {
            long to = Math.min(end, from + CASES_IN_A_PART);
            parts.add(new Part(area, Long.toString(from), Long.toString(to - 1), (int) (to - from)));
        }
        return parts;
    }
}
