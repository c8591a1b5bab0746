package vn.binhdang.engine.calendar;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.rulebook.SettingsFile;
import vn.binhdang.engine.rulebook.YamlMap;
import vn.binhdang.engine.rulebook.YamlValue;
import vn.binhdang.engine.text.Text;

/** Reads {@code holidays.yaml}: what is off every year, and of each year what its notices say. */
public final class HolidayReader {

    private static final Set<String> KEYS = Set.of("every-year", "years");
    private static final Set<String> YEARLY_KEYS = Set.of("on", "since", "name", "source", "confirm");
    private static final Set<String> YEAR_KEYS = Set.of("year", "confirm", "off", "swaps");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    /** A holiday of every year since one. */
    private record Yearly(MonthDay on, int since, SpecialDay what, YamlMap line) {}

    private final List<Yearly> yearly = new ArrayList<>();
    private final Map<Integer, Optional<Text>> years = new HashMap<>();
    private final CollectedDays days = new CollectedDays();

    private HolidayReader() {}

    /**
     * The working days by the file of holidays.
     *
     * @param files see {@link RuleFiles#shippedSettings()}
     * @throws InvalidRuleBookException with every fault of the file
     */
    public static WorkingDays read(RuleFiles files) {
        Faults faults = new Faults();
        HolidayReader reader = new HolidayReader();
        SettingsFile.HOLIDAYS.read(files, faults).ifPresent(reader::file);
        if (!faults.isEmpty()) {
            throw new InvalidRuleBookException(faults.all());
        }
        return new WorkingDays(
                reader.days.off(), reader.days.worked(), reader.years, SettingsFile.HOLIDAYS.fingerprint(files));
    }

    private void file(YamlMap map) {
        map.allowOnly(KEYS);
        each(map, "every-year").forEach(this::yearly);
        each(map, "years").forEach(this::year);
    }

    private static List<YamlMap> each(YamlMap map, String key) {
        return Optional.ofNullable(map.required(key)).map(YamlValue::items).orElse(List.of()).stream()
                .flatMap(item -> item.map().stream())
                .toList();
    }

    private void yearly(YamlMap line) {
        line.allowOnly(YEARLY_KEYS);
        YamlValue value = line.required("on");
        MonthDay on = value == null ? null : monthDay(value);
        Integer since = year(line, "since");
        SpecialDay what = Reason.of(line);
        if (on != null && since != null && what != null) {
            yearly.add(new Yearly(on, since, what, line));
        }
    }

    private static @Nullable MonthDay monthDay(YamlValue value) {
        String written = value.text();
        try {
            return written == null ? null : MonthDay.parse("--" + written);
        } catch (DateTimeException notOne) {
            value.fault(
                    "“%s” không phải là ngày trong năm; viết tháng-ngày, ví dụ 04-30",
                    "“%s” is no day of a year; write month-day, such as 04-30", String.valueOf(written));
            return null;
        }
    }

    private static @Nullable Integer year(YamlMap line, String key) {
        YamlValue value = line.required(key);
        String written = value == null ? null : value.text();
        if (value == null || written == null) {
            return null;
        }
        if (!YEAR.matcher(written).matches()) {
            value.fault("“%s” không phải là năm, ví dụ 2026", "“%s” is no year, such as 2026", written);
            return null;
        }
        return Integer.valueOf(written);
    }

    private void year(YamlMap map) {
        map.allowOnly(YEAR_KEYS);
        Integer year = year(map, "year");
        Optional<Text> confirm =
                map.find("confirm").isPresent() ? Optional.ofNullable(map.bilingual("confirm")) : Optional.empty();
        if (year == null) {
            return;
        }
        if (years.putIfAbsent(year, confirm) != null) {
            map.fault("năm %s có hai lần", "the year %s stands twice", year);
        }
        yearly.stream()
                .filter(holiday -> holiday.since() <= year)
                .forEach(holiday -> days.off(holiday.on().atYear(year), holiday.what(), holiday.line()));
        new YearLines(year, days).read(map);
    }
}
