package vn.binhdang.engine.requirements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Counted;
import vn.binhdang.engine.indicators.CountedWord;
import vn.binhdang.engine.indicators.Unit;

/**
 * A unit as written behind a number.
 *
 * @param unit null where none is written
 * @param times what the number is multiplied by, one million for “triệu đồng”
 * @param points whether it is a difference of percentages
 * @param counted what is counted, where the words say so: “4 tin, bài”, “60% cơ quan”
 * @param rest what stands behind the unit
 */
record WrittenUnit(@Nullable Unit unit, long times, boolean points, Set<Counted> counted, String rest) {

    private record Known(Pattern words, Unit unit, long times, boolean points) {}

    private static final String CASES =
            "(?:ca|ca sinh|ca tử vong|trường hợp|trường hợp tử vong|trẻ|bà mẹ|births|deaths)?";
    private static final String OF_BIRTHS = "(?: trẻ đẻ sống| trẻ sinh ra sống| ca sinh sống| live births)?";
    private static final List<Known> KNOWN = List.of(
            known("điểm ?%|điểm phần trăm|percentage points?|points?", Unit.PERCENT, 1, true),
            known("%|phần trăm|per ?cent", Unit.PERCENT, 1, false),
            known("tỷ đồng|tỷ|billion vnd", Unit.VND, 1_000_000_000, false),
            known("triệu đồng|triệu|million vnd|million", Unit.VND, 1_000_000, false),
            known("nghìn đồng|ngàn đồng|thousand vnd", Unit.VND, 1_000, false),
            known("đồng|đ|vnđ|vnd", Unit.VND, 1, false),
            known(
                    "(?:số )?(?:trẻ em trai|bé trai)(?: sinh ra)?(?:/| trên )100 (?:trẻ em gái|bé gái)"
                            + "(?: sinh ra sống| sinh ra)?",
                    Unit.BOYS_PER_100_GIRLS,
                    1,
                    false),
            known("boys (?:per|to|for) (?:100|every 100) girls(?: born alive)?", Unit.BOYS_PER_100_GIRLS, 1, false),
            known(CASES + " ?(?:/|trên |per )100[.,]?000" + OF_BIRTHS, Unit.PER_100000, 1, false),
            known(CASES + " ?(?:/|trên |per )1[.,]?000(?: phụ nữ(?: 15-19 tuổi)?| women)?|‰", Unit.PER_1000, 1, false),
            known("lần(?: so với nam giới| so với nam)?|times(?: that of men| those of men)?", Unit.TIMES, 1, false));

    private static final Pattern SHARE_OF = Pattern.compile("^(?:số |tổng số |of (?:the |all )?)?");

    WrittenUnit {
        counted = Set.copyOf(counted);
    }

    private static Known known(String words, Unit unit, long times, boolean points) {
        return new Known(Pattern.compile("^ ?(?:" + words + ")(?![\\p{L}\\d])"), unit, times, points);
    }

    /** The unit at the start of the words; a noun that is counted makes a plain count. */
    static WrittenUnit of(String words) {
        for (Known known : KNOWN) {
            Matcher matcher = known.words().matcher(words);
            if (matcher.find()) {
                String rest = words.substring(matcher.end()).strip();
                WrittenUnit unit = new WrittenUnit(known.unit(), known.times(), known.points(), Set.of(), rest);
                return known.unit() == Unit.PERCENT && !known.points() ? unit.counting(Unit.PERCENT) : unit;
            }
        }
        return new WrittenUnit(null, 1, false, Set.of(), words.strip()).counting(Unit.COUNT);
    }

    private WrittenUnit counting(Unit ofWhat) {
        String bare = SHARE_OF.matcher(rest).replaceFirst("");
        Optional<CountedWord> noun = CountedWord.atStartOf(bare);
        return noun.map(known -> new WrittenUnit(
                        ofWhat,
                        times,
                        points,
                        known.meanings(),
                        bare.substring(known.word().length()).strip()))
                .orElse(this);
    }

    /** The words that units are written with. */
    static Stream<String> vocabulary() {
        return KNOWN.stream()
                .flatMap(known -> Pattern.compile("[^\\p{L}]+")
                        .splitAsStream(known.words().pattern()))
                .filter(word -> word.length() > 1);
    }
}
