package se.regelverk.adminui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** Who in the application may use which library. */
class WallsTest {
    private static final String ROOT = "se.regelverk.adminui";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void rulesSchemasAndContentFilesAreTheEnginesBusiness() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.drools..",
                        "org.kie..",
                        "com.networknt..",
                        "com.google.re2j..",
                        "org.snakeyaml..",
                        "se.regelverk.engine.rulepack.rulebase..",
                        "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.databind..")
                .check(CLASSES);
    }

    @Test
    void onlyStorageKnowsTheEmbeddedDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".storage..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("de.bwaldvogel..", "org.h2..", "io.netty..")
                .check(CLASSES);
    }

    /** Cases and content are reached through the engine, which holds what must be atomic. Only error pages know the ways a database fails. */
    @Test
    void pagesDoNotReachIntoTheDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".api..",
                        ROOT + ".approval..",
                        ROOT + ".casework..",
                        ROOT + ".drift..",
                        ROOT + ".forms..",
                        ROOT + ".rules..",
                        ROOT + ".web..")
                .and()
                .haveSimpleNameNotEndingWith("Exceptions")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.data..", "com.mongodb..", "org.bson..")
                .check(CLASSES);
    }

    /** Today comes from the application's clock, so that a demo or a test can stand on any day. */
    @Test
    void todayIsTheClocks() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(YearMonth.class, "now")
                .orShould()
                .callConstructor(Date.class)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
