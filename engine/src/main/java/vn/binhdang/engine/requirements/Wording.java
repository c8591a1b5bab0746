package vn.binhdang.engine.requirements;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings a wording to the one form in which it is looked up: composed letters, lower case, single blanks, plain signs. */
final class Wording {

    private record Change(Pattern seen, String by) {}

    /** In this order. Of the blanks, those that do not break a line and the thin ones are common in typeset plans. */
    private static final List<Change> CHANGES = List.of(
            change("\\p{Cf}", ""),
            change("[\\p{Z}\\s]+", " "),
            change("[“”„\"'‘’«»]", ""),
            change("[\u2010-\u2015\u2212]", "-"),
            change("≥", ">= "),
            change("≤", "<= "),
            change("^ ?[-•] ", ""),
            change("^ ?([<>]=?) ?(?=\\d)", "$1 "),
            change("^(\\D*\\p{L})(?=\\d)", "$1 "),
            change(" ?/ ?", "/"),
            change("(?<!\\p{L})hàng (?=tháng|quý|năm)", "hằng "),
            change("(?<!\\p{L})tỉ (?=lệ|đồng)", "tỷ "),
            change("(?<!\\p{L})không được (?=dưới|thấp|ít|nhỏ|quá|vượt|trên|cao|lớn|nhiều|để)", "không "),
            change(" {2,}", " "),
            change("[.;,: ]+$", ""));

    private static final Pattern FOREIGN_DIGITS = Pattern.compile("[\\p{Nd}&&[^0-9]]+");

    private Wording() {}

    private static Change change(String seen, String by) {
        return new Change(Pattern.compile(seen), by);
    }

    static String normalised(String written) {
        String words = Normalizer.normalize(written, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (Change change : CHANGES) {
            words = change.seen().matcher(words).replaceAll(change.by());
        }
        return words.strip();
    }

    /** Full-width and other digits are not guessed at. */
    static void requirePlainDigits(String words) throws Misread {
        Matcher foreign = FOREIGN_DIGITS.matcher(words);
        if (foreign.find()) {
            StringBuilder plain = new StringBuilder();
            foreign.group().codePoints().map(Character::getNumericValue).forEach(plain::append);
            throw Misread.wrong(
                    "“%s” không phải là chữ số thường; hãy viết %s",
                    "“%s” is not written in plain digits; write %s", foreign.group(), plain);
        }
    }
}
