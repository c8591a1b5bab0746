package vn.binhdang.engine.requirements;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.binhdang.engine.requirements.Phrase.Kind;

/** The words with which a requirement begins, and what they say of the number behind them. */
record Lead(String words, Kind kind) {

    private static final List<Lead> KNOWN = List.of(
                    words(Kind.AT_LEAST, "ít nhất", "tối thiểu", "đạt", "đạt từ", "đạt ít nhất", "đạt tối thiểu", "từ"),
                    words(Kind.AT_LEAST, "không dưới", "đạt không dưới", "không thấp hơn", "không ít hơn", "có"),
                    words(Kind.AT_LEAST, "lên", "lên đạt", "tăng lên", "tăng lên đạt", "đạt và duy trì", "có ít nhất"),
                    words(
                            Kind.AT_LEAST,
                            "not below",
                            "maintain at least",
                            "at least",
                            "no less than",
                            "not less than",
                            "reach",
                            ">="),
                    words(
                            Kind.ABOVE,
                            "ở mức trên",
                            "tăng lên trên",
                            "trên",
                            "đạt trên",
                            "hơn",
                            "vượt",
                            "above",
                            "over",
                            "more than",
                            ">"),
                    words(
                            Kind.BELOW,
                            "dưới",
                            "đạt dưới",
                            "xuống dưới",
                            "còn dưới",
                            "giảm xuống dưới",
                            "giảm còn dưới",
                            "giảm dưới"),
                    words(Kind.BELOW, "ở mức dưới", "below", "under", "less than", "fewer than", "<"),
                    words(
                            Kind.AT_MOST,
                            "còn",
                            "giảm xuống",
                            "còn không quá",
                            "maintain at most",
                            "giảm còn",
                            "giảm xuống còn",
                            "xuống còn",
                            "không quá",
                            "không vượt quá"),
                    words(Kind.AT_MOST, "nhiều nhất", "tối đa", "không trên", "at most", "no more than"),
                    words(Kind.AT_MOST, "not more than", "not above", "down to", "<="),
                    words(
                            Kind.AT_LEVEL,
                            "ở mức",
                            "duy trì ở mức",
                            "tại mức",
                            "at the level of",
                            "maintain at the level of",
                            "maintain at",
                            "at"),
                    words(Kind.ABOUT, "khoảng", "đạt khoảng", "còn khoảng", "about", "around"),
                    words(Kind.INCREASE_PERCENT, "tăng", "tăng thêm", "increase by", "rise by"),
                    words(Kind.DECREASE_PERCENT, "giảm", "giảm bớt", "decrease by", "fall by"))
            .stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparing((Lead lead) -> -lead.words().length()))
            .toList();

    private static List<Lead> words(Kind kind, String... words) {
        return List.of(words).stream().map(word -> new Lead(word, kind)).toList();
    }

    /** The longest known lead at the start of the wording. */
    static Optional<Lead> of(String wording) {
        return KNOWN.stream()
                .filter(lead -> wording.startsWith(lead.words + " "))
                .findFirst();
    }

    static List<String> allWords() {
        return KNOWN.stream().map(Lead::words).toList();
    }
}
