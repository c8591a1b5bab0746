package vn.binhdang.engine.report;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;

/** Reads a period, or says what a period looks like. */
final class PeriodText {

    private PeriodText() {}

    static @Nullable Period read(String written, Place place, Faults faults) {
        return Period.parse(written.strip()).orElseGet(() -> {
            faults.add(
                    place,
                    "“%s” không phải là kỳ báo cáo; viết 2024 (năm), 2024-H1 (6 tháng), 2024-Q3 (quý) hoặc 2024-05 (tháng)",
                    "“%s” is no period; write 2024 (year), 2024-H1 (half-year), 2024-Q3 (quarter) or 2024-05 (month)",
                    written);
            return null;
        });
    }
}
