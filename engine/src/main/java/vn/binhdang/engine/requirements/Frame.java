package vn.binhdang.engine.requirements;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a requirement and does not change what it demands: politeness, “duy trì” (maintain), the year by
 * which, “hằng năm” (every year).
 *
 * @param demand what is left, the requirement itself
 * @param year the year that the words name, null where they name none
 * @param yearly whether they say that it is so every year
 */
record Frame(String demand, @Nullable Integer year, boolean yearly) {

    private static final Pattern POLITENESS = Pattern.compile("^(?:phấn đấu(?: để)?|bảo đảm|đảm bảo|phải|tiếp tục"
            + "|strive (?:for|to)|aim (?:for|at|to)|ensure|must|continue to),? (?=.)");

    /** “Duy trì 100%” is a requirement by itself; before any other one it changes nothing. */
    private static final Pattern KEEPING =
            Pattern.compile("^(?:duy trì|giữ vững|giữ|khống chế|maintain|keep),? (?=\\D)(?!mức|tỷ lệ)");

    private static final Pattern YEARLY =
            Pattern.compile("^(?:hằng năm|mỗi năm|each year|every year|annually|yearly|per year),? (?=.)");
    private static final String YEAR = "((?:19|20|21)\\d\\d)";
    private static final List<Pattern> YEARS = List.of(
            Pattern.compile("^(?:(?:(?:cho |tính )?(?:đến|tới)(?: cuối| hết)?|vào(?: cuối)?|trong|cuối"
                    + "|(?:kể |tính |bắt đầu )?từ) )?năm " + YEAR + "(?: trở đi)?,? (?=.)"),
            Pattern.compile("^(?:đến|vào|by|in|by (?:the )?end of) " + YEAR + ",? (?=.)"),
            Pattern.compile("^(?:từ|from|starting from) " + YEAR + "(?: trở đi| on| onwards?|(?=,)),? (?=.)"),
            Pattern.compile("(?<!so với|kỳ),? (?:(?:đến|tới)(?: cuối| hết)?|vào(?: cuối)?|trong|cuối|từ) năm " + YEAR
                    + "(?: trở đi)?$"),
            Pattern.compile("(?<!với|kỳ|before|with|than),? năm " + YEAR + "$"),
            Pattern.compile(",? (?:by|in|by (?:the )?end of) " + YEAR + "$"),
            Pattern.compile(",? from " + YEAR + "(?: on| onwards?)$"));
    private static final Pattern NOT_IN =
            Pattern.compile("(?<!\\p{L})(?:(?<before>trước năm|before)|sau năm|after) " + YEAR + "(?!\\d)");

    /** Takes off everything that is not the requirement itself. */
    static Frame around(String words) throws Misread {
        Matcher outside = NOT_IN.matcher(words);
        if (outside.find()) {
            boolean before = outside.group("before") != null;
            int other = Integer.parseInt(outside.group(2)) + (before ? -1 : 1);
            throw Misread.wrong(
                    before
                            ? "“%s” là đến hết năm %s; hãy viết “đến năm %s”"
                            : "“%s” là từ năm %s; hãy viết “từ năm %s”",
                    before
                            ? "“%s” is until the end of %s; write “by %s”"
                            : "“%s” is from %s on; write “from %s onwards”",
                    outside.group(),
                    other,
                    other);
        }
        Frame frame = new Frame(words, null, false);
        Frame smaller = frame.without();
        while (!smaller.equals(frame)) {
            frame = smaller;
            smaller = frame.without();
        }
        return frame;
    }

    private Frame without() throws Misread {
        String plain =
                KEEPING.matcher(POLITENESS.matcher(demand).replaceFirst("")).replaceFirst("");
        String daily = YEARLY.matcher(plain).replaceFirst("");
        boolean every = yearly || !daily.equals(plain);
        for (Pattern pattern : YEARS) {
            Matcher matcher = pattern.matcher(daily);
            if (matcher.find()) {
                return new Frame(matcher.replaceFirst("").strip(), agreed(Integer.parseInt(matcher.group(1))), every);
            }
        }
        return new Frame(daily, year, every);
    }

    private int agreed(int other) throws Misread {
        if (year != null && year != other) {
            throw Misread.wrong(
                    "có hai năm khác nhau, %s và %s; mỗi năm là một mốc riêng",
                    "there are two years, %s and %s; each is a milestone of its own", year, other);
        }
        return other;
    }

    /** The words that stand around requirements. */
    static Stream<String> vocabulary() {
        return Stream.concat(Stream.of(POLITENESS, KEEPING, YEARLY), YEARS.stream())
                .flatMap(pattern -> Pattern.compile("[^\\p{L}]+").splitAsStream(pattern.pattern()))
                .filter(word -> word.length() > 1);
    }
}
