package vn.binhdang.engine.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

/** A requirement fits in a line; the sentence of the document stands beside it. */
class LongWordingTest {

    private static final String REQUIREMENT = "ít nhất 27%";
    private static final int LONGEST = 300;

    @Test
    void wordsAsLongAsALineAreRead() throws PhraseException {
        assertThat(PhraseParser.parse(ofLength(LONGEST))).isNotNull();
    }

    @Test
    void longerOnesAreRefusedWithoutBeingLookedThrough() {
        PhraseException refused =
                catchThrowableOfType(PhraseException.class, () -> PhraseParser.parse(ofLength(LONGEST + 1)));

        assertThat(refused.explanation().en()).contains("is longer than 300 characters");
    }

    private static String ofLength(int length) {
        return REQUIREMENT + " ".repeat(length - REQUIREMENT.length());
    }
}
