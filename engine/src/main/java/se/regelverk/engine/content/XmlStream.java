package se.regelverk.engine.content;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML from outside, element by element, within limits. Document types and entities are refused, so nothing is fetched and nothing
 * grows; depth, elements and characters are counted.
 */
public final class XmlStream {
    private static final int DEEPEST = 60;
    private static final int MOST_ELEMENTS = 2_000_000;
    private static final int LONGEST_ATTRIBUTE = 10_000;

    private final XMLStreamReader reader;
    private int depth;
    private int elements;

    /** @param text the whole document, already decoded and within the caller's limit of characters */
    public XmlStream(String text) throws XmlRefused {
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw new XmlRefused("Filen har en dokumenttyp (DOCTYPE) eller egna entiteter. Sådant läses inte.");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("External entities are not read");
        });
        try {
            reader = factory.createXMLStreamReader(new StringReader(text));
        } catch (XMLStreamException broken) {
            throw notXml(broken);
        }
    }

    /** Whether there is another start, end or text; moves on to it. */
    public boolean next() throws XmlRefused {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        count();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new XmlRefused("Rad %d har en entitet som inte läses.".formatted(line()));
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw notXml(broken);
        }
    }

    private void count() throws XmlRefused {
        depth++;
        elements++;
        if (depth > DEEPEST) {
            throw new XmlRefused("Rad %d är nästlad djupare än %d nivåer.".formatted(line(), DEEPEST));
        }
        if (elements > MOST_ELEMENTS) {
            throw new XmlRefused("Filen har för många delar.");
        }
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeValue(at).length() > LONGEST_ATTRIBUTE) {
                throw new XmlRefused("Rad %d har ett attribut som är för långt.".formatted(line()));
            }
        }
    }

    private static XmlRefused notXml(XMLStreamException broken) {
        int line = broken.getLocation() == null
                ? 0
                : Math.max(0, broken.getLocation().getLineNumber());
        return new XmlRefused("Rad %d går inte att läsa som XML.".formatted(line));
    }

    public boolean isStart() {
        return reader.isStartElement();
    }

    public boolean isEnd() {
        return reader.isEndElement();
    }

    /** The element's name without prefix. */
    public String name() {
        return reader.getLocalName();
    }

    public String namespace() {
        return Optional.ofNullable(reader.getNamespaceURI()).orElse("");
    }

    /** The text at hand, when it is neither a start nor an end. */
    public String text() {
        return reader.getText();
    }

    /** The attributes that have no prefix. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributePrefix(at) == null
                    || reader.getAttributePrefix(at).isEmpty()) {
                attributes.put(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
            }
        }
        return attributes;
    }

    /** An attribute without prefix. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }

    public int line() {
        return reader.getLocation().getLineNumber();
    }
}
