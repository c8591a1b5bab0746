package vn.binhdang.engine.requirements;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may stand behind an amount: “trở lên” (or more), “trở xuống” (or less), “mỗi năm” (a year).
 *
 * @param up the words that say “or more”, null where there are none
 * @param down the words that say “or less”, null where there are none
 * @param rest what is not understood of it
 */
record Ending(@Nullable String up, @Nullable String down, boolean yearly, String rest) {

    private static final String UP =
            "trở lên|hoặc hơn|hoặc cao hơn|or more|or higher|or above|and above|and over|and more|upwards?";
    private static final String DOWN =
            "trở xuống|hoặc ít hơn|hoặc thấp hơn|or less|or lower|or fewer|or below|and below|downwards?";
    private static final String YEARLY =
            "/năm|một năm|mỗi năm|hằng năm|a year|per year|each year|every year|annually|yearly";
    private static final Pattern NEXT =
            Pattern.compile("^,? ?(?:(?<up>%s)|(?<down>%s)|(?<year>%s))(?!\\p{L}) ?".formatted(UP, DOWN, YEARLY));

    static Ending of(String words) {
        Ending ending = new Ending(null, null, false, words);
        Matcher matcher = NEXT.matcher(words);
        while (matcher.find()) {
            ending = new Ending(
                    matcher.group("up") == null ? ending.up : matcher.group("up"),
                    matcher.group("down") == null ? ending.down : matcher.group("down"),
                    ending.yearly || matcher.group("year") != null,
                    ending.rest.substring(matcher.end()).strip());
            matcher = NEXT.matcher(ending.rest);
        }
        return ending;
    }

    boolean isOneSided() {
        return up != null || down != null;
    }

    /** The words that endings are written with. */
    static Stream<String> vocabulary() {
        return Stream.of(UP, DOWN, YEARLY).flatMap(words -> List.of(words.split("[^\\p{L}]+")).stream());
    }
}
