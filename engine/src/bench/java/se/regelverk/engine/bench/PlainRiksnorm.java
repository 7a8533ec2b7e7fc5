package se.regelverk.engine.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The same case by hand in plain Java, without explanation, dates of validity or missing facts: what computing alone costs. */
record PlainRiksnorm(
        boolean couple, List<Child> children, List<BigDecimal> costs, List<BigDecimal> incomes, LocalDate lastDay) {
    record Child(LocalDate born, boolean lunchOut, int days) {}

    private static final BigDecimal THIRTY = BigDecimal.valueOf(30);
    private static final int[] SHARED = {0, 1280, 1410, 1790, 2030, 2330, 2640, 2830};

    static PlainRiksnorm exampleEb02() {
        return new PlainRiksnorm(
                true,
                List.of(
                        new Child(LocalDate.of(2020, 9, 14), true, 30), new Child(LocalDate.of(2016, 10, 2), false, 30)),
                List.of(BigDecimal.valueOf(9200), BigDecimal.valueOf(600), BigDecimal.valueOf(200)),
                List.of(BigDecimal.valueOf(9800), BigDecimal.valueOf(2650), BigDecimal.valueOf(2200)),
                LocalDate.of(2026, 3, 31));
    }

    BigDecimal need() {
        BigDecimal norm = BigDecimal.valueOf(couple ? 7100 : 3940);
        int persons = couple ? 2 : 1;
        norm = norm.add(BigDecimal.valueOf(SHARED[persons]));
        List<Child> byDays = children.stream()
                .sorted((a, b) -> Integer.compare(b.days(), a.days()))
                .toList();
        for (Child child : byDays) {
            persons++;
            BigDecimal part = BigDecimal.valueOf(Math.min(child.days(), 30));
            BigDecimal amount = BigDecimal.valueOf(personal(child) + shared(persons) - shared(persons - 1L));
            norm = norm.add(amount.multiply(part).divide(THIRTY));
        }
        for (BigDecimal cost : costs) {
            norm = norm.add(cost);
        }
        for (BigDecimal income : incomes) {
            norm = norm.subtract(income);
        }
        return norm;
    }

    private static long shared(long persons) {
        return persons <= 7 ? SHARED[(int) persons] : SHARED[7] + (persons - 7) * (SHARED[7] - SHARED[6]);
    }

    private long personal(Child child) {
        long age = ChronoUnit.YEARS.between(child.born(), lastDay);
        boolean out = child.lunchOut();
        if (age == 0) {
            return out ? 2560 : 2740;
        }
        if (age <= 2) {
            return out ? 2800 : 3060;
        }
        if (age == 3) {
            return out ? 2500 : 2720;
        }
        if (age <= 6) {
            return out ? 2720 : 3060;
        }
        return age <= 10 ? 3820 : age <= 14 ? 4390 : age <= 18 ? 4960 : 5000;
    }
}
