package se.regelverk.engine.rulepack.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.XmlRefused;
import se.regelverk.engine.content.XmlStream;

/** An element with what is in it. */
record XmlNode(String name, String namespace, Map<String, String> attributes, List<XmlNode> children, String text) {
    /** Reads the whole document within {@link XmlStream}'s limits. */
    static XmlNode read(String document) throws XmlRefused {
        var xml = new XmlStream(document);
        while (xml.next()) {
            if (xml.isStart()) {
                return element(xml);
            }
        }
        return new XmlNode("", "", Map.of(), List.of(), "");
    }

    private static XmlNode element(XmlStream xml) throws XmlRefused {
        String name = xml.name();
        String namespace = xml.namespace();
        Map<String, String> attributes = xml.attributes();
        List<XmlNode> children = new ArrayList<>();
        var text = new StringBuilder();
        while (xml.next() && !xml.isEnd()) {
            if (xml.isStart()) {
                children.add(element(xml));
            } else {
                text.append(xml.text());
            }
        }
        return new XmlNode(
                name,
                namespace,
                attributes,
                List.copyOf(children),
                text.toString().strip());
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    List<XmlNode> all(String child) {
        return children.stream().filter(one -> one.name.equals(child)).toList();
    }

    Optional<XmlNode> first(String child) {
        return all(child).stream().findFirst();
    }

    /** The text of the {@code text} element in it. */
    String says() {
        return first("text").map(XmlNode::text).orElse("");
    }

    /** What people call it. */
    String title() {
        return attribute("label").isEmpty() ? attribute("name") : attribute("label");
    }
}
