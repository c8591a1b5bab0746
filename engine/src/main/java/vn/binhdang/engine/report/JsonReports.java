package vn.binhdang.engine.report;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;

/** One report as a JSON object, or many as an array of such objects. */
final class JsonReports {

    private final ReportFile file;
    private final Faults faults;

    JsonReports(ReportFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    List<Report> read() {
        return ReportJson.read(file, faults).map(this::reports).orElse(List.of());
    }

    private List<Report> reports(JsonNode root) {
        List<Report> reports = new ArrayList<>();
        if (root.isArray()) {
            for (int index = 0; index < root.size() && !faults.areMany(); index++) {
                Place place = file.place().below(Integer.toString(index));
                new JsonReport(root.get(index), place, faults).read().ifPresent(reports::add);
            }
            if (root.isEmpty()) {
                faults.add(file.place(), "danh sách báo cáo rỗng", "the list of reports is empty");
            }
        } else {
            new JsonReport(root, file.place(), faults).read().ifPresent(reports::add);
        }
        return reports;
    }
}
