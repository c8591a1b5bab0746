package vn.binhdang.engine.requirements;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.numbers.WrittenNumber;
import vn.binhdang.engine.numbers.WrittenNumber.Convention;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.requirements.Phrase.Kind;
import vn.binhdang.engine.text.Nearest;
import vn.binhdang.engine.text.Text;

/**
 * Understands the requirements of plans in the words in which they are written, Vietnamese or English. “Phấn đấu”
 * (strive) is politeness and changes nothing.
 */
public final class PhraseParser {

    private static final Pattern POLITENESS = Pattern.compile(
            "^(phấn đấu( để)?|strive (for|to)|aim (for|at|to)|duy trì(?! ở mức (?!trên|dưới))|maintain(?! at (?!least|most))) ");
    private static final Pattern EACH = Pattern.compile("^(?:mỗi|hằng|hàng|each|every) "
            + "(tháng|quý|6 tháng|sáu tháng|nửa năm|month|quarter|half-year)(?: phải)?(?: có)?,? (?<rest>.+)$");
    private static final Pattern RANGE = Pattern.compile(
            "^(?:đạt )?(?:từ|between|from) (?<low>[\\d.,]+) ?%? ?(?:đến|tới|and|to) (?<high>[\\d.,]+.*)$");
    private static final Pattern AMOUNT = Pattern.compile("^(?<number>\\d[\\d.,]*\\d|\\d)(?<rest>.*)$");
    private static final Pattern PER_YEAR = Pattern.compile("^(/ ?năm|mỗi năm|một năm|hằng năm|a year|per year) ?");
    private static final Map<String, Frequency> FREQUENCIES = Map.of(
            "tháng", Frequency.MONTH,
            "month", Frequency.MONTH,
            "quý", Frequency.QUARTER,
            "quarter", Frequency.QUARTER,
            "6 tháng", Frequency.HALF_YEAR,
            "sáu tháng", Frequency.HALF_YEAR,
            "nửa năm", Frequency.HALF_YEAR,
            "half-year", Frequency.HALF_YEAR);
    private static final Map<String, Kind> WHOLE_PHRASES = Map.of(
            "có", Kind.YES,
            "yes", Kind.YES,
            "không để xảy ra", Kind.NONE_OCCURS,
            "không có", Kind.NONE_OCCURS,
            "không xảy ra", Kind.NONE_OCCURS,
            "không phát sinh", Kind.NONE_OCCURS,
            "none", Kind.NONE_OCCURS);

    /** Shorter words are near to too many others to guess from. */
    private static final int SHORTEST_GUESS = 4;

    private PhraseParser() {}

    /** The phrase that the wording says; an exception names the part that is not understood. */
    public static Phrase parse(String wording) throws PhraseException {
        String words = Wording.normalised(wording);
        while (POLITENESS.matcher(words).find()) {
            words = POLITENESS.matcher(words).replaceFirst("");
        }
        Kind whole = WHOLE_PHRASES.get(words);
        if (whole != null) {
            return new Phrase(wording, whole, null, null, null, null);
        }
        Matcher each = EACH.matcher(words);
        if (each.matches()) {
            return each(wording, FREQUENCIES.getOrDefault(each.group(1), Frequency.MONTH), each.group("rest"));
        }
        Matcher range = RANGE.matcher(words);
        return range.matches() ? range(wording, range.group("low"), range.group("high")) : withLead(wording, words);
    }

    private static Phrase each(String wording, Frequency frequency, String rest) throws PhraseException {
        Phrase inner = withLead(wording, rest);
        if (inner.kind() != Kind.AT_LEAST) {
            throw new PhraseException(Text.of(
                    "“%s”: sau “mỗi %s” chỉ hiểu “ít nhất …”",
                    "“%s”: behind “each %s” only “at least …” is understood", wording, frequency.noun()));
        }
        return new Phrase(wording, Kind.EACH_PART, inner.number(), null, frequency, null);
    }

    private static Phrase range(String wording, String low, String high) throws PhraseException {
        Amount upper = amount(wording, high);
        Quantity lower = number(wording, low).times(upper.unit().times());
        requireNothing(wording, upper.unit().rest());
        if (lower.compareTo(upper.value()) > 0) {
            throw new PhraseException(Text.of(
                    "“%s”: số đầu lớn hơn số sau", "“%s”: the first number is larger than the second", wording));
        }
        return new Phrase(
                wording, Kind.BETWEEN, lower, upper.value(), null, upper.unit().unit());
    }

    private static Phrase withLead(String wording, String words) throws PhraseException {
        Optional<Lead> lead = Lead.of(words);
        if (lead.isEmpty()) {
            throw notUnderstood(wording, words);
        }
        Amount amount = amount(wording, words.substring(lead.get().words().length() + 1));
        String rest = PER_YEAR.matcher(amount.unit().rest()).replaceFirst("");
        Kind kind = kind(wording, lead.get(), rest);
        if (kind.isChange()) {
            requireNothing(wording, amount.unit().rest());
        }
        rest = rest.replaceFirst("^trở (lên|xuống)|^or more|^hoặc hơn", "").strip();
        requireNothing(wording, PER_YEAR.matcher(rest).replaceFirst(""));
        if (kind.isChange() != (amount.unit().unit() == Unit.PERCENT && kind.isChange())
                || (amount.unit().points() && !kind.isChange())) {
            throw new PhraseException(Text.of(
                    "“%s”: mức tăng, giảm phải tính bằng %% hoặc điểm %%",
                    "“%s”: a rise or fall is stated in %% or in points", wording));
        }
        Kind counted = amount.unit().points() ? points(kind) : kind;
        return new Phrase(
                wording, counted, amount.value(), null, null, amount.unit().unit());
    }

    /** “Từ … trở xuống” turns the lead around; any other lead with such an ending contradicts itself. */
    private static Kind kind(String wording, Lead lead, String rest) throws PhraseException {
        boolean up = rest.startsWith("trở lên");
        boolean down = rest.startsWith("trở xuống");
        boolean from = lead.words().endsWith("từ");
        if ((up && lead.kind() != Kind.AT_LEAST) || (down && !from)) {
            throw new PhraseException(Text.of(
                    "“%s”: “%s” và “%s” trái nhau",
                    "“%s”: “%s” and “%s” contradict each other", wording, lead.words(), up ? "trở lên" : "trở xuống"));
        }
        return down ? Kind.AT_MOST : lead.kind();
    }

    private static Kind points(Kind kind) {
        return switch (kind) {
            case INCREASE_PERCENT -> Kind.INCREASE_POINTS;
            case DECREASE_PERCENT -> Kind.DECREASE_POINTS;
            default -> kind;
        };
    }

    private record Amount(Quantity value, WrittenUnit unit) {}

    private static Amount amount(String wording, String words) throws PhraseException {
        Matcher matcher = AMOUNT.matcher(words);
        if (!matcher.matches()) {
            throw new PhraseException(
                    Text.of("“%s”: cần một số ở “%s”", "“%s”: a number is needed at “%s”", wording, words));
        }
        WrittenUnit unit = WrittenUnit.of(matcher.group("rest"))
                .orElseGet(() ->
                        new WrittenUnit(null, 1, false, matcher.group("rest").strip()));
        Quantity value = number(wording, matcher.group("number")).times(unit.times());
        return new Amount(value, unit);
    }

    private static Quantity number(String wording, String written) throws PhraseException {
        WrittenNumber number = WrittenNumber.read(written, Convention.DECIMAL_COMMA);
        if (number instanceof WrittenNumber.Clear clear && Quantity.canHold(clear.value())) {
            return Quantity.of(clear.value());
        }
        if (number instanceof WrittenNumber.TwoWays twoWays) {
            throw new PhraseException(Text.of(
                    "“%s”: “%s” đọc được hai cách, viết %s hoặc %s",
                    "“%s”: “%s” can be read two ways, write %s or %s",
                    wording,
                    written,
                    twoWays.asDecimal().toPlainString().replace('.', ','),
                    twoWays.asThousands().toPlainString()));
        }
        throw new PhraseException(Text.of("“%s”: “%s” không phải là số", "“%s”: “%s” is no number", wording, written));
    }

    private static void requireNothing(String wording, String rest) throws PhraseException {
        if (!rest.isEmpty()) {
            throw new PhraseException(
                    Text.of("“%s”: chưa hiểu phần “%s”", "“%s”: the part “%s” is not understood", wording, rest));
        }
    }

    private static PhraseException notUnderstood(String wording, String words) {
        Matcher beforeNumber = Pattern.compile("^(\\D*?) ?(\\d.*)?$").matcher(words);
        String lead = beforeNumber.matches() ? beforeNumber.group(1) : words;
        String rest = beforeNumber.matches() && beforeNumber.group(2) != null ? " " + beforeNumber.group(2) : "";
        Text question = Optional.of(lead)
                .flatMap(seen -> Nearest.to(seen, Lead.allWords()))
                .filter(known ->
                        lead.length() >= SHORTEST_GUESS || Nearest.fold(known).equals(Nearest.fold(lead)))
                .filter(known -> !known.equals(lead))
                .map(known -> Text.of(" Có phải “%s%s”?", " Maybe “%s%s”?", known, rest))
                .orElse(Text.of(
                        " Ví dụ: ít nhất 27%, dưới 30%, còn 1,7 lần, khoảng 85%, có.",
                        " For example: at least 27%, below 30%, at most 1.7 times, about 85%, yes."));
        return new PhraseException(Text.of("chưa hiểu “%s”.%s", "“%s” is not understood.%s", wording, question));
    }
}
