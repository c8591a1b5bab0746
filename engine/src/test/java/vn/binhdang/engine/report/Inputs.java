package vn.binhdang.engine.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.binhdang.engine.faults.Faults;

/** Reads inputs given as text; the file is called {@code f}. */
final class Inputs {

    private final Faults faults = new Faults();
    private final List<Report> reports;

    private Inputs(byte[] content) {
        this.reports = ReportReader.read(new ReportFile("f", content), faults);
    }

    static Inputs text(String content) {
        return new Inputs(content.getBytes(StandardCharsets.UTF_8));
    }

    static Inputs bytes(byte[] content) {
        return new Inputs(content);
    }

    /** A report of ward 30511 for 2024 with this line for the indicator {@code x}. */
    static Inputs line(String line) {
        return text("{\"locality\": \"30511\", \"period\": \"2024\", \"indicators\": {\"x\": " + line + "}}");
    }

    /** A table with these headings, and one row for each of the others. */
    static Inputs table(String... lines) {
        return text(String.join("\n", lines) + "\n");
    }

    Faults faults() {
        return faults;
    }

    List<Report> reports() {
        return reports;
    }

    /** The only report. */
    Report report() {
        return only(reports);
    }

    /** The only entry of the only report. */
    Entry entry() {
        return only(report().entries());
    }

    private <T> T only(List<T> list) {
        if (list.size() != 1 || !faults.isEmpty()) {
            throw new AssertionError("expected one, but got " + list + " with faults " + faults.all());
        }
        return list.get(0);
    }
}
