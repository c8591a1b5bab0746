package vn.binhdang.engine.text;

/** One statement in Vietnamese and in English. */
public record Text(String vi, String en) {

    /** The same words in both languages: a code, a number of a document, a quotation. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /**
     * Fills the places {@code %s} of both patterns in order, {@code %%} being a plain percent sign; without arguments
     * both stay as they are. An argument that is itself a {@code Text} appears in the language of its pattern.
     */
    public static Text of(String vi, String en, Object... arguments) {
        return new Text(fill(vi, arguments, Language.VI), fill(en, arguments, Language.EN));
    }

    /** The words in one language. */
    public String in(Language language) {
        return language == Language.VI ? vi : en;
    }

    /** This statement and the next one, with a blank between them unless one is empty. */
    public Text then(Text next) {
        return new Text(join(vi, next.vi), join(en, next.en));
    }

    private static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
    }

    /** Written out because {@link String#format} takes ten times as long, and results consist of such sentences. */
    private static String fill(String pattern, Object[] arguments, Language language) {
        if (arguments.length == 0) {
            return pattern;
        }
        StringBuilder words = new StringBuilder(2 * pattern.length());
        int filled = 0;
        int from = 0;
        for (int at = pattern.indexOf('%'); at >= 0; at = pattern.indexOf('%', from)) {
            words.append(pattern, from, at);
            from = at + 2;
            if (pattern.startsWith("%%", at)) {
                words.append('%');
            } else if (pattern.startsWith("%s", at) && filled < arguments.length) {
                Object argument = arguments[filled++];
                words.append(argument instanceof Text text ? text.in(language) : argument);
            } else {
                throw new IllegalArgumentException("no argument for place " + at + " of “" + pattern + "”");
            }
        }
        return words.append(pattern, from, pattern.length()).toString();
    }
}
