package se.regelverk.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentFiles;

/**
 * Something written in a file that must be refused there.
 *
 * @param says a part of the problem or the remedy
 */
record Attack(String name, ContentFiles files, String file, String says) {
    static Attack in(String file, String part, String other, String name, String says) {
        return new Attack(name, Prov.with(file, part, other), Prov.path(file), says);
    }

    /** The whole file is the attack. */
    static Attack file(String file, String text, String name, String says) {
        return new Attack(name, Prov.FILES.with(Prov.path(file), text), Prov.path(file), says);
    }

    static Stream<DynamicTest> refused(Stream<Attack> attacks) {
        return attacks.map(attack -> DynamicTest.dynamicTest(attack.name(), attack::assertRefused));
    }

    private void assertRefused() {
        assertThat(Prov.problems(files)).anySatisfy(one -> {
            assertThat(one.location().file()).isEqualTo(file);
            assertThat(sentences(one)).contains(says);
        });
    }

    private static String sentences(AuthorProblem problem) {
        return problem.problem() + " " + problem.remedy();
    }
}
