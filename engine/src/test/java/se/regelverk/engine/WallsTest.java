package se.regelverk.engine;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may use which library, and where time and patterns come from. */
class WallsTest {
    private static final String ROOT = "se.regelverk.engine";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> onlyOnePlaceKnowsEachLibrary() {
        return Stream.of(
                        only("rulepack.rulebase", "org.drools..", "org.kie.."),
                        only("schema", "com.networknt..", "com.google.re2j.."),
                        only("content", "org.snakeyaml.."))
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CLASSES)));
    }

    @Test
    void springIsUsedOnlyWhereContentAndCasesAreStored() {
        noClasses()
                .that(resideInAnyPackage(ROOT + "..")
                        .and(DescribedPredicate.not(resideInAnyPackage(
                                ROOT + ".library..", ROOT + ".change..", ROOT + ".casework..", ROOT + ".impact.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..")
                        .and(DescribedPredicate.not(resideInAnyPackage("org.springframework.modulith"))))
                .check(CLASSES);
    }

    @Test
    void theEngineKnowsNeitherTheApplicationNorJackson2NorTheServletApi() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "se.regelverk.adminui..",
                        "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.databind..",
                        "jakarta.servlet..",
                        "org.springframework.web..")
                .check(CLASSES);
    }

    /** Conventions 8: today is an argument. Where a clock is asked it is one that was handed in. */
    @Test
    void nobodyReadsAClockOfTheirOwn() {
        DescribedPredicate<JavaCall<?>> now = target(name("now"))
                .and(target(owner(resideInAnyPackage("java.time.."))))
                .as("java.time now()")
                .forSubtype();
        DescribedPredicate<JavaCall<?>> ownClock = new DescribedPredicate<>("the machine's own clock") {
            @Override
            public boolean test(JavaCall<?> call) {
                List<String> parameters = call.getTarget().getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toList();
                boolean given = parameters.equals(List.of(Clock.class.getName()));
                return (now.test(call) && !given)
                        || (call.getTargetOwner().isEquivalentTo(System.class)
                                && call.getName().equals("currentTimeMillis"))
                        || (call.getTargetOwner().isEquivalentTo(java.util.Date.class)
                                && call.getName().equals("<init>")
                                && parameters.isEmpty());
            }
        };
        noClasses().should().callCodeUnitWhere(ownClock).check(CLASSES);
    }

    @Test
    void contentToExamplesHaveNoClockAtAll() {
        noClasses()
                .that()
                .resideInAnyPackage(Stream.of(
                                "content",
                                "vocabulary",
                                "expression",
                                "schema",
                                "form",
                                "migration",
                                "fact",
                                "rulepack",
                                "assessment",
                                "example")
                        .map(module -> ROOT + "." + module + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.time..").and(nameMatching(".*Clock")))
                .check(CLASSES);
    }

    /** A pattern of Java's own backtracks: it is a constant of the code or quoted, never what somebody wrote. */
    @Test
    void javaPatternsAreConstantsOrQuoted() {
        noCodeUnits()
                .that(DescribedPredicate.not(name("<clinit>")))
                .should(be(compilesAPattern()))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaCodeUnit> compilesAPattern() {
        return new DescribedPredicate<>("making a Pattern without quoting") {
            @Override
            public boolean test(JavaCodeUnit unit) {
                boolean quotes = unit.getCallsFromSelf().stream().anyMatch(call -> isOfPattern(call, List.of("quote")));
                return !quotes
                        && unit.getCallsFromSelf().stream()
                                .anyMatch(call -> isOfPattern(call, List.of("compile", "matches")));
            }
        };
    }

    private static boolean isOfPattern(JavaAccess<?> access, List<String> methods) {
        return access.getTargetOwner().isEquivalentTo(Pattern.class) && methods.contains(access.getName());
    }

    @Test
    void nothingIsReflectedCompiledDeserialisedOrStarted() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.tools..", "javax.script..", "java.rmi..", "javax.naming..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(ClassLoader.class, ProcessBuilder.class, Runtime.class, java.io.ObjectInputStream.class)
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    private static ArchRule only(String module, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .as("only %s depends on %s".formatted(module, String.join(", ", libraries)));
    }
}
