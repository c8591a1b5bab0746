package vn.binhdang.engine.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.rulebook.YamlJson;
import vn.binhdang.engine.rulebook.YamlMap;

/** Reads the report within a case just as a report is read, and says where in the case file its faults stand. */
final class CaseReports {

    private static final String FIGURES = "/indicators";

    private final ReportIntake intake;
    private final Faults faults;

    CaseReports(ReportIntake intake, Faults faults) {
        this.intake = intake;
        this.faults = faults;
    }

    /** The report; null after adding its faults. */
    @Nullable
    Report read(YamlMap one) {
        int before = faults.count();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("locality", one.text("locality"));
        json.put("period", one.text("period"));
        json.put("submittedOn", one.optionalText("submittedOn"));
        json.set("indicators", one.find("report").map(YamlJson::of).orElseGet(JsonNodeFactory.instance::objectNode));
        if (faults.count() > before) {
            return null;
        }
        try {
            byte[] content = json.toString().getBytes(StandardCharsets.UTF_8);
            return intake.read(List.of(new ReportFile(one.place().file(), content)))
                    .get(0);
        } catch (InvalidReportException unreadable) {
            for (Fault fault : unreadable.faults()) {
                faults.add(place(one, fault.place()), fault.message());
            }
            return null;
        }
    }

    private static Place place(YamlMap one, Place inReport) {
        String field = inReport.field() == null ? "" : inReport.field();
        return YamlJson.place(
                one.value(), field.startsWith(FIGURES) ? "/report" + field.substring(FIGURES.length()) : field);
    }
}
