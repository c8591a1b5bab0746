package vn.binhdang.engine.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.RuleFiles;

/** A short file of holidays without a fault, into which a test plants one. */
record SampleHolidays(String content) {

    private static final String GOOD = """
            every-year:
              - {on: 04-30, since: 2021, name: {vi: Ngày Chiến thắng, en: Victory Day}, source: "112.1.c"}
              - {on: 05-01, since: 2021, name: {vi: Ngày lao động, en: Labour Day}, source: "112.1.d"}
              - {on: 11-25, since: 2025, name: {vi: Ngày mới, en: A new day}, source: "112.2"}
            years:
              - year: 2024
                off:
                  - {from: 2024-02-08, to: 2024-02-14, name: {vi: Tết, en: Lunar New Year}, source: 5015/TB}
                  - {day: 2024-09-03, name: {vi: Nghỉ liền kề, en: The day beside}, confirm: {vi: dự kiến, en: expected}}
                swaps:
                  - {off: 2024-04-29, worked: 2024-05-04, name: {vi: Hoán đổi, en: Swapped}, source: 2450/VPCP-KGVX}
              - year: 2025
                confirm: {vi: năm chưa chắc chắn, en: the year is not certain}
            """;

    static SampleHolidays good() {
        return new SampleHolidays(GOOD);
    }

    /** The only occurrence of the words is replaced. */
    SampleHolidays in(String words, String by) {
        if (content.split(Pattern.quote(words), -1).length != 2) {
            throw new AssertionError("“" + words + "” does not stand exactly once");
        }
        return new SampleHolidays(content.replace(words, by));
    }

    WorkingDays read() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("holidays.yaml", content.getBytes(StandardCharsets.UTF_8));
        return HolidayReader.read(new RuleFiles("rules/", files));
    }

    List<Fault> faults() {
        try {
            throw new AssertionError("no fault was found: " + read());
        } catch (InvalidRuleBookException refused) {
            return refused.faults();
        }
    }
}
