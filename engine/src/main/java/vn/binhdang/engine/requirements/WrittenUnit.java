package vn.binhdang.engine.requirements;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Unit;

/**
 * A unit as written behind a number.
 *
 * @param unit null for plain counts, of which the words do not matter
 * @param times what the number is multiplied by, one million for “triệu đồng”
 * @param points whether it is a difference of percentages
 */
record WrittenUnit(@Nullable Unit unit, long times, boolean points, String rest) {

    private record Known(Pattern words, @Nullable Unit unit, long times, boolean points) {}

    private static final List<Known> KNOWN = List.of(
            known("điểm ?%|điểm phần trăm|percentage points?|points?", Unit.PERCENT, 1, true),
            known("%|phần trăm|per ?cent", Unit.PERCENT, 1, false),
            known("tỷ đồng|tỉ đồng|billion vnd", Unit.VND, 1_000_000_000, false),
            known("triệu đồng|triệu|million vnd|million", Unit.VND, 1_000_000, false),
            known("nghìn đồng|ngàn đồng", Unit.VND, 1_000, false),
            known("đồng|đ|vnđ|vnd", Unit.VND, 1, false),
            known(
                    "(số )?bé trai( ?/ ?|( sinh ra)? trên )100 bé gái( sinh ra sống)?",
                    Unit.BOYS_PER_100_GIRLS,
                    1,
                    false),
            known("boys (per|to) 100 girls", Unit.BOYS_PER_100_GIRLS, 1, false),
            known(
                    "(ca|trường hợp)? ?(/ ?|trên |per )100[.,]?000( trẻ (đẻ|sinh ra) sống| live births)?",
                    Unit.PER_100000,
                    1,
                    false),
            known("(ca|trường hợp)? ?(/ ?|trên |per )1[.,]?000( phụ nữ| women)?|‰", Unit.PER_1000, 1, false),
            known("lần so với nam giới", Unit.TIMES, 1, false),
            known("lần|times", Unit.TIMES, 1, false),
            known(
                    "tin, bài|tin bài|tin|bài|lượt|buổi|lớp|cuộc|ca|người|chuyên mục|chương trình|đơn vị",
                    null,
                    1,
                    false),
            known("items?|sessions?|events?|courses?|persons?|programmes?|cases?", null, 1, false));

    private static Known known(String words, @Nullable Unit unit, long times, boolean points) {
        return new Known(Pattern.compile("^ ?(" + words + ")(?![\\p{L}\\d])"), unit, times, points);
    }

    /** The unit at the start of the words, with what stands behind it; empty where none is known there. */
    static Optional<WrittenUnit> of(String words) {
        for (Known known : KNOWN) {
            Matcher matcher = known.words().matcher(words);
            if (matcher.find()) {
                String rest = words.substring(matcher.end()).strip();
                return Optional.of(new WrittenUnit(known.unit(), known.times(), known.points(), rest));
            }
        }
        return Optional.empty();
    }
}
