package vn.binhdang.engine.requirements;

import java.text.Normalizer;
import java.util.Locale;

/** Brings a wording to the one form in which it is looked up: composed letters, lower case, single blanks, plain signs. */
final class Wording {

    private Wording() {}

    static String normalised(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('\u00A0', ' ')
                .replaceAll("[“”\"'‘’]", "")
                .replace("≥", ">= ")
                .replace("≤", "<= ")
                .replaceAll("^([<>]=?)(?=\\d)", "$1 ")
                .replaceAll("\\s+", " ")
                .replaceAll("[.;]+$", "")
                .strip();
    }
}
