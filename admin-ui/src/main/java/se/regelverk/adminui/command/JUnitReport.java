package se.regelverk.adminui.command;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.example.AreaReport;

/** A check as JUnit XML, which build servers show: a suite for each area, a case for its content, one for each problem and example. */
final class JUnitReport {
    private static final String CONTENT = "Innehållet kontrolleras";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    private JUnitReport() throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String of(List<Checked> all) {
        try {
            var report = new JUnitReport();
            report.suites(all);
            return report.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Writing XML to a string failed", impossible);
        }
    }

    private void suites(List<Checked> all) throws XMLStreamException {
        writer.writeStartDocument("UTF-8", "1.0");
        writer.writeStartElement("testsuites");
        for (Checked one : all) {
            suite(one);
        }
        writer.writeEndElement();
        writer.writeEndDocument();
        writer.flush();
    }

    private void suite(Checked checked) throws XMLStreamException {
        writer.writeStartElement("testsuite");
        attribute("name", checked.area().id());
        attribute(
                "tests",
                Integer.toString(
                        1 + checked.problems().size() + checked.examples().size()));
        attribute(
                "failures",
                Integer.toString(checked.problems().size() + checked.failing().size()));
        testCase(checked.area().id(), CONTENT, "");
        for (AuthorProblem problem : checked.problems()) {
            String place = checked.folders().shown(problem.location());
            testCase(problem.location().file(), place, checked.folders().shown(problem));
        }
        for (AreaReport.Ran example : checked.examples()) {
            testCase(example.location().file(), example.name(), Checked.differences(example));
        }
        writer.writeEndElement();
    }

    /** A case that passed when there is nothing to say. */
    private void testCase(String file, String name, String failure) throws XMLStreamException {
        writer.writeStartElement("testcase");
        attribute("classname", file);
        attribute("name", name);
        if (!failure.isEmpty()) {
            writer.writeStartElement("failure");
            attribute("message", failure);
            writer.writeEndElement();
        }
        writer.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        writer.writeAttribute(name, Console.plain(value));
    }
}
