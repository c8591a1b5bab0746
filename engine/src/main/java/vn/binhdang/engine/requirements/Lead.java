package vn.binhdang.engine.requirements;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.binhdang.engine.requirements.Phrase.Kind;

/** The words with which a requirement begins, and what they say of the number behind them. */
record Lead(String words, Kind kind) {

    private static final List<Lead> KNOWN = Stream.of(
                    leads(Kind.AT_LEAST, "ít nhất|tối thiểu|đạt|đạt được|đạt từ|đạt ít nhất|đạt tối thiểu|đạt tới"),
                    leads(Kind.AT_LEAST, "đạt đến|đạt mức|đạt mức từ|đạt tỷ lệ|đạt tỷ lệ từ|đạt và duy trì"),
                    leads(Kind.AT_LEAST, "đạt và vượt|đạt hoặc vượt|từ|có|có từ|có ít nhất|có tối thiểu"),
                    leads(Kind.AT_LEAST, "ít nhất là|tối thiểu là|lớn hơn hoặc bằng|cao hơn hoặc bằng|trên hoặc bằng"),
                    leads(
                            Kind.AT_LEAST,
                            "greater than or equal to|không dưới|đạt không dưới|không thấp hơn|không ít hơn|không nhỏ hơn"),
                    leads(Kind.AT_LEAST, "lên|lên đạt|lên từ|lên ít nhất|tăng lên|tăng lên đạt|tăng lên từ|nâng lên"),
                    leads(Kind.AT_LEAST, "tăng lên ít nhất|tăng lên tối thiểu|tăng lên tới|tăng lên đến|nâng lên đạt"),
                    leads(Kind.AT_LEAST, ">=|at least|no less than|not less than|no fewer than|not fewer than"),
                    leads(Kind.AT_LEAST, "not below|no lower than|not lower than|a minimum of|minimum|from|reach"),
                    leads(Kind.AT_LEAST, "reach at least|achieve|achieve at least|meet or exceed|meet and exceed"),
                    leads(Kind.AT_LEAST, "increase to|increase to at least|rise to|rise to at least"),
                    leads(Kind.ABOVE, "trên|trên mức|đạt trên|ở mức trên|lên trên|tăng lên trên|hơn|đạt hơn|vượt"),
                    leads(Kind.ABOVE, "vượt mức|cao hơn|lớn hơn|nhiều hơn|>|above|over|more than|exceed|greater than"),
                    leads(Kind.ABOVE, "higher than|reach more than|rise above|increase to more than"),
                    leads(Kind.BELOW, "dưới|dưới mức|đạt dưới|xuống dưới|còn dưới|ở mức dưới|giảm dưới|thấp hơn"),
                    leads(Kind.BELOW, "giảm xuống dưới|giảm còn dưới|giảm xuống còn dưới|xuống còn dưới|nhỏ hơn"),
                    leads(
                            Kind.BELOW,
                            "ít hơn|<|below|under|less than|fewer than|lower than|fall below|reduce to below"),
                    leads(Kind.BELOW, "decrease to below|down to below"),
                    leads(Kind.AT_MOST, "còn|xuống|xuống còn|giảm xuống|giảm còn|giảm xuống còn|giảm xuống mức"),
                    leads(Kind.AT_MOST, "không quá|còn không quá|giảm xuống không quá|không vượt quá|không vượt"),
                    leads(Kind.AT_MOST, "không trên|không cao hơn|không lớn hơn|không nhiều hơn|nhiều nhất|tối đa"),
                    leads(
                            Kind.AT_MOST,
                            "nhiều nhất là|tối đa là|nhỏ hơn hoặc bằng|dưới hoặc bằng|less than or equal to"),
                    leads(Kind.AT_MOST, "còn nhiều nhất|còn tối đa|<=|at most|no more than|not more than|not above"),
                    leads(Kind.AT_MOST, "not over|no higher than|not higher than|not exceed|not exceeding|down to"),
                    leads(Kind.AT_MOST, "reduce to|fall to|decrease to|a maximum of|maximum"),
                    leads(Kind.AT_LEVEL, "ở mức|tại mức|duy trì|duy trì mức|duy trì tỷ lệ|giữ mức"),
                    leads(Kind.AT_LEVEL, "at|at the level of|maintain|remain at"),
                    leads(Kind.ABOUT, "khoảng|đạt khoảng|còn khoảng|ở mức khoảng|lên khoảng|tăng lên khoảng|xấp xỉ"),
                    leads(Kind.ABOUT, "đạt xấp xỉ|giảm còn khoảng|giảm xuống khoảng|giảm xuống còn khoảng|about"),
                    leads(Kind.ABOUT, "around|approximately|reach about|down to about"),
                    leads(Kind.INCREASE_PERCENT, "tăng|tăng thêm|tăng ít nhất|tăng tối thiểu|tăng thêm ít nhất"),
                    leads(Kind.INCREASE_PERCENT, "increase by|rise by|grow by|increase by at least|rise by at least"),
                    leads(Kind.DECREASE_PERCENT, "giảm|giảm bớt|giảm thêm|giảm ít nhất|giảm tối thiểu|decrease by"),
                    leads(
                            Kind.DECREASE_PERCENT,
                            "fall by|reduce by|decline by|decrease by at least|reduce by at least"),
                    leads(Kind.IMPROVE_PERCENT, "cải thiện|cải thiện ít nhất|by|improve by|improve by at least"))
            .flatMap(List::stream)
            .sorted(Comparator.comparing((Lead lead) -> -lead.words().length()))
            .toList();

    private static List<Lead> leads(Kind kind, String words) {
        return Stream.of(words.split("\\|")).map(word -> new Lead(word, kind)).toList();
    }

    /** The longest known lead at the start of the wording. */
    static Optional<Lead> of(String wording) {
        return KNOWN.stream()
                .filter(lead -> wording.startsWith(lead.words) && wording.startsWith(" ", lead.words.length()))
                .findFirst();
    }

    static List<Lead> all() {
        return KNOWN;
    }

    /** Whether “trở xuống” (downwards) may follow, which turns it around: “từ 30% trở xuống”. */
    boolean isFrom() {
        return (words.endsWith("từ") && !words.contains("lên")) || words.equals("from");
    }
}
