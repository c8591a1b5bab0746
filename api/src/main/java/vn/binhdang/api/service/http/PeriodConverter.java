package vn.binhdang.api.service.http;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import vn.binhdang.engine.report.Period;

/** Reads periods in requests, as they stand in reports. */
@Component
class PeriodConverter implements Converter<String, Period> {

    @Override
    public Period convert(String written) {
        return Period.parse(written).orElseThrow(() -> new IllegalArgumentException("2024, 2024-H1, 2024-Q3, 2024-05"));
    }
}
