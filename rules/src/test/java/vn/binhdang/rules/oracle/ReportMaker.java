package vn.binhdang.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes reports for a rule book, of units that exist on the last day of the period. */
final class ReportMaker {

    private static final List<Integer> MONTHS = List.of(12, 12, 12, 6, 3, 1);

    private final Dice dice;
    private final MadeRuleBook book;
    private final EntryMaker entries;

    ReportMaker(Dice dice, MadeRuleBook book) {
        this.dice = dice;
        this.book = book;
        this.entries = new EntryMaker(dice, book);
    }

    /** So many reports, no two of one locality and period. */
    List<MadeReport> make(int number) {
        List<MadeReport> reports = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        while (reports.size() < number) {
            Span period = Span.any(dice, dice.between(2020, 2031), dice.any(MONTHS));
            MadeReport report = new MadeReport(unit(period.lastDay()), period, entries(period), dice.chance(10));
            if (taken.add(report.key())) {
                reports.add(report);
            }
        }
        return reports;
    }

    private String unit(LocalDate day) {
        return dice.any(book.units().stream().filter(unit -> unit.existsOn(day)).toList())
                .code();
    }

    private Map<String, MadeReport.MadeEntry> entries(Span period) {
        Map<String, MadeReport.MadeEntry> made = new LinkedHashMap<>();
        for (MadeIndicator indicator : dice.shuffled(book.indicators())) {
            if (!dice.chance(10)) {
                made.put(indicator.code(), entries.make(indicator, period));
            }
        }
        return made;
    }
}
