package vn.binhdang.engine.requirements;

import vn.binhdang.engine.text.Language;
import vn.binhdang.engine.text.Text;

/** A wording is not understood. The message says which part of it, and what was probably meant. */
public final class PhraseException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text explanation;

    PhraseException(Text explanation) {
        super(explanation.in(Language.EN));
        this.explanation = explanation;
    }

    public Text explanation() {
        return explanation;
    }
}
