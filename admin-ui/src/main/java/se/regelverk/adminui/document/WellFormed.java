package se.regelverk.adminui.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page's text as a document, read so strictly that nothing written in it can become more than text. */
final class WellFormed {
    private static final String DOCTYPE = "<!DOCTYPE html>";

    /** Signs that people may send but a document cannot hold. */
    private static final Pattern NOT_TEXT =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private WellFormed() {}

    static Document document(String page) {
        String text = NOT_TEXT.matcher(page.replace(DOCTYPE, "")).replaceAll("\uFFFD");
        try {
            return factory().newDocumentBuilder().parse(new InputSource(new StringReader(text.strip())));
        } catch (ParserConfigurationException | SAXException | IOException wrong) {
            // The parser's own message may quote the page, and with it what somebody has answered.
            throw new IllegalStateException("A template for paper is not well-formed: "
                    + wrong.getClass().getSimpleName());
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setExpandEntityReferences(false);
        return factory;
    }
}
