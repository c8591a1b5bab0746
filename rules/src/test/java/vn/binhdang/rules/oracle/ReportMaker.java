package vn.binhdang.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
            MadeReport report =
                    new MadeReport(unit(period.lastDay()), period, entries(period), sent(period), dice.chance(10));
            if (taken.add(report.key())) {
                reports.add(report);
            }
        }
        return reports;
    }

    /** Around a deadline of the rule book, or any day, or none. */
    private @Nullable LocalDate sent(Span period) {
        if (dice.chance(20)) {
            return null;
        }
        List<LocalDate> due = book.packs().stream()
                .flatMap(pack -> pack.duties().stream())
                .filter(duty -> duty.asksFor(period))
                .map(duty -> duty.day(period))
                .toList();
        return due.isEmpty() || dice.chance(10)
                ? period.lastDay().plusDays(dice.between(-200, 200))
                : dice.any(due).plusDays(dice.between(-1, 1));
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
