package vn.binhdang.engine.samples;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Reading;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.Reported;

/** Lines of a report as the checks of data quality see them. */
public final class SampleReadings {

    private SampleReadings() {}

    public static Reading reading(Indicator indicator, Reported reported) {
        return reading(indicator, SampleReports.line(indicator, reported));
    }

    public static Reading reading(Indicator indicator, Entry line) {
        return reading(indicator, "2024", line);
    }

    public static Reading reading(Indicator indicator, String period, Entry line) {
        return reading(indicator, SampleReports.report(period, line), null);
    }

    /** A line as it looks beside that of the last report. */
    public static Reading reading(Indicator indicator, Entry line, Entry last) {
        return reading(indicator, SampleReports.report("2024", line), SampleReports.report("2023", last));
    }

    private static Reading reading(Indicator indicator, Report report, @Nullable Report last) {
        return Figures.of(report, last == null ? List.of() : List.of(last), new Catalogue(List.of(indicator)))
                .readings()
                .get(0);
    }
}
