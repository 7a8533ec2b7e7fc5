package se.regelverk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules are what their package-info says: no cycle, nothing used that is not allowed, nothing allowed that is not used. */
public abstract class ModuleWalls {
    private final String root;
    private final JavaClasses classes;

    /** For the modules directly under a package. */
    protected ModuleWalls(String root) {
        this.root = root;
        this.classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
    }

    @Test
    void modulesUseOnlyWhatTheySayAndWithoutCycles() {
        ApplicationModules modules = ApplicationModules.of(root, new ImportOption.DoNotIncludeTests());

        assertThat(modules.stream().count()).isGreaterThanOrEqualTo(8);
        modules.verify();
    }

    @TestFactory
    Stream<DynamicTest> aModuleIsAllowedExactlyWhatItUses() {
        return classes.getPackage(root).getSubpackages().stream()
                .map(module -> DynamicTest.dynamicTest(module.getRelativeName(), () -> assertThat(declared(module))
                        .isEqualTo(used(module))));
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(classes.getPackage(root).getSubpackagesInTree())
                .filteredOn(one -> !one.getClasses().isEmpty())
                .allSatisfy(one -> assertThat(one.isAnnotatedWith(NullMarked.class))
                        .as(one.getName())
                        .isTrue());
    }

    private static Set<String> declared(JavaPackage module) {
        return Stream.of(module.getAnnotationOfType(ApplicationModule.class).allowedDependencies())
                .map(name -> name.replace(" ", "").replace("::", "."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> used(JavaPackage module) {
        return module.getClassDependenciesFromThisPackageTree().stream()
                .map(dependency -> dependency.getTargetClass())
                .filter(underRoot()
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(module.getName() + ".."))))
                .map(target -> target.getPackageName().substring(root.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private DescribedPredicate<JavaClass> underRoot() {
        return JavaClass.Predicates.resideInAPackage(root + ".(*)..");
    }
}
