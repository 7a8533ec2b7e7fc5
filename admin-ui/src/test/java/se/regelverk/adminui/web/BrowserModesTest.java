package se.regelverk.adminui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;

/** Every browser test is run with script and without, or says why it is not. */
class BrowserModesTest {
    private static List<Class<?>> browserTests() throws IOException, ClassNotFoundException {
        var files = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:se/regelverk/adminui/**/*InBrowserTest.class");
        var reader = new CachingMetadataReaderFactory();
        List<Class<?>> classes = new ArrayList<>();
        for (var file : files) {
            classes.add(Class.forName(
                    reader.getMetadataReader(file).getClassMetadata().getClassName()));
        }
        return classes;
    }

    @Test
    void everyBrowserTestRunsInBothModesOrSaysWhyNot() throws Exception {
        List<Class<?>> classes = browserTests();

        assertThat(classes).hasSizeGreaterThan(15);
        assertThat(classes.stream()
                        .filter(one -> !one.isAnnotationPresent(OneMode.class))
                        .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
                        .filter(BrowserModesTest::isOneModeWithoutReason))
                .isEmpty();
    }

    private static boolean isOneModeWithoutReason(Method method) {
        boolean isTest = method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class);
        boolean chooses = Arrays.asList(method.getParameterTypes()).contains(boolean.class);
        return isTest && !chooses && !method.isAnnotationPresent(OneMode.class);
    }
}
