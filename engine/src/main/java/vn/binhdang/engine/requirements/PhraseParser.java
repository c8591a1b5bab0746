package vn.binhdang.engine.requirements;

import vn.binhdang.engine.text.Text;

/**
 * Understands the requirements of plans in the words in which they are written, Vietnamese or English. “Phấn đấu”
 * (strive) is politeness and changes nothing.
 */
public final class PhraseParser {

    private static final int LONGEST = 300;
    private static final int EXCERPT = 40;

    private static final Text EXAMPLES = Text.of(
            "Ví dụ: ít nhất 27%, dưới 30%, còn 1,7 lần, khoảng 85%, có.",
            "For example: at least 27%, below 30%, at most 1.7 times, about 85%, yes.");

    private PhraseParser() {}

    /** The phrase that the wording says; an exception names the part that is not understood. */
    public static Phrase parse(String wording) throws PhraseException {
        requireShort(wording);
        String words = Wording.normalised(wording);
        try {
            return Grammar.read(words).as(wording);
        } catch (Misread misread) {
            throw new PhraseException(explained(wording, words, misread));
        }
    }

    /** What a requirement says fits in a line; longer words are not looked through. */
    static void requireShort(String wording) throws PhraseException {
        if (wording.length() > LONGEST) {
            throw new PhraseException(Text.of(
                    "“%s…” dài hơn %s ký tự; chỉ ghi yêu cầu, còn cả câu đặt ở “text”",
                    "“%s…” is longer than %s characters; write the requirement alone, and the sentence as “text”",
                    wording.substring(0, EXCERPT),
                    LONGEST));
        }
    }

    private static Text explained(String wording, String words, Misread misread) {
        return switch (misread.help()) {
            case NONE -> Text.of("“%s”: %s", "“%s”: %s", wording, misread.why());
            case NEAREST ->
                Text.of("“%s”: %s.", "“%s”: %s.", wording, misread.why()).then(Suggestion.question(words));
            case EXAMPLES -> {
                Text question = Suggestion.question(words);
                yield Text.of("chưa hiểu “%s”.", "“%s” is not understood.", wording)
                        .then(question.vi().isEmpty() ? EXAMPLES : question);
            }
        };
    }
}
