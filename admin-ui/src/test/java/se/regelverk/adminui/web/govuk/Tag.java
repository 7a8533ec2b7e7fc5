package se.regelverk.adminui.web.govuk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.config.ParseConfiguration.ElementBalancing;
import org.attoparser.dom.DOMMarkupParser;
import org.attoparser.dom.Element;
import org.attoparser.dom.INestableNode;
import org.attoparser.dom.INode;
import org.attoparser.dom.Text;
import org.unbescape.html.HtmlEscape;

/** An element as it is compared: order of attributes and classes, and white space, make no difference. A child is a Tag or a String. */
record Tag(String name, Map<String, String> attributes, Set<String> classes, List<Object> children) {
    private static final DOMMarkupParser PARSER = new DOMMarkupParser(configuration());

    private static ParseConfiguration configuration() {
        var configuration = ParseConfiguration.htmlConfiguration();
        configuration.setElementBalancing(ElementBalancing.REQUIRE_BALANCED);
        return configuration;
    }

    /** A piece of HTML under a root without name. */
    static Tag parse(String html) {
        var root = new Tag("", new TreeMap<>(), new TreeSet<>(), new ArrayList<>());
        try {
            copy(PARSER.parse(html), root);
        } catch (ParseException notHtml) {
            throw new IllegalArgumentException(notHtml);
        }
        return root;
    }

    private static void copy(INestableNode from, Tag to) {
        for (INode node : from.getChildren()) {
            if (node instanceof Text text) {
                to.add(HtmlEscape.unescapeHtml(text.getContent()));
            } else if (node instanceof Element element) {
                Tag tag = of(element);
                copy(element, tag);
                to.children.add(tag);
            }
        }
    }

    private static Tag of(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        element.getAttributeMap()
                .forEach((name, value) -> attributes.put(
                        name, value == null || value.equals(name) ? "" : HtmlEscape.unescapeHtml(value)));
        Set<String> classes = new TreeSet<>(words(attributes.remove("class")));
        return new Tag(element.getElementName(), attributes, classes, new ArrayList<>());
    }

    static List<String> words(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.asList(text.strip().split("\\s+"));
    }

    private void add(String text) {
        String written = String.join(" ", words(text));
        if (!written.isEmpty()) {
            children.add(written);
        }
    }

    boolean is(String className) {
        return classes.contains(className);
    }

    /** Shows every element below, the deepest first. */
    void each(Consumer<Tag> seen) {
        List.copyOf(children).forEach(child -> {
            if (child instanceof Tag tag) {
                tag.each(seen);
                seen.accept(tag);
            }
        });
    }

    /** Takes away elements below this one; what stood in them stays when {@code keep}. */
    void drop(java.util.function.Predicate<Tag> which, boolean keep) {
        List<Object> left = new ArrayList<>();
        for (Object child : children) {
            if (child instanceof Tag tag) {
                tag.drop(which, keep);
                if (!which.test(tag)) {
                    left.add(tag);
                } else if (keep) {
                    left.addAll(tag.children);
                }
            } else {
                left.add(child);
            }
        }
        children.clear();
        children.addAll(left);
    }

    /** All that is written below, in one text. */
    String text() {
        return children.stream()
                .map(child -> child instanceof Tag tag ? tag.text() : child.toString())
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** One line for each element and text, indented by depth: equal for what is the same. */
    String lines() {
        var lines = new StringBuilder();
        children.forEach(child -> write(child, "", lines));
        return lines.toString();
    }

    private static void write(Object child, String indent, StringBuilder lines) {
        if (child instanceof Tag tag) {
            lines.append(indent)
                    .append(tag.name)
                    .append(' ')
                    .append(tag.classes)
                    .append(' ');
            lines.append(tag.attributes).append('\n');
            tag.children.forEach(inner -> write(inner, indent + "  ", lines));
        } else {
            lines.append(indent).append(child).append('\n');
        }
    }
}
