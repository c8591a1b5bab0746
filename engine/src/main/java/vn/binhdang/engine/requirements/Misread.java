package vn.binhdang.engine.requirements;

import vn.binhdang.engine.text.Language;
import vn.binhdang.engine.text.Text;

/** Why some words are no requirement, before it is asked what was probably meant. */
final class Misread extends Exception {

    private static final long serialVersionUID = 1L;

    /** What may help the author. */
    enum Help {
        /** Nothing was understood: examples, where no phrase is near. */
        EXAMPLES,
        /** One part was not understood: the nearest phrase. */
        NEAREST,
        /** The message says it all. */
        NONE
    }

    private final transient Text why;
    private final Help help;

    private Misread(Text why, Help help) {
        super(why.in(Language.EN), null, false, false); // many are tried and thrown away for one suggestion
        this.why = why;
        this.help = help;
    }

    Text why() {
        return why;
    }

    Help help() {
        return help;
    }

    /** No requirement begins with these words. */
    static Misread nothing() {
        return new Misread(Text.of("chưa hiểu", "not understood"), Help.EXAMPLES);
    }

    static Misread part(String part) {
        return new Misread(Text.of("chưa hiểu phần “%s”", "the part “%s” is not understood", part), Help.NEAREST);
    }

    static Misread noNumber(String part) {
        return new Misread(Text.of("cần một số ở “%s”", "a number is needed at “%s”", part), Help.NEAREST);
    }

    /** Every word is known, but together they demand nothing that could be held against a figure. */
    static Misread wrong(String vi, String en, Object... arguments) {
        return new Misread(Text.of(vi, en, arguments), Help.NONE);
    }
}
