package vn.binhdang.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.binhdang.engine.rulebook.Fingerprint;
import vn.binhdang.engine.text.Days;
import vn.binhdang.engine.text.Text;

/**
 * The days on which offices of the state work: Monday to Friday, less public holidays and the days given for them, and
 * with the Saturdays that are worked for a day off elsewhere.
 */
public final class WorkingDays {

    private static final int MOST = 1_000;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, SpecialDay> off;
    private final Map<LocalDate, SpecialDay> worked;
    private final Map<Integer, Optional<Text>> years;
    private final Fingerprint fingerprint;

    /** @param years the years whose holidays are known, and what is not certain about each as a whole */
    WorkingDays(
            Map<LocalDate, SpecialDay> off,
            Map<LocalDate, SpecialDay> worked,
            Map<Integer, Optional<Text>> years,
            Fingerprint fingerprint) {
        this.off = Map.copyOf(off);
        this.worked = Map.copyOf(worked);
        this.years = Map.copyOf(years);
        this.fingerprint = fingerprint;
    }

    /** Whether it is worked; of a year whose holidays are not known, every day from Monday to Friday. */
    public boolean isWorking(LocalDate day) {
        return isWeekend(day) ? worked.containsKey(day) : !off.containsKey(day);
    }

    /** What is special about the day, if anything: a holiday, a day given for one, a Saturday that is worked. */
    public Optional<SpecialDay> special(LocalDate day) {
        return Stream.of(off, worked)
                .flatMap(days -> Stream.ofNullable(days.get(day)))
                .findFirst();
    }

    /**
     * The working day that is so many working days after a day, which itself does not count. Where the holidays of a year
     * on the way are not known, only weekends are passed over, and the answer says so.
     *
     * @param days from 1 to 1,000
     */
    public DueDay after(LocalDate start, int days) {
        if (days < 1 || days > MOST) {
            throw new IllegalArgumentException("working days from 1 to " + MOST + ", not " + days);
        }
        Set<Text> doubts = new LinkedHashSet<>();
        LocalDate day = start;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            doubts(day).forEach(doubts::add);
            if (isWorking(day)) {
                left--;
            }
        }
        return new DueDay(day, new ArrayList<>(doubts));
    }

    /** Of the file of holidays: kept with a day that was counted, it tells by what it was counted. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    private Stream<Text> doubts(LocalDate day) {
        Stream<Text> ofYear = years.getOrDefault(day.getYear(), Optional.of(unknown(day.getYear()))).stream();
        Stream<Text> ofDay = special(day)
                .flatMap(special -> Optional.ofNullable(special.confirm())
                        .map(doubt -> Text.of("%s (%s): %s", "%s (%s): %s", Days.words(day), special.name(), doubt)))
                .stream();
        return Stream.concat(ofYear, ofDay);
    }

    private static Text unknown(int year) {
        return Text.of(
                "chưa có ngày nghỉ lễ, tết của năm %s trong holidays.yaml: mới chỉ trừ thứ bảy, chủ nhật",
                "holidays.yaml has no holidays of %s: only Saturdays and Sundays were passed over", year);
    }

    static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }
}
