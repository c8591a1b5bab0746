package vn.binhdang.engine.requirements;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.text.Days;
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

    private static final Pattern STRICT = Pattern.compile("^(?:trước|before)(?: ngày)? (?<date>.+)$");
    private static final Pattern INCLUSIVE =
            Pattern.compile("^(?:chậm nhất|muộn nhất|không muộn hơn|không chậm hơn|không quá|đến hết"
                    + "|no later than|not later than|on or before|by)(?: là| vào)?(?: ngày)? (?<date>.+)$");
    private static final Pattern EVERY_YEAR =
            Pattern.compile(",? (?:hằng năm|mỗi năm|của mỗi năm|every year|each year|of each year|annually)$");
    private static final Pattern NEXT_YEAR =
            Pattern.compile("(?:của )?năm (?:sau|kế tiếp|tiếp theo)$|(?:of )?(?:the )?(?:next|following) year$");
    private static final String MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final List<Pattern> DATES = List.of(
            Pattern.compile("(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})(?:[/.-](?<year>\\d{4}))?"),
            Pattern.compile("(?<day>\\d{1,2}) tháng (?<month>\\d{1,2})(?:(?:/| năm )(?<year>\\d{4}))?"),
            Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})"),
            Pattern.compile("(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>" + MONTHS + ")(?:,? (?<year>\\d{4}))?"),
            Pattern.compile("(?<month>" + MONTHS + ") (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}))?"));
    private static final List<String> MONTH_BEGINNINGS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LETTERS = 3;

    /** Understands “trước ngày 10/6/2024”, “chậm nhất ngày 31/5”, “by 31 May” and the like. */
    public static Deadline parse(String wording) throws PhraseException {
        PhraseParser.requireShort(wording);
        String words = Wording.normalised(wording);
        Matcher strict = STRICT.matcher(words);
        Matcher inclusive = INCLUSIVE.matcher(words);
        Optional<Deadline> deadline = Optional.empty();
        if (strict.matches()) {
            deadline = of(wording, true, strict.group("date"));
        } else if (inclusive.matches()) {
            deadline = of(wording, false, inclusive.group("date"));
        }
        return deadline.orElseThrow(() -> new PhraseException(Text.of(
                "chưa hiểu thời hạn “%s”; viết “trước ngày 10/6/2024” hoặc “chậm nhất ngày 31/5”",
                "the deadline “%s” is not understood; write “before 10/6/2024” or “no later than 31/5”", wording)));
    }

    private static Optional<Deadline> of(String wording, boolean strict, String written) throws PhraseException {
        if (NEXT_YEAR.matcher(written).find()) {
            throw new PhraseException(Text.of(
                    "“%s”: hãy ghi rõ năm nào, ví dụ “trước ngày 15/2/2025”",
                    "“%s”: state which year, such as “before 15/2/2025”", wording));
        }
        String date = EVERY_YEAR.matcher(written).replaceFirst("");
        for (Pattern pattern : DATES) {
            Matcher matcher = pattern.matcher(date);
            if (matcher.matches()) {
                String year = matcher.group("year");
                if (year != null && !date.equals(written)) {
                    throw new PhraseException(Text.of(
                            "“%s”: đã ghi năm %s thì không phải hằng năm",
                            "“%s”: with the year %s it is not due every year", wording, year));
                }
                return Optional.of(of(wording, strict, matcher));
            }
        }
        return Optional.empty();
    }

    private static Deadline of(String wording, boolean strict, Matcher matcher) throws PhraseException {
        int day = Integer.parseInt(matcher.group("day"));
        int month = month(matcher.group("month"));
        String written = matcher.group("year");
        Integer year = written == null ? null : Integer.valueOf(written);
        Optional<Text> missing = Days.missing(day, month, year);
        if (missing.isPresent()) {
            throw new PhraseException(Text.of("“%s”: %s", "“%s”: %s", wording, missing.get()));
        }
        return new Deadline(wording, strict, day, month, year);
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : MONTH_BEGINNINGS.indexOf(written.substring(0, LETTERS).toLowerCase(Locale.ROOT)) + 1;
    }

    /** The day itself in a given year; 29 February is 28 February where there is none. */
    public LocalDate in(int reportYear) {
        int inYear = year == null ? reportYear : year;
        int lastDay = LocalDate.of(inYear, month, 1).lengthOfMonth();
        return LocalDate.of(inYear, month, Math.min(day, lastDay));
    }
}
