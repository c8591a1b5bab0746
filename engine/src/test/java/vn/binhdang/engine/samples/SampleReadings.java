package vn.binhdang.engine.samples;

import java.util.List;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Reading;
import vn.binhdang.engine.report.Entry;
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
        return Figures.of(SampleReports.report(period, line), new Catalogue(List.of(indicator)))
                .readings()
                .get(0);
    }
}
