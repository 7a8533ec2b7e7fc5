package se.regelverk.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.example.AreaReport;

/** Code of every kind, in every place: as a text it is shown as it was written, elsewhere it is refused in its file. */
class CodeInContentTest {
    static final List<String> CODE = List.of(
            "\" + System.setProperty(\"attacked\", \"yes\") + \"",
            "\"; System.setProperty(\"attacked\", \"yes\"); //",
            "*/ System.setProperty(\"attacked\", \"yes\"); /*",
            "new ProcessBuilder(\"sh\").start()",
            "Runtime.getRuntime().exec(\"sh\")",
            "hyra.class.forName(\"java.lang.System\")",
            "hyra.getClass().getClassLoader()",
            "java.lang.System.exit(1)",
            "T(java.lang.System).setProperty('attacked', 'yes')",
            "#{T(java.lang.System).setProperty('attacked', 'yes')}",
            "${java.lang.System.setProperty('attacked','yes')}",
            "${jndi:ldap://127.0.0.1/a}",
            "__${T(java.lang.System).setProperty('attacked','yes')}__::x",
            "<p th:text=\"${@bean.run()}\" th:utext=\"${x}\">",
            "[[${T(java.lang.System)}]] [(${x})]",
            "*{hyra} @{/x} ~{fragment} #{message}",
            "@{System.setProperty(\"attacked\",\"yes\")} @code{x}",
            "eval(System.setProperty(\"attacked\", \"yes\") == null)",
            "end rule \"x\" when then System.setProperty(\"attacked\", \"yes\"); end",
            "package x; import java.lang.System; declare X end",
            "function(x) external { java: { class: \"java.lang.System\", method signature: \"exit(int)\" } }",
            "for i in 1..1000000000 return i",
            "some x in [1..999999999] satisfies x = 0",
            "(function(){while(true);})()",
            "def x = 'sh'.execute()",
            "import os; os.system('sh')",
            "{{constructor.constructor('return 1')()}}",
            "<%= 7*7 %><% System.exit(1) %>",
            "<#assign x=\"freemarker.template.utility.Execute\"?new()>",
            "$(touch attacked); `touch attacked`",
            "'; db.dropDatabase(); //",
            "{\"$where\": \"sleep(100000)\"}",
            "' OR '1'='1'; DROP TABLE case; --",
            "%s%n%x%1$999999999d",
            "(a+)+$ ^(([a-z])+.)+[A-Z]([a-z])+$",
            "</rule>]]><script>alert(1)</script>",
            "<img src=x onerror=alert(1)> <svg/onload=alert(1)>",
            "[klicka](javascript:alert(1)) ![x](http://127.0.0.1/x)",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
            "<xi:include href=\"file:///etc/passwd\"/>",
            "=HYPERLINK(\"http://127.0.0.1\",\"x\")",
            "=cmd|'/C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "+1-1+cmd|' /C calc'!A0",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "file:///etc/passwd",
            "classpath:application.yaml",
            "http://169.254.169.254/latest/meta-data",
            "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
            "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader []]",
            "*alias &anchor <<: *x",
            "--- %YAML 1.1",
            "__proto__",
            "\\u0022 + x + \\x22");

    /** All places at once, run to the end, and read again from what the contract answers. */
    @TestFactory
    Stream<DynamicTest> whatIsShownIsWhatWasWritten() {
        return CODE.stream()
                .map(code -> DynamicTest.dynamicTest(code, () -> {
                    ContentFiles files = Prov.FILES;
                    for (Written place : Written.TEXTS) {
                        String path = Prov.path(place.file());
                        String text = files.text(path).orElseThrow();
                        files = files.with(path, text.replace(place.part(), place.before() + Prov.quoted(code)));
                    }
                    AreaReport report = Prov.check(files);
                    assertThat(report.problems()).isEmpty();
                    assertThat(report.examples()).isNotEmpty().allMatch(AreaReport.Ran::passes);
                    var explanation = Prov.assess(files, Prov.ANSWERS);

                    assertThat(explanation.at("/decisions/stod").decimalValue()).isEqualByComparingTo("9500");
                    assertThat(explanation.findValuesAsString("legalBasis"))
                            .anySatisfy(shown -> assertThat(shown).contains(code));
                    assertThat(explanation.findValuesAsString("reason")).contains(code);
                    assertThat(explanation.findValuesAsString("title")).contains(code);
                    assertThat(System.getProperty("attacked")).isNull();
                }));
    }

    @TestFactory
    Stream<DynamicTest> whereOnlyANameMayStandItIsRefusedInItsFile() {
        return IntStream.range(0, CODE.size()).boxed().flatMap(number -> Written.NAMES.stream()
                .filter(place -> isTried(number, place))
                .map(place -> DynamicTest.dynamicTest(
                        CODE.get(number) + " in " + place, () -> assertRefused(place, CODE.get(number)))));
    }

    /** Every place meets a fifth of the code, and every code a fifth of the places, so that each build has time for all. */
    private static boolean isTried(int code, Written place) {
        return (code + Written.NAMES.indexOf(place)) % 5 == 0;
    }

    private static void assertRefused(Written place, String code) {
        assertThat(Prov.problems(place.with(code))).anySatisfy(one -> {
            assertThat(one.location().file()).isEqualTo(Prov.path(place.file()));
            assertThat(one.location().line()).isBetween(1, 60);
        });
        assertThat(System.getProperty("attacked")).isNull();
    }

    /** What an answer says is a value whatever it looks like. */
    @Test
    void asAnAnswerItIsOnlyAnAnswer() {
        for (String code : CODE) {
            var answers = tools.jackson.databind.json.JsonMapper.shared()
                    .writeValueAsString(Map.of("boende", "hyr", "hyra", 9000, "namnet", code, "barn", List.of()));
            var explanation = Prov.assess(
                    Prov.with("regler/regler.yaml", "text: Visa kontraktet", "text: 'Visa {namnet}'"), answers);

            assertThat(explanation.findValuesAsString("text")).contains("Visa " + code);
        }
        assertThat(System.getProperty("attacked")).isNull();
    }
}
