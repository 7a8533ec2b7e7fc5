package se.regelverk.engine.rulepack.export;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML so that every text stays text: the stream writer escapes, and signs that XML has no form for are replaced. */
final class Xml {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;
    private int depth;

    Xml() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException impossible) {
            throw failure(impossible);
        }
    }

    /**
     * An element with others in it.
     *
     * @param attributes names and values by turns
     */
    void element(String name, Runnable content, String... attributes) {
        try {
            start(name, attributes);
            depth++;
            content.run();
            depth--;
            newLine();
            writer.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw failure(impossible);
        }
    }

    /** An element with nothing in it. */
    void empty(String name, String... attributes) {
        try {
            newLine();
            writer.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException impossible) {
            throw failure(impossible);
        }
    }

    /** An element with only text in it. */
    void text(String name, String content, String... attributes) {
        try {
            start(name, attributes);
            writer.writeCharacters(legal(content));
            writer.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw failure(impossible);
        }
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        newLine();
        writer.writeStartElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    private void newLine() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** Control signs and half surrogate pairs are not allowed in XML 1.0 in any form. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(one -> legal.appendCodePoint(isLegal(one) ? one : REPLACEMENT));
        return legal.toString();
    }

    private static boolean isLegal(int one) {
        return one == '\t'
                || one == '\n'
                || one == '\r'
                || (one >= 0x20 && one < 0xD800)
                || (one > 0xDFFF && one < 0xFFFE)
                || one > 0xFFFF;
    }

    /** The whole document. */
    String finished() {
        try {
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException impossible) {
            throw failure(impossible);
        }
        return text + "\n";
    }

    private static IllegalStateException failure(XMLStreamException cause) {
        return new IllegalStateException("Cannot write XML to memory", cause);
    }
}
