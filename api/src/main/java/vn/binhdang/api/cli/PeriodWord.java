package vn.binhdang.api.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.binhdang.engine.report.Period;

/** Reads a period as reports write it. */
final class PeriodWord implements ITypeConverter<Period> {

    @Override
    public Period convert(String word) {
        return Period.parse(word)
                .orElseThrow(() -> new TypeConversionException("2024 | 2024-H1 | 2024-Q3 | 2024-05 ≠ " + word));
    }
}
