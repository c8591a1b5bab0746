package vn.binhdang.api.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.report.ReportedParts;

/** Puts the values of one locality and period together into a report, and those of one indicator into a figure. */
final class ValueGrouping {

    private record Whose(String locality, Period period) {}

    private final List<DataValue> values;
    private final @Nullable LocalDate completed;
    private final Faults faults;

    ValueGrouping(List<DataValue> values, @Nullable LocalDate completed, Faults faults) {
        this.values = values;
        this.completed = completed;
        this.faults = faults;
    }

    List<Report> reports() {
        Map<Whose, Map<String, List<DataValue>>> groups = new LinkedHashMap<>();
        for (DataValue value : values) {
            groups.computeIfAbsent(new Whose(value.locality(), value.period()), unused -> new LinkedHashMap<>())
                    .computeIfAbsent(value.indicator(), unused -> new ArrayList<>())
                    .add(value);
        }
        List<Report> reports = new ArrayList<>();
        groups.forEach((whose, figures) -> {
            List<Entry> entries = new ArrayList<>();
            figures.values().forEach(parts -> entry(parts).ifPresent(entries::add));
            Place place = figures.values().iterator().next().get(0).orgUnit();
            reports.add(new Report(whose.locality(), whose.period(), completed, null, entries, place));
        });
        return reports;
    }

    private Optional<Entry> entry(List<DataValue> values) {
        int before = faults.count();
        Map<String, DataValue> parts = new LinkedHashMap<>();
        for (DataValue value : values) {
            DataValue earlier = parts.putIfAbsent(value.part().name(), value);
            if (earlier != null) {
                faults.add(
                        value.place(),
                        "“%s” (%s) của đơn vị %s kỳ %s đã có ở %s; hãy giữ một",
                        "“%s” (%s) of locality %s for %s stands already at %s; keep one of them",
                        value.indicator(),
                        value.part().name(),
                        value.locality(),
                        value.period(),
                        earlier.place());
            }
        }
        DataValue value = parts.get("value");
        Boolean yes = value == null ? null : value.yes();
        DataValue reason = parts.get("notApplicable");
        ReportedParts found = new ReportedParts(
                number(parts.get("numerator")),
                number(parts.get("denominator")),
                yes == null ? number(value) : null,
                yes,
                series(parts),
                reason == null ? null : reason.text());
        BigDecimal stated = number(parts.get("stated"));
        if (faults.count() > before) {
            return Optional.empty();
        }
        DataValue first = values.get(0);
        return found.reported(first.place(), faults)
                .map(reported -> new Entry(
                        first.indicator(), reported, List.of(), stated, null, null, note(values), first.place()));
    }

    private @Nullable BigDecimal number(@Nullable DataValue value) {
        if (value != null && value.number() == null) {
            faults.add(
                    value.place().below("value"),
                    "cần một số có dấu chấm thập phân, nhiều nhất 30 chữ số, nhưng thấy “%s”",
                    "expected a number with a decimal point and at most 30 digits, but saw “%s”",
                    value.text().length() > 40 ? value.text().substring(0, 40) + "…" : value.text());
        }
        return value == null ? null : value.number();
    }

    /** Parts of the period of which no value came are not known yet. */
    private List<Reported.Series> series(Map<String, DataValue> parts) {
        List<Reported.Series> found = new ArrayList<>();
        for (Frequency frequency : Frequency.values()) {
            List<Optional<BigDecimal>> counts = new ArrayList<>();
            parts.values().stream()
                    .filter(part -> part.part().frequency() == frequency)
                    .forEach(part -> {
                        int most = Math.max(
                                frequency.partsIn(part.period()), part.part().number());
                        while (counts.size() < most) {
                            counts.add(Optional.empty());
                        }
                        counts.set(part.part().number() - 1, Optional.ofNullable(number(part)));
                    });
            if (!counts.isEmpty()) {
                found.add(new Reported.Series(frequency, counts));
            }
        }
        return found;
    }

    /** What was remarked on any of the parts, each remark once. */
    private static @Nullable String note(List<DataValue> values) {
        List<String> comments = values.stream()
                .flatMap(value -> Optional.ofNullable(value.comment()).stream())
                .distinct()
                .toList();
        return comments.isEmpty() ? null : String.join("; ", comments);
    }
}
