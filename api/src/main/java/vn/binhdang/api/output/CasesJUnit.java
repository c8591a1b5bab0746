package vn.binhdang.api.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.cases.CaseResult;
import vn.binhdang.engine.cases.Coverage;
import vn.binhdang.engine.cases.PackResult;
import vn.binhdang.engine.mistakes.Trial;
import vn.binhdang.engine.text.Text;

/** JUnit XML for build servers: a suite for each pack, and one for the mistakes. */
final class CasesJUnit {

    private static final Text COVERED = Text.of("ví dụ đủ hai phía", "covered both ways");
    private static final Text NOTICED = Text.of("lỗi được phát hiện", "mistakes are noticed");

    private final CasesOutput output;

    /** @param failure null where it holds */
    private record Line(String target, Text name, @Nullable Text failure) {}

    CasesJUnit(CasesOutput output) {
        this.output = output;
    }

    void write(OutputStream out) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(content, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            for (PackResult pack : output.packs()) {
                suite(xml, pack.pack().id(), lines(pack));
            }
            if (output.trials() != null) {
                suite(
                        xml,
                        "mistakes",
                        output.trials().stream().map(CasesJUnit::line).toList());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IOException(impossible);
        }
        out.write(content.toByteArray());
        out.write('\n');
    }

    private static List<Line> lines(PackResult pack) {
        List<Line> lines = new ArrayList<>();
        Stream.concat(pack.cases().stream(), pack.boundaries().stream()).forEach(result -> lines.add(line(result)));
        for (Coverage coverage : pack.coverage()) {
            Text missing = coverage.missing().stream().reduce(Text.same(""), Text::then);
            lines.add(new Line(coverage.subject().id(), COVERED, coverage.isComplete() ? null : missing));
        }
        return lines;
    }

    private static Line line(CaseResult result) {
        Text failure = Text.of("%s: %s", "%s: %s", result.one().place(), result.difference());
        return new Line(result.one().target(), result.one().name(), result.holds() ? null : failure);
    }

    private static Line line(Trial trial) {
        Text unnoticed = trial.survivors().stream()
                .map(mutant -> Text.of("[%s]", "[%s]", mutant.mistake()))
                .reduce(Text.of("không phát hiện:", "not noticed:"), Text::then);
        return new Line(trial.task().target(), NOTICED, trial.isSound() ? null : unnoticed);
    }

    private void suite(XMLStreamWriter xml, String name, List<Line> lines) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", name);
        xml.writeAttribute("tests", Integer.toString(lines.size()));
        xml.writeAttribute(
                "failures",
                Long.toString(
                        lines.stream().filter(line -> line.failure() != null).count()));
        for (Line line : lines) {
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", line.target());
            xml.writeAttribute("name", words(line.name()));
            if (line.failure() != null) {
                xml.writeStartElement("failure");
                xml.writeAttribute("message", words(line.failure()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private String words(Text words) {
        return Printable.of(words.in(output.language()));
    }
}
