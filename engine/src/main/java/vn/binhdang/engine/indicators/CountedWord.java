package vn.binhdang.engine.indicators;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhdang.engine.text.Nearest;
import vn.binhdang.engine.text.Text;

/**
 * A word with which plans and reports say what they count.
 *
 * @param meanings the units of count that it may stand for; “trường hợp” (case) for more than one
 */
public record CountedWord(String word, Set<Counted> meanings) {

    private static final List<CountedWord> KNOWN = Stream.of(
                    entry(EnumSet.of(Counted.BODIES), "cơ quan|cơ quan, tổ chức|cơ quan, đơn vị|tổ chức|câu lạc bộ"),
                    entry(EnumSet.of(Counted.BODIES), "body|bodies|agency|agencies|club|clubs"),
                    entry(EnumSet.of(Counted.PERSONS), "người|cán bộ|lãnh đạo|thành viên|hội viên|nạn nhân|học sinh"),
                    entry(EnumSet.of(Counted.PERSONS), "học viên|phụ nữ|nữ lãnh đạo|lãnh đạo nữ|cán bộ nữ|lao động nữ"),
                    entry(EnumSet.of(Counted.PERSONS), "person|persons|people|member|members|victim|victims"),
                    entry(EnumSet.of(Counted.POSTS), "vị trí|vị trí lãnh đạo|chức danh|chức vụ"),
                    entry(EnumSet.of(Counted.POSTS), "post|posts|position|positions"),
                    entry(EnumSet.of(Counted.ENTERPRISES), "doanh nghiệp|hợp tác xã|doanh nghiệp, hợp tác xã"),
                    entry(EnumSet.of(Counted.ENTERPRISES), "enterprise|enterprises|co-operative|co-operatives"),
                    entry(EnumSet.of(Counted.ESTABLISHMENTS), "cơ sở|trạm y tế|địa chỉ tin cậy|nhà tạm lánh"),
                    entry(EnumSet.of(Counted.ESTABLISHMENTS), "establishment|establishments|facility|facilities"),
                    entry(EnumSet.of(Counted.COMMUNES), "xã|phường|thị trấn|xã, phường|xã, phường, thị trấn"),
                    entry(EnumSet.of(Counted.COMMUNES), "commune|communes|ward|wards"),
                    entry(EnumSet.of(Counted.PROVINCES), "tỉnh|tỉnh, thành phố|tỉnh, thành|province|provinces"),
                    entry(EnumSet.of(Counted.STATIONS), "đài|đài phát thanh|đài truyền thanh|station|stations"),
                    entry(EnumSet.of(Counted.EVENTS), "hoạt động|buổi|lớp|lớp tập huấn|cuộc|cuộc họp|đợt|hội nghị"),
                    entry(EnumSet.of(Counted.EVENTS), "sự kiện|event|events|session|sessions|meeting"),
                    entry(EnumSet.of(Counted.EVENTS), "meetings|course|courses|class|classes"),
                    entry(EnumSet.of(Counted.ITEMS), "tin, bài|tin bài|tin/bài|tin|bài|bài viết|phóng sự|chuyên mục"),
                    entry(EnumSet.of(Counted.ITEMS), "item|items|news items|article|articles"),
                    entry(
                            EnumSet.of(Counted.ITEMS, Counted.EVENTS),
                            "chương trình|chương trình phát thanh|chuyên đề|programme"),
                    entry(
                            EnumSet.of(Counted.ITEMS, Counted.EVENTS),
                            "programmes|program|programs|sản phẩm truyền thông"),
                    entry(EnumSet.of(Counted.EVENTS, Counted.CASES), "vụ|vụ việc"),
                    entry(EnumSet.of(Counted.DOCUMENTS), "văn bản|hương ước|quy ước|hương ước, quy ước"),
                    entry(EnumSet.of(Counted.DOCUMENTS), "document|documents|convention|conventions"),
                    entry(EnumSet.of(Counted.BIRTHS), "ca sinh|trẻ sinh ra|trẻ đẻ sống|birth|births|live births"),
                    entry(EnumSet.of(Counted.DEATHS), "ca tử vong|death|deaths"),
                    entry(EnumSet.of(Counted.PERSONS, Counted.BIRTHS), "trẻ|trẻ em|child|children"),
                    entry(EnumSet.of(Counted.HOURS), "giờ|hour|hours"),
                    entry(EnumSet.of(Counted.MONEY), "đồng|vnd|money"),
                    entry(EnumSet.of(Counted.ANSWERS), "answer|answers"),
                    entry(EnumSet.of(Counted.PERSONS, Counted.EVENTS, Counted.ITEMS), "lượt"),
                    entry(
                            EnumSet.of(Counted.CASES, Counted.EVENTS, Counted.BIRTHS, Counted.DEATHS),
                            "ca|trường hợp|case|cases"),
                    entry(
                            EnumSet.complementOf(EnumSet.of(Counted.ANSWERS, Counted.MONEY)),
                            "đơn vị|mô hình|unit|units"))
            .flatMap(CountedWord::each)
            .sorted(Comparator.comparing((CountedWord known) -> -known.word().length())
                    .thenComparing(CountedWord::word))
            .toList();

    private static final Map<String, CountedWord> BY_FOLDED_WORD =
            KNOWN.stream().collect(Collectors.toMap(known -> Nearest.fold(known.word()), known -> known));

    public CountedWord {
        meanings = Set.copyOf(meanings);
    }

    private static Stream<CountedWord> each(Map.Entry<EnumSet<Counted>, String> entry) {
        return Stream.of(entry.getValue().split("\\|")).map(word -> new CountedWord(word, entry.getKey()));
    }

    /** The word that was written; upper case and tone marks make no difference. */
    public static Optional<CountedWord> of(String written) {
        String composed = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
        return Optional.ofNullable(BY_FOLDED_WORD.get(Nearest.fold(composed)));
    }

    /** The longest known word at the start of lower-case words, with its marks. */
    public static Optional<CountedWord> atStartOf(String words) {
        return KNOWN.stream()
                .filter(known -> words.startsWith(known.word()))
                .filter(known -> known.word().length() == words.length()
                        || !Character.isLetterOrDigit(words.charAt(known.word().length())))
                .findFirst();
    }

    /** All known words, the longest first. */
    public static List<String> all() {
        return KNOWN.stream().map(CountedWord::word).toList();
    }

    /** What is counted, in both languages; a word of several meanings stands for itself. */
    Text noun() {
        return meanings.size() == 1 ? nouns(meanings) : Text.of("“%s”", "“%s”", word);
    }

    /** The units of count in words, in a fixed order: “tin, bài hoặc hoạt động”. */
    public static Text nouns(Collection<Counted> meanings) {
        List<Text> nouns = meanings.stream().sorted().map(Counted::noun).toList();
        return new Text(
                nouns.stream().map(Text::vi).collect(Collectors.joining(" hoặc ")),
                nouns.stream().map(Text::en).collect(Collectors.joining(" or ")));
    }
}
