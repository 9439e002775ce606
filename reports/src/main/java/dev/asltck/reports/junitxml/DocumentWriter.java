package dev.asltck.reports.junitxml;

import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.text.VisibleText;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes suites. What XML has no characters for is made visible. There is no standard output of tests in it, as servers take paths of files
 * from there.
 */
final class DocumentWriter {

    private static final DateTimeFormatter WITHOUT_ZONE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_TEXT = 10_000;
    private static final int MILLIS = 1_000;

    private final XMLStreamWriter xml;

    DocumentWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void write(List<TestSuite> suites) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        attribute("name", "asl-tck");
        attribute(
                "tests",
                suites.stream().mapToLong(suite -> suite.tests().size()).sum());
        attribute(
                "failures",
                suites.stream()
                        .mapToLong(suite -> suite.count(TestOutcome.FAILURE))
                        .sum());
        attribute(
                "errors",
                suites.stream()
                        .mapToLong(suite -> suite.count(TestOutcome.ERROR))
                        .sum());
        for (TestSuite suite : suites) {
            write(suite);
        }
        line(0);
        xml.writeEndElement();
        line(0);
        xml.writeEndDocument();
    }

    private void write(TestSuite suite) throws XMLStreamException {
        line(1);
        xml.writeStartElement("testsuite");
        attribute("name", suite.run().name() + " " + suite.name());
        attribute("tests", suite.tests().size());
        attribute("failures", suite.count(TestOutcome.FAILURE));
        attribute("errors", suite.count(TestOutcome.ERROR));
        attribute("skipped", suite.count(TestOutcome.SKIPPED));
        attribute("timestamp", WITHOUT_ZONE.format(suite.run().header().started()));
        if (suite.hasTimes()) {
            attribute("time", seconds(suite.millis()));
        }
        writeProperties(suite.run().header());
        for (TestCase test : suite.tests()) {
            write(test);
        }
        line(1);
        xml.writeEndElement();
    }

    private void writeProperties(ResultHeader header) throws XMLStreamException {
        SortedMap<String, String> properties = new TreeMap<>();
        properties.put("engine.name", header.engine().name());
        properties.put("engine.version", header.engine().version());
        properties.put("engine.clock", header.engine().clock());
        properties.put("dialect", header.dialect());
        properties.put("suite.version", header.suite().version());
        properties.put("suite.digest", header.suite().digest());
        header.options().forEach((name, value) -> properties.put("option." + name, value));
        line(2);
        xml.writeStartElement("properties");
        for (var property : properties.entrySet()) {
            line(3);
            xml.writeEmptyElement("property");
            attribute("name", property.getKey());
            attribute("value", property.getValue());
        }
        line(2);
        xml.writeEndElement();
    }

    private void write(TestCase test) throws XMLStreamException {
        line(2);
        if (test.outcome().isEmpty()) {
            xml.writeEmptyElement("testcase");
            writeAttributes(test);
            return;
        }
        xml.writeStartElement("testcase");
        writeAttributes(test);
        write(test.outcome().get());
        line(2);
        xml.writeEndElement();
    }

    private void writeAttributes(TestCase test) throws XMLStreamException {
        attribute("classname", test.className());
        attribute("name", test.name());
        if (test.millis().isPresent()) {
            attribute("time", seconds(test.millis().get()));
        }
    }

    private void write(TestOutcome outcome) throws XMLStreamException {
        line(3);
        boolean empty = outcome.text().isEmpty();
        if (empty) {
            xml.writeEmptyElement(outcome.element());
        } else {
            xml.writeStartElement(outcome.element());
        }
        attribute("type", outcome.type());
        attribute("message", outcome.message());
        if (!empty) {
            xml.writeCharacters(VisibleText.of(outcome.text(), LONGEST_TEXT));
            xml.writeEndElement();
        }
    }

    private void attribute(String name, long value) throws XMLStreamException {
        xml.writeAttribute(name, Long.toString(value));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, VisibleText.line(value, LONGEST_LINE));
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%d.%03d", millis / MILLIS, millis % MILLIS);
    }
}
