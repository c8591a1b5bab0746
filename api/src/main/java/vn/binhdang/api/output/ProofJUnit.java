package vn.binhdang.api.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.binhdang.engine.proofreading.Remark;

/** JUnit XML for build servers: each rule file is a case, which fails where it has errors; the rest is said beside it. */
final class ProofJUnit {

    private final ProofOutput output;

    ProofJUnit(ProofOutput output) {
        this.output = output;
    }

    void write(OutputStream out) throws IOException {
        SortedMap<String, List<Remark>> byFile = new TreeMap<>();
        output.proof().files().forEach(file -> byFile.put(file, List.of()));
        byFile.putAll(output.proof().remarks().stream()
                .collect(Collectors.groupingBy(remark -> remark.place().file())));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(content, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "rules");
            xml.writeAttribute("tests", Integer.toString(byFile.size()));
            xml.writeAttribute(
                    "failures",
                    Long.toString(byFile.values().stream()
                            .filter(remarks -> !errors(remarks).isEmpty())
                            .count()));
            for (String file : byFile.keySet()) {
                testCase(xml, file, Objects.requireNonNull(byFile.get(file)));
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IOException(impossible);
        }
        out.write(content.toByteArray());
        out.write('\n');
    }

    private void testCase(XMLStreamWriter xml, String file, List<Remark> remarks) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "rules");
        xml.writeAttribute("name", Printable.of(file));
        List<Remark> errors = errors(remarks);
        if (!errors.isEmpty()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", errors.get(0).code());
            xml.writeAttribute("message", words(errors.get(0)));
            xml.writeCharacters(lines(errors));
            xml.writeEndElement();
        }
        List<Remark> others =
                remarks.stream().filter(remark -> !errors.contains(remark)).toList();
        if (!others.isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(lines(others));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static List<Remark> errors(List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> remark.level() == Remark.Level.ERROR)
                .toList();
    }

    private String lines(List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> remark.level().code() + " " + words(remark))
                .collect(Collectors.joining("\n"));
    }

    private String words(Remark remark) {
        return Printable.of(
                remark.place() + ": " + remark.message().in(output.language()) + " [" + remark.code() + "]");
    }
}
