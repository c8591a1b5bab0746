package vn.binhdang.engine.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.text.Nearest;
import vn.binhdang.engine.text.Text;

/** Whether a reported line fits the indicator it names: its shape, its signs, its whole numbers, its parts of the period. */
public final class EntryCheck {

    private final Catalogue catalogue;
    private final Faults faults;
    private final CountedCheck counted;

    public EntryCheck(Catalogue catalogue, Faults faults) {
        this.catalogue = catalogue;
        this.faults = faults;
        this.counted = new CountedCheck(catalogue, faults);
    }

    /** Adds a fault for everything in the entry that cannot be read as a figure of its indicator. */
    public void check(Entry entry, Period period) {
        Optional<Indicator> indicator = catalogue.find(entry.indicator());
        if (indicator.isEmpty()) {
            faults.add(
                    entry.place(),
                    "không có chỉ số “%s”. %s",
                    "there is no indicator “%s”. %s",
                    entry.indicator(),
                    Nearest.question(entry.indicator(), catalogue.codes()));
            return;
        }
        checkDataYear(entry, period);
        checkShape(entry, indicator.get(), period);
        checkNumbers(entry.reported(), entry.place(), indicator.get());
        new PartsCheck(faults).check(entry, indicator.get());
        entry.parts().forEach(part -> checkNumbers(part.reported(), part.place(), indicator.get()));
        counted.check(entry, indicator.get());
    }

    private void checkDataYear(Entry entry, Period period) {
        Integer dataYear = entry.dataYear();
        if (dataYear != null && dataYear > period.year()) {
            faults.add(
                    entry.place().below("dataYear"),
                    "số liệu không thể của năm %s, sau kỳ báo cáo %s",
                    "a figure cannot be of %s, after the period %s",
                    dataYear,
                    period);
        }
    }

    private void checkShape(Entry entry, Indicator indicator, Period period) {
        Reported reported = entry.reported();
        Form form = indicator.form();
        boolean fits = reported instanceof Reported.NotApplicable
                || (form instanceof Form.Series series && series.isReportedBy(reported, period))
                || (form instanceof Form.Ratio && reported instanceof Reported.Counts)
                || (form instanceof Form.Ratio && reported instanceof Reported.Amount)
                || (form instanceof Form.Value && reported instanceof Reported.Amount)
                || (form instanceof Form.YesNo && reported instanceof Reported.Answer);
        if (form instanceof Form.Series wanted && reported instanceof Reported.Series series) {
            checkSeries(entry, series, wanted.frequency(), period);
        } else if (!fits) {
            faults.add(
                    entry.place(),
                    "chỉ số “%s” (%s) phải báo cáo bằng %s",
                    "indicator “%s” (%s) is reported as %s",
                    indicator.code(),
                    indicator.name(),
                    wanted(form));
        }
    }

    private void checkSeries(Entry entry, Reported.Series series, Frequency wanted, Period period) {
        int parts = wanted.partsIn(period);
        if (series.frequency() != null && series.frequency() != wanted) {
            faults.add(
                    entry.place().below(series.frequency().field()),
                    "chỉ số này tính theo %s: dùng “%s”",
                    "this indicator is counted by %s: use “%s”",
                    wanted.noun(),
                    wanted.field());
        } else if (series.counts().size() != parts) {
            faults.add(
                    entry.place(),
                    "kỳ %s cần %s số (mỗi %s một số; chưa có thì ghi null), nhưng thấy %s",
                    "period %s needs %s numbers (one for each %s; null where not known yet), but there are %s",
                    period,
                    parts,
                    wanted.noun(),
                    series.counts().size());
        }
    }

    private void checkNumbers(Reported reported, Place place, Indicator indicator) {
        boolean whole = indicator.counted().isWhole()
                && (!(reported instanceof Reported.Amount) || indicator.unit() == Unit.COUNT);
        for (BigDecimal number :
                reported.numbers().stream().flatMap(Optional::stream).toList()) {
            if (number.signum() < 0) {
                faults.add(
                        place,
                        "số không được âm, nhưng thấy %s",
                        "a number must not be negative, but saw %s",
                        number.toPlainString());
            } else if (whole && number.stripTrailingZeros().scale() > 0) {
                faults.add(
                        place,
                        "số %s phải là số nguyên, nhưng thấy %s",
                        "the number of %s must be whole, but saw %s",
                        indicator.counted().noun(),
                        number.toPlainString());
            }
        }
    }

    private static Text wanted(Form form) {
        if (form instanceof Form.Ratio ratio) {
            return Text.of(
                    "tử số (numerator: %s) và mẫu số (denominator: %s), hoặc value",
                    "numerator (%s) and denominator (%s), or value", ratio.numerator(), ratio.denominator());
        }
        if (form instanceof Form.Series series) {
            return Text.of(
                    "“%s”, mỗi %s một số (trong bảng: 4;4;3;5)",
                    "“%s”, one number for each %s (in a table: 4;4;3;5)",
                    series.frequency().field(),
                    series.frequency().noun());
        }
        return form instanceof Form.YesNo
                ? Text.of("“yes”: true (có) hoặc false (không)", "“yes”: true or false")
                : Text.of("“value”: một số", "“value”: a number");
    }
}
