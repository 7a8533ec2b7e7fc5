package se.regelverk.engine.rulepack.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Cases of ekonomiskt bistånd with values at and beside every boundary of its tables; now and then an answer is missing. */
final class DrawnCases {
    private final Random random;

    DrawnCases(Random random) {
        this.random = random;
    }

    Given next() {
        YearMonth month = YearMonth.parse(one("2025-07", "2025-12", "2026-01", "2026-02", "2026-12"));
        var answers = new LinkedHashMap<String, Object>();
        answers.put(
                "hushall",
                map(
                        "typ",
                        one("ensamstaende", "sammanboende", "inneboende"),
                        "antalPersonerIBostaden",
                        String.valueOf(2 + random.nextInt(9))));
        answers.put(
                "medsokande",
                map(
                        "manaderMedForsorjningsstod",
                        one("5", "6", "7"),
                        "jobbstimulansAnvandManader",
                        one("0", "23", "24")));
        answers.put("manaderMedForsorjningsstod", one("5", "6", "7"));
        answers.put("jobbstimulansAnvandManader", one("0", "23", "24"));
        answers.put("kostnader", map("hyra", one("0", "6500", "7200,55"), "akassa", one("150", "0,01")));
        answers.put("barn", some(9, () -> child(month)));
        answers.put("inkomster", some(4, this::income));
        answers.put("tillgangar", some(3, this::asset));
        if (random.nextInt(12) == 0) {
            answers.remove(
                    one("hushall", "barn", "inkomster", "tillgangar", "manaderMedForsorjningsstod", "kostnader"));
        }
        return new Given(answers, month, month.atDay(15), month.atEndOfMonth());
    }

    private Object child(YearMonth month) {
        LocalDate born = one(month.atDay(1), month.atEndOfMonth(), month.atDay(10))
                .minusYears(random.nextInt(23))
                .plusDays(random.nextInt(3) - 1);
        return map(
                "fodelsedatum", born.toString(),
                "lunchUtanforHemmet", one("ja", "nej"),
                "dagarHosSokanden", one("0", "1", "15", "28", "29", "30", "31"),
                "arbetsinkomst", one("0", "1", "6000", "59201"),
                "arbetsinkomstTidigareIAr", one("0", "52800", "53200", "59200"),
                "raknaOverskjutande", one("ja", "nej"));
    }

    private Object income() {
        String type = one(
                "lon",
                "lon",
                "lon",
                "akassa",
                "aktivitetsstod",
                "sjukpenning",
                "foraldrapenning",
                "pension",
                "studiemedel",
                "barnbidrag",
                "underhallsstod",
                "bostadsbidrag",
                "annan");
        return map(
                "typ",
                type,
                "person",
                one("sokande", "medsokande"),
                "belopp",
                one("0", "4000", "9800,33"),
                "raknas",
                one("ja", "nej"));
    }

    private Object asset() {
        return map(
                "typ",
                one("bankmedel", "fordon", "fastighet", "annan"),
                "belopp",
                one("0", "14000"),
                "realiserbartBelopp",
                one("0", "2500"));
    }

    private List<Object> some(int most, Supplier<Object> item) {
        List<Object> items = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            items.add(item.get());
        }
        return items;
    }

    private Map<String, Object> map(String... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (random.nextInt(40) > 0) {
                map.put(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return map;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
