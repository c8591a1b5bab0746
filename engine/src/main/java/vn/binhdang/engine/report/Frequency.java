package vn.binhdang.engine.report;

import vn.binhdang.engine.text.Text;

/** The equal parts of a year by which something is counted or required. */
public enum Frequency {
    MONTH(1, "byMonth", Text.of("tháng", "month")),
    QUARTER(3, "byQuarter", Text.of("quý", "quarter")),
    HALF_YEAR(6, "byHalfYear", Text.of("nửa năm", "half-year"));

    private final int months;
    private final String field;
    private final Text noun;

    Frequency(int months, String field, Text noun) {
        this.months = months;
        this.field = field;
        this.noun = noun;
    }

    /** How many months one part has. */
    public int months() {
        return months;
    }

    /** The name of the series in a report. */
    public String field() {
        return field;
    }

    public Text noun() {
        return noun;
    }

    /** How many whole parts the period has: 4 quarters in a year, none in a month. */
    public int partsIn(Period period) {
        return period.months() / months;
    }
}
