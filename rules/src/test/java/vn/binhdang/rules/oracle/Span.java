package vn.binhdang.rules.oracle;

import java.time.LocalDate;

/**
 * A year or one half-year, quarter or month of it: the period of a report, or by when a milestone must be reached.
 *
 * @param part which half-year, quarter or month it is, from 1; 1 for a year
 */
record Span(int year, int months, int part) {

    static Span ofYear(int year) {
        return new Span(year, 12, 1);
    }

    static Span any(Dice dice, int year, int months) {
        return new Span(year, months, dice.between(1, 12 / months));
    }

    boolean isYear() {
        return months == 12;
    }

    LocalDate lastDay() {
        return LocalDate.of(year, 1, 1).plusMonths((long) part * months).minusDays(1);
    }

    /** As reports and rule files write it: {@code 2024}, {@code 2024-H1}, {@code 2024-Q3}, {@code 2024-05}. */
    @Override
    public String toString() {
        return switch (months) {
            case 12 -> Integer.toString(year);
            case 6 -> year + "-H" + part;
            case 3 -> year + "-Q" + part;
            default -> year + (part < 10 ? "-0" : "-") + part;
        };
    }
}
