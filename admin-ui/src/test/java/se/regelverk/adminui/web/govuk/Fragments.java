package se.regelverk.adminui.web.govuk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Our own templates, asked for one fragment at a time, the way a page asks for them. */
final class Fragments {
    private static final SpringTemplateEngine ENGINE = engine();

    private Fragments() {}

    private static SpringTemplateEngine engine() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding("UTF-8");
        files.setCheckExistence(true);
        files.setOrder(1);
        var texts = new StringTemplateResolver();
        texts.setTemplateMode(TemplateMode.HTML);
        texts.setOrder(2);
        var engine = new SpringTemplateEngine();
        engine.addTemplateResolver(files);
        engine.addTemplateResolver(texts);
        engine.setLinkBuilder(new StandardLinkBuilder() {
            @Override
            protected String computeContextPath(
                    IExpressionContext context, String base, Map<String, Object> parameters) {
                return "";
            }
        });
        return engine;
    }

    /**
     * Will render {@code fragments/form :: text} and so on.
     *
     * @param parameters by name; one that begins with <code>~{</code> is itself a fragment
     */
    static Supplier<String> render(String fragment, Map<String, ?> parameters) {
        String given = parameters.entrySet().stream()
                .map(one ->
                        one.getKey() + "=" + (isFragment(one.getValue()) ? one.getValue() : "${" + one.getKey() + "}"))
                .collect(Collectors.joining(", "));
        var context = new Context();
        context.setVariables(new LinkedHashMap<>(parameters));
        String text = "<th:block th:replace=\"~{" + fragment + "(" + given + ")}\"></th:block>";
        return () -> ENGINE.process(text, context);
    }

    private static boolean isFragment(Object value) {
        return value instanceof String text && text.startsWith("~{");
    }

    /** What a template writes where this selector points. */
    static String part(String template, String selector) {
        return ENGINE.process(template, Set.of(selector), new Context());
    }
}
