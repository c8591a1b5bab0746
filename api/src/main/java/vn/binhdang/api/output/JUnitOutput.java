package vn.binhdang.api.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.binhdang.engine.explanations.Explainer;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.verdicts.Judgement;

/**
 * JUnit XML for build servers. A gap or an only partly met target that is due is a failure, a figure that is absent or cannot be
 * computed an error, and what is not decided yet is skipped.
 */
final class JUnitOutput {

    private final Output result;

    JUnitOutput(Output result) {
        this.result = result;
    }

    void write(OutputStream out) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(content, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            for (Scorecard scorecard : result.scorecards()) {
                suite(xml, scorecard);
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

    private void suite(XMLStreamWriter xml, Scorecard scorecard) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute(
                "name", scorecard.locality().code() + " " + scorecard.report().period());
        xml.writeAttribute("tests", Integer.toString(scorecard.summary().total()));
        xml.writeAttribute("failures", count(scorecard, "failure"));
        xml.writeAttribute("errors", count(scorecard, "error"));
        xml.writeAttribute("skipped", count(scorecard, "skipped"));
        for (Judgement judgement : scorecard.verdicts()) {
            testCase(xml, judgement);
        }
        xml.writeEndElement();
    }

    private void testCase(XMLStreamWriter xml, Judgement judgement) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", judgement.cell().clause().pack().id());
        xml.writeAttribute("name", judgement.cell().key().toString());
        String outcome = outcome(judgement);
        if (!outcome.isEmpty()) {
            xml.writeStartElement(outcome);
            xml.writeAttribute(
                    "message", Printable.of(Explainer.explain(judgement).in(result.language())));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String count(Scorecard scorecard, String outcome) {
        return Long.toString(scorecard.verdicts().stream()
                .filter(judgement -> outcome(judgement).equals(outcome))
                .count());
    }

    private static String outcome(Judgement judgement) {
        return switch (judgement.verdict()) {
            case MET -> "";
            case GAP -> "failure";
            case PARTLY_MET -> judgement.cell().due() ? "failure" : "skipped";
            case NOT_REPORTED, NOT_COMPUTABLE -> "error";
            case NOT_YET, NOT_APPLICABLE, REVIEW -> "skipped";
        };
    }
}
