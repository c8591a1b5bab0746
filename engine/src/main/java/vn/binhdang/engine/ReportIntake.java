package vn.binhdang.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.indicators.EntryCheck;
import vn.binhdang.engine.localities.LocalityCheck;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.report.ParsedReports;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.report.Unfilled;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.text.Text;

/** Takes in reports: what passes here can be evaluated, and nothing is evaluated until everything passes. */
public final class ReportIntake {

    private record Whose(String locality, Period period) {}

    private final RuleBook ruleBook;

    public ReportIntake(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
    }

    /**
     * The reports of all files, by locality and period.
     *
     * @throws InvalidReportException with every fault of every file
     */
    public List<Report> read(List<ReportFile> files) {
        return accept(ParsedReports.of(files));
    }

    /** As {@link #read}, for what was parsed before. */
    public List<Report> accept(ParsedReports parsed) {
        Faults faults = parsed.faults();
        List<Report> reports = new ArrayList<>(parsed.reports());
        EntryCheck entries = new EntryCheck(ruleBook.catalogue(), faults);
        LocalityCheck localities = new LocalityCheck(ruleBook.register(), faults);
        Map<Whose, Place> seen = new HashMap<>();
        for (Report report : reports) {
            if (faults.areMany()) {
                break;
            }
            localities.check(report.locality(), report.period().last(), placeOfLocality(report.place()));
            report.entries().stream()
                    .takeWhile(entry -> !faults.areMany())
                    .forEach(entry -> entries.check(entry, report.period()));
            Place earlier = seen.putIfAbsent(new Whose(report.locality(), report.period()), report.place());
            if (earlier != null) {
                faults.add(secondReport(report.locality(), report.period(), report.place(), earlier));
            }
        }
        parsed.unfilled().forEach(form -> faults.add(emptyForm(form)));
        if (!faults.isEmpty()) {
            throw new InvalidReportException(told(faults));
        }
        reports.sort(Comparator.comparing(Report::locality).thenComparing(Report::period));
        return List.copyOf(reports);
    }

    /** Within an object of our own; the rows of tables and the values of DHIS2 name the locality themselves. */
    private static Place placeOfLocality(Place report) {
        String field = report.field();
        boolean named = report.line() != null || (field != null && field.endsWith("/orgUnit"));
        return named ? report : report.below("locality");
    }

    /** What keeps a form that nobody filled in from being a report. */
    public static Fault emptyForm(Unfilled form) {
        return new Fault(
                form.place(),
                Text.of(
                        "biểu mẫu của đơn vị %s kỳ %s chưa điền: 0 trên %s chỉ số có số liệu",
                        "the form of locality %s for %s is not filled in: 0 of %s indicators have a value",
                        form.locality(),
                        form.period(),
                        form.rows()),
                "empty-form");
    }

    /** What is wrong with two reports of one locality and period. */
    public static Fault secondReport(String locality, Period period, Place place, Place earlier) {
        return new Fault(
                place,
                Text.of(
                        "đơn vị %s đã có báo cáo kỳ %s ở %s; hãy giữ một báo cáo",
                        "locality %s already has a report for %s at %s; keep one of them", locality, period, earlier));
    }

    /** All faults; where reading was broken off, that comes first. */
    private static List<Fault> told(Faults faults) {
        List<Fault> told = new ArrayList<>(faults.all());
        if (faults.areMany()) {
            told.add(
                    0,
                    new Fault(
                            Place.of(told.get(0).place().file()),
                            Text.of(
                                    "có quá nhiều lỗi; những lỗi sau không tìm nữa",
                                    "there are too many faults; those behind them were not looked for")));
        }
        return told;
    }
}
