package se.regelverk.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.content.ContentFiles;

/** Formulas that reach for something outside the small language, or grow without end. */
class ExpressionAttacksTest {
    private static final String FILE = "berakningar/stod.yaml";
    private static final String FORMULA = "\"minsta(hyra; tak) + summa(barn.del)\"";

    @TestFactory
    Stream<DynamicTest> areRefusedAtTheirPlace() {
        return Attack.refused(Stream.of(
                formula("a property", "hyra.class", "hyra.class"),
                formula("a property of a property", "hyra.class.classLoader", "hyra.class.classLoader"),
                formula("a method", "hyra.getClass()", "hyra.getClass"),
                formula("a method of a value", "hyra.abs()", "hyra.abs"),
                formula("a static method", "java.lang.Math.abs(hyra)", "java.lang.Math.abs"),
                formula("a bean", "@bean + hyra", "@"),
                formula("a constructor", "new java.io.File(hyra)", "finns"),
                formula("an assignment", "hyra = 3", "="),
                formula("two statements", "hyra; tak", ";"),
                formula("a text built up", "\"a\" + \"b\"", "\""),
                formula("a condition in a formula", "hyra > 1 ? 1 : 2", ">"),
                formula("a lambda", "x -> hyra", "x"),
                formula("an index", "barn[0].del", "barn"),
                formula("a list", "[1, 2, 3]", "["),
                formula("a context", "{a: 1}", "{"),
                formula("a range", "1..999999999", "."),
                formula("a loop", "for i in 1..9 return i", "for"),
                formula("an unknown function", "exec(hyra)", "exec"),
                formula("a pattern", "matches(hyra; \"(a+)+\")", "matches"),
                formula("a function of itself", "summa(summa(barn.del))", "summa"),
                formula("a sum of everything", "summa(barn)", "summa"),
                formula("a value of every item", "barn.del + 1", "barn.del"),
                formula("an endless argument list", "minsta(" + "1;".repeat(200) + "1)", "minsta"),
                formula("parentheses 31 deep", "(".repeat(31) + "hyra" + ")".repeat(31), "nästlat för djupt"),
                formula("parentheses 240 deep", "(".repeat(240) + "1" + ")".repeat(240), "nästlat för djupt"),
                formula("half a parenthesis, many times", "(".repeat(400), "nästlat för djupt"),
                formula("a chain of minus", "-".repeat(300) + "hyra", "nästlat för djupt"),
                formula("functions in functions", "abs(".repeat(60) + "hyra" + ")".repeat(60), "nästlat för djupt"),
                formula("a long sum", "hyra" + " + hyra".repeat(100_000), "längre än 500 tecken"),
                formula("a megabyte of blanks", "hyra" + " ".repeat(1_000_000) + "+ 1", "längre än 500 tecken"),
                formula("a million digits", "hyra + " + "9".repeat(1_000_000), "längre än 500 tecken"),
                formula("a hundred digits", "hyra + " + "9".repeat(100), "9"),
                formula("an exponent", "hyra + 1e999999999", "e999999999"),
                formula("a decimal point", "hyra * 1.5", "."),
                formula("a hexadecimal number", "hyra + 0xffff", "xffff"),
                formula("infinity", "hyra + Infinity", "Infinity"),
                formula("full-width digits", "hyra + １２", "１"),
                formula("arabic digits", "hyra + ٣", "٣"),
                formula("a homoglyph", "hуra + 1", "finns varken"),
                formula("a name with a combining sign", "hyra\u0301 + 1", "\u0301"),
                formula("a no-break space in a function", "minsta\u00a0(1; 2)", "finns varken"),
                formula("a minus that is none", "hyra − 1", "−"),
                formula("an escaped name", "\\u0068yra", "\\"),
                formula("a comment", "hyra /* x */", "/*"),
                formula("a day that is none", "dagar mellan(2026-02-30; kand)", "2026-02-30"),
                formula("a year out of range", "dagar mellan(99999-01-01; kand)", "dagar mellan"),
                formula("kronor by days", "hyra + 14 dagar", "dagar"),
                formula("nothing", "", "”formel” är tom"),
                formula("only blanks", "   ", "”formel” är tom")));
    }

    private static Attack formula(String name, String formula, String says) {
        return Attack.in(FILE, FORMULA, Prov.quoted(formula), name, says);
    }

    @TestFactory
    Stream<DynamicTest> inACellTheyAreRefusedAtTheirPlace() {
        return Attack.refused(Stream.of(
                cell("an interval of code", "[barn.size()..9]", "barn.size"),
                cell("an interval in an interval", "[[1..2]..[3..4]]", "["),
                cell("a half interval", "[4..", "["),
                cell("many dots", "[" + "1..".repeat(1_000) + "2]", "500 tecken"),
                cell("a million brackets", "[".repeat(1_000_000), "längre än 4000 tecken"),
                cell("four thousand brackets", "[".repeat(3_999), "500 tecken"),
                cell("a thousand values", "1, ".repeat(1_000) + "1", "fler än 100 värden"),
                cell("not not not", "inte ".repeat(700) + "1", "500 tecken"),
                cell("a date for a number", "2026-01-01", "2026-01-01"),
                cell("a comparison of comparisons", "<= >= 3", ">"),
                cell("a pattern", "~ (a+)+$", "~"),
                cell("a unary test in FEEL", "? > 5 and ? < 7", "?")));
    }

    private static Attack cell(String name, String cell, String says) {
        return Attack.in("tabeller/del.yaml", "\"[0..6]\"", Prov.quoted(cell), name, says);
    }

    /** What may be written but has no answer gives none: nothing is guessed, and nothing grows. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            hyra / (hyra - hyra)
            hyra * hyra * hyra * hyra * hyra * hyra * hyra * hyra
            999999999999999999 * 999999999999999999 * hyra
            hyra * 1000000000000 * 1000000000000 * 1000000000000
            dagar mellan(kand + 999999 år; kand) * hyra
            dagar mellan(kand - 999999999999999999 dagar; kand) * hyra
            dagar mellan(nästa vardag(9999-12-31 + 1 dag); kand) * hyra
            dagar mellan(kand + 1000000 månader; kand) * hyra
            """)
    void aValueOutsideEveryHonestMatterIsNoValue(String formula) {
        ContentFiles files = Prov.with(FILE, FORMULA, Prov.quoted("hyra + 0 * (" + formula + ")"))
                .with(
                        Prov.PACK + "exempel/exempel.yaml",
                        Prov.text("exempel/exempel.yaml")
                                .replace(
                                        "{ stod: 9500, barn.del: [500, 1000], utfall: BIFALL, belopp: 9500 }",
                                        "{ barn.del: [500, 1000] }"));
        // Units are not the matter here: where they do not fit the formula is refused, which is as good.
        if (Prov.problems(files).isEmpty()) {
            var explanation = Prov.assess(files, Prov.ANSWERS);

            assertThat(explanation.at("/decisions/stod").isMissingNode()).isTrue();
            assertThat(explanation.at("/proposal/outcome").asString()).isEqualTo("HANDLAGGARE_BEDOMER");
        }
    }
}
