package vn.binhdang.engine.requirements;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.text.Text;

/**
 * The day by which something is due, in Vietnam.
 *
 * @param strict whether it must come before the day begins (“trước ngày”) or may come until it ends (“chậm nhất ngày”)
 * @param year null where it is due every year
 */
public record Deadline(
        String wording,
        boolean strict,
        int day,
        int month,
        @Nullable Integer year) {

    private static final Pattern STRICT = Pattern.compile("^(trước|before) ?(ngày )?");
    private static final Pattern INCLUSIVE = Pattern.compile(
            "^(chậm nhất|muộn nhất|không muộn hơn|no later than|not later than|by)( là| vào)? ?(ngày )?");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<day>\\d{1,2})[/-](?<month>\\d{1,2})([/-](?<year>\\d{4}))?");
    private static final Pattern WORDS =
            Pattern.compile("(?<day>\\d{1,2}) tháng (?<month>\\d{1,2})( năm (?<year>\\d{4}))?( hằng năm| hàng năm)?");
    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");

    /** Understands “trước ngày 10/6/2024”, “chậm nhất ngày 31/5” and the like. */
    public static Deadline parse(String wording) throws PhraseException {
        String words = Wording.normalised(wording);
        boolean strict = STRICT.matcher(words).find();
        boolean inclusive = INCLUSIVE.matcher(words).find();
        String date = INCLUSIVE.matcher(STRICT.matcher(words).replaceFirst("")).replaceFirst("");
        for (Pattern pattern : new Pattern[] {NUMBERS, WORDS, ISO}) {
            Matcher matcher = pattern.matcher(date);
            if ((strict || inclusive) && matcher.matches()) {
                return of(wording, strict, matcher);
            }
        }
        throw new PhraseException(Text.of(
                "chưa hiểu thời hạn “%s”; viết “trước ngày 10/6/2024” hoặc “chậm nhất ngày 31/5”",
                "the deadline “%s” is not understood; write “before 10/6/2024” or “no later than 31/5”", wording));
    }

    private static Deadline of(String wording, boolean strict, Matcher matcher) throws PhraseException {
        int day = Integer.parseInt(matcher.group("day"));
        int month = Integer.parseInt(matcher.group("month"));
        String written = matcher.group("year");
        Integer year = written == null ? null : Integer.valueOf(written);
        try {
            LocalDate unused = LocalDate.of(year == null ? 2000 : year, month, day);
        } catch (DateTimeException noSuchDay) {
            throw new PhraseException(
                    Text.of("“%s”: không có ngày %s/%s", "“%s”: there is no day %s/%s", wording, day, month));
        }
        return new Deadline(wording, strict, day, month, year);
    }

    /** The day itself in a given year; 29 February is 28 February where there is none. */
    public LocalDate in(int reportYear) {
        int inYear = year == null ? reportYear : year;
        int lastDay = LocalDate.of(inYear, month, 1).lengthOfMonth();
        return LocalDate.of(inYear, month, Math.min(day, lastDay));
    }
}
