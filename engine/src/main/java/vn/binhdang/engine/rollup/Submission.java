package vn.binhdang.engine.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.text.Text;

/**
 * The reports of one period, by what they are to the roll-up.
 *
 * @param byUnit the reports of units below the larger one, on whatever level, by code
 * @param own the report of the larger unit itself, if it is there
 */
public record Submission(
        SortedMap<String, Report> byUnit, @Nullable Report own) {

    public Submission {
        byUnit = Collections.unmodifiableSortedMap(byUnit);
    }

    /**
     * The one period that the reports are of, or the one asked for.
     *
     * @throws InvalidReportException if they are of several and none was asked for, or none is of the one asked for
     */
    public static Period period(Collection<Report> reports, @Nullable Period asked) {
        Map<Period, Long> periods =
                reports.stream().collect(Collectors.groupingBy(Report::period, TreeMap::new, Collectors.counting()));
        if (asked == null ? periods.size() == 1 : periods.containsKey(asked)) {
            return asked == null ? periods.keySet().iterator().next() : asked;
        }
        Text counts = Text.same("");
        for (Map.Entry<Period, Long> one : periods.entrySet()) {
            Text separator = Text.same(counts.vi().isEmpty() ? "" : "; ");
            counts = Text.of(
                    "%s%s%s (%s báo cáo)", "%s%s%s (%s reports)", counts, separator, one.getKey(), one.getValue());
        }
        throw new InvalidReportException(List.of(new Fault(
                firstPlace(reports),
                asked == null
                        ? Text.of(
                                "các báo cáo thuộc nhiều kỳ khác nhau nên không cộng được: %s. Chọn một kỳ bằng --period.",
                                "the reports are of different periods, which cannot be added: %s. Choose one with --period.",
                                counts)
                        : Text.of(
                                "không có báo cáo nào của kỳ %s; có: %s.",
                                "no report is of %s; there are: %s.", asked, counts))));
    }

    /**
     * The reports of the period of the scope; those of other periods are left aside.
     *
     * @throws InvalidReportException naming every report of a unit that is not below the larger one, or if there is none
     *     to add
     */
    public static Submission of(Collection<Report> reports, Scope scope) {
        Faults faults = new Faults();
        SortedMap<String, Report> byUnit = new TreeMap<>();
        List<Level> levels = new ArrayList<>();
        Report own = null;
        for (Report report : reports) {
            Optional<Locality> unit = scope.register().find(report.locality(), scope.day());
            if (!report.period().equals(scope.period())) {
                continue;
            }
            if (report.locality().equals(scope.to().code())) {
                own = report;
            } else if (unit.isPresent() && scope.covers(unit.get())) {
                byUnit.put(report.locality(), report);
                levels.add(unit.get().level());
            } else {
                faults.add(
                        report.place(),
                        "%s (%s) không thuộc %s (%s); hãy bỏ báo cáo này ra",
                        "%s (%s) does not lie in %s (%s); leave this report out",
                        unit.map(Locality::name).orElse(""),
                        report.locality(),
                        scope.to().name(),
                        scope.to().code());
            }
        }
        if (faults.isEmpty() && !levels.contains(scope.level())) {
            faults.add(firstPlace(reports), nothingToAdd(scope, levels));
        }
        if (!faults.isEmpty()) {
            throw new InvalidReportException(faults.all());
        }
        return new Submission(byUnit, own);
    }

    private static Text nothingToAdd(Scope scope, List<Level> levels) {
        Text message = Text.of(
                "không có báo cáo nào của đơn vị %s thuộc %s.",
                "no report of the level %s is of a unit below %s.",
                scope.level().noun(),
                scope.to().name());
        return levels.stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .findFirst()
                .map(other -> message.then(Text.of(
                        "Có %s báo cáo %s: dùng --level %s.",
                        "There are %s reports on the level %s: use --level %s.",
                        Collections.frequency(levels, other),
                        other.noun(),
                        other.code())))
                .orElse(message);
    }

    private static Place firstPlace(Collection<Report> reports) {
        return reports.stream()
                .map(Report::place)
                .min(Comparator.comparing(Place::file).thenComparing(Place::toString))
                .orElse(Place.of("reports"));
    }
}
