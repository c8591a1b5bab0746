package vn.binhdang.engine.requirements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhdang.engine.requirements.Stated.Years;

/**
 * A year, or a span of years, as it stands in prose: “đến năm 2025”, “giai đoạn 2021 - 2025”, “sau năm 2025”.
 *
 * @param past whether it is only what something is compared with: “so với năm 2020”
 */
record YearMention(int start, int end, Years years, boolean past) {

    private static final String YEAR = "(?:19|20|21)\\d\\d(?![\\d%]|[.,]\\d| ?%)";
    private static final Pattern MENTION = Pattern.compile("(?<![\\d/])"
            + "(?:(?<shift>sau năm|sau|after|trước năm|before) |năm )?"
            + "(?<from>" + YEAR + ")(?: ?- ?(?:năm )?(?<to>" + YEAR
            + ")| (?:đến|tới|to|until) (?:hết )?(?:năm )?(?<until>"
            + YEAR + "))?");
    private static final Pattern AGAINST = Pattern.compile("(?:so với(?: năm)?|compared (?:to|with)|against) $");
    private static final Pattern BEFORE_IT = Pattern.compile(
            "(?:với|than|against|with|năm|đến|tới|vào|trong|cuối|hết|từ|sau|trước|đoạn|by|in|of|from|before|after|until|\\(|-|,|^) ?$");

    static List<YearMention> in(String words) {
        List<YearMention> mentions = new ArrayList<>();
        Matcher matcher = MENTION.matcher(words);
        while (matcher.find()) {
            boolean alone = matcher.group().length() == matcher.group("from").length();
            if (!alone || BEFORE_IT.matcher(words.substring(0, matcher.start())).find()) {
                boolean past =
                        AGAINST.matcher(words.substring(0, matcher.start())).find();
                mentions.add(new YearMention(matcher.start(), matcher.end(), years(matcher), past));
            }
        }
        return mentions;
    }

    private static Years years(Matcher matcher) {
        int from = Integer.parseInt(matcher.group("from"));
        String until = matcher.group("to") == null ? matcher.group("until") : matcher.group("to");
        String shift = matcher.group("shift");
        if (shift != null && until == null) {
            int by = shift.startsWith("sau") || shift.equals("after") ? 1 : -1;
            return new Years(from + by, from + by);
        }
        return new Years(from, until == null ? from : Integer.parseInt(until));
    }
}
