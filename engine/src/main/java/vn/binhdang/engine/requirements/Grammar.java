package vn.binhdang.engine.requirements;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.requirements.Phrase.Kind;

/** Understands normalised words, or says why not; what was probably meant is left to {@link Suggestion}. */
final class Grammar {

    private static final Map<String, Kind> WHOLE_PHRASES = Map.ofEntries(
            Map.entry("có", Kind.YES),
            Map.entry("yes", Kind.YES),
            Map.entry("không để xảy ra", Kind.NONE_OCCURS),
            Map.entry("không để phát sinh", Kind.NONE_OCCURS),
            Map.entry("không để xảy ra trường hợp nào", Kind.NONE_OCCURS),
            Map.entry("không có", Kind.NONE_OCCURS),
            Map.entry("không có trường hợp nào", Kind.NONE_OCCURS),
            Map.entry("no cases", Kind.NONE_OCCURS),
            Map.entry("không còn", Kind.NONE_OCCURS),
            Map.entry("không xảy ra", Kind.NONE_OCCURS),
            Map.entry("không phát sinh", Kind.NONE_OCCURS),
            Map.entry("none", Kind.NONE_OCCURS));

    private Grammar() {}

    /** The words that are requirements by themselves. */
    static Set<String> wholePhrases() {
        return WHOLE_PHRASES.keySet();
    }

    static boolean isRequirement(String words) {
        try {
            read(words);
            return true;
        } catch (Misread notUnderstood) {
            return false;
        }
    }

    /** What the words demand. */
    static Phrase read(String words) throws Misread {
        Wording.requirePlainDigits(words);
        Frame frame = Frame.around(words);
        Phrase phrase = demand(frame.demand(), frame.yearly());
        return frame.year() == null ? phrase : phrase.in(frame.year());
    }

    private static Phrase demand(String words, boolean yearly) throws Misread {
        Kind whole = WHOLE_PHRASES.get(words);
        if (whole != null) {
            return Phrase.of(whole);
        }
        if (words.equals("không") || words.equals("no")) {
            throw Misread.wrong(
                    "“%s” một mình chưa phải là yêu cầu; viết “không có” hoặc “không để xảy ra”",
                    "“%s” by itself is no requirement; write “none”", words);
        }
        Optional<Recurrence> recurrence = Recurrence.in(words);
        if (recurrence.isPresent()) {
            return each(recurrence.get());
        }
        Optional<Phrase> two = TwoNumbers.read(words);
        return two.isPresent() ? two.get() : SingleNumber.read(words, yearly);
    }

    private static Phrase each(Recurrence recurrence) throws Misread {
        Phrase inner = SingleNumber.read(recurrence.rest(), true);
        if (inner.kind() != Kind.AT_LEAST) {
            throw Misread.wrong(
                    "sau “mỗi %s” chỉ hiểu “ít nhất …”",
                    "behind “each %s” only “at least …” is understood",
                    recurrence.frequency().noun());
        }
        if (inner.unit() != null && inner.unit() != Unit.COUNT && inner.unit() != Unit.TIMES) {
            throw Misread.wrong(
                    "mỗi %s chỉ đếm số lượng, không tính %s",
                    "in each %s only counts are held against it, not %s",
                    recurrence.frequency().noun(),
                    inner.unit().symbol());
        }
        return inner.each(recurrence.frequency());
    }
}
