package vn.binhdang.engine.requirements;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.binhdang.engine.indicators.Counted;
import vn.binhdang.engine.indicators.CountedWord;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.requirements.Phrase.Kind;

/** Requirements of one number: its lead, the amount, and what may stand behind it. */
final class SingleNumber {

    private static final Pattern BARE = Pattern.compile("^(?:\\d|(?:một|one) ).*");
    private static final Pattern EQUAL = Pattern.compile("^(?:đạt )?(?:= ?|(?:bằng|đúng|equal to|equals|exactly) )\\d");
    private static final Pattern JOINED = Pattern.compile("^,? ?(?:và|nhưng|and|but)? ?");
    private static final Pattern FROM_A_YEAR = Pattern.compile("^(?:so với|compared (?:to|with)|against) .*");

    private SingleNumber() {}

    /**
     * Reads such a requirement.
     *
     * @param often whether it is of every year or of every part of a year; a mere count is then the least that is due
     */
    static Phrase read(String words, boolean often) throws Misread {
        Optional<Lead> lead = Lead.of(words);
        if (Lead.of(words + " ").filter(known -> known.words().equals(words)).isPresent()) {
            throw Misread.wrong("cần một số sau “%s”", "a number is needed behind “%s”", words);
        }
        if (EQUAL.matcher(words).find()) {
            throw Misread.wrong(
                    "“bằng” chưa nói bên nào là tốt; viết “ít nhất …”, “không quá …” hoặc “ở mức …”",
                    "“equal” does not say which side is good; write “at least …”, “at most …” or “at the level of …”");
        }
        if (lead.isEmpty() && !BARE.matcher(words).matches()) {
            throw Misread.nothing();
        }
        String rest =
                lead.map(known -> words.substring(known.words().length() + 1)).orElse(words);
        Amount amount = Amount.read(rest, words);
        Ending ending = Ending.of(amount.unit().rest());
        Kind kind = lead.isPresent() ? kind(lead.get(), ending) : bare(rest, amount, ending, often);
        if (kind.isChange()) {
            requireChange(amount, ending, often);
        } else if (amount.unit().points()) {
            throw Misread.wrong(
                    "“điểm %%” chỉ dùng cho mức tăng hoặc giảm: %s",
                    "points are used for a rise or a fall only: %s", rest);
        }
        requireNothing(ending.rest());
        requireWhole(amount);
        return Phrase.of(amount.unit().points() ? points(kind) : kind, amount);
    }

    /** “Từ … trở xuống” turns the lead around; any other lead with such an ending contradicts itself. */
    private static Kind kind(Lead lead, Ending ending) throws Misread {
        boolean upwards = lead.kind() == Kind.AT_LEAST || lead.kind().isChange();
        boolean downwards = lead.kind() == Kind.AT_MOST || lead.isFrom();
        if (ending.up() != null && !upwards) {
            throw contradiction(lead.words(), ending.up());
        }
        if (ending.down() != null && !downwards) {
            throw contradiction(lead.words(), ending.down());
        }
        if (ending.up() != null && ending.down() != null) {
            throw contradiction(ending.up(), ending.down());
        }
        return ending.down() == null ? lead.kind() : Kind.AT_MOST;
    }

    private static Misread contradiction(String one, String other) {
        return Misread.wrong("“%s” và “%s” trái nhau", "“%s” and “%s” contradict each other", one, other);
    }

    private static Kind bare(String words, Amount amount, Ending ending, boolean often) throws Misread {
        if (ending.up() != null && ending.down() != null) {
            throw contradiction(ending.up(), ending.down());
        }
        if (ending.isOneSided()) {
            return ending.up() == null ? Kind.AT_MOST : Kind.AT_LEAST;
        }
        requireNothing(ending.rest());
        Unit unit = amount.unit().unit();
        boolean count = unit == null || unit == Unit.COUNT || unit == Unit.TIMES;
        if (count && (often || ending.yearly())) {
            return Kind.AT_LEAST;
        }
        throw Misread.wrong(
                "chỉ có số, chưa nói từ đó trở lên hay trở xuống; viết “ít nhất %s” hoặc “không quá %s”",
                "there is only a number, not whether it is the least or the most; write “at least %s” or “at most %s”",
                words,
                words);
    }

    private static void requireChange(Amount amount, Ending ending, boolean often) throws Misread {
        if (amount.unit().unit() != Unit.PERCENT || !amount.unit().counted().isEmpty()) {
            throw Misread.wrong(
                    "mức tăng, giảm phải tính bằng % hoặc điểm %", "a rise or fall is stated in % or in points");
        }
        if (often || ending.yearly()) {
            throw Misread.wrong(
                    "mức tăng, giảm của mỗi năm không tính được từ một số gốc; hãy ghi mức phải đạt của từng năm thành"
                            + " từng mốc",
                    "a rise or fall of every year does not follow from one baseline; write what each year must reach"
                            + " as a milestone of its own");
        }
        if (FROM_A_YEAR.matcher(ending.rest()).matches()) {
            throw Misread.wrong(
                    "số gốc và năm của nó ghi ở mục baseline: {value: …, year: …}, không ghi “%s” ở đây",
                    "the baseline and its year stand in baseline: {value: …, year: …}, without “%s” here",
                    ending.rest());
        }
    }

    private static void requireWhole(Amount amount) throws Misread {
        WrittenUnit unit = amount.unit();
        boolean whole = !unit.counted().isEmpty() && unit.counted().stream().allMatch(Counted::isWhole);
        if (unit.unit() == Unit.COUNT && whole && !amount.value().isWhole()) {
            throw Misread.wrong(
                    "số %s phải là số nguyên", "the number of %s must be whole", CountedWord.nouns(unit.counted()));
        }
    }

    static Kind points(Kind kind) {
        return switch (kind) {
            case INCREASE_PERCENT -> Kind.INCREASE_POINTS;
            case DECREASE_PERCENT -> Kind.DECREASE_POINTS;
            case IMPROVE_PERCENT -> Kind.IMPROVE_POINTS;
            default -> kind;
        };
    }

    /** Nothing may be left over; a second requirement is told from a mere slip. */
    static void requireNothing(String rest) throws Misread {
        if (rest.isEmpty()) {
            return;
        }
        String other = JOINED.matcher(rest).replaceFirst("");
        if (Grammar.isRequirement(other)) {
            throw Misread.wrong(
                    "có thêm yêu cầu thứ hai “%s”; mỗi mốc chỉ ghi một yêu cầu",
                    "there is a second requirement “%s”; a milestone states one", other);
        }
        throw Misread.part(rest);
    }
}
