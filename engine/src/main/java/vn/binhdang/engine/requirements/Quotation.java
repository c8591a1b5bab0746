package vn.binhdang.engine.requirements;

import java.util.List;
import java.util.stream.Stream;
import vn.binhdang.engine.requirements.Stated.Years;

/**
 * A clause of a document as it was quoted, with every number and year that it states. Read with the grammar of
 * requirements, but as prose: what is not understood is passed over.
 *
 * @param words in the one form in which wordings are looked up
 */
public record Quotation(String words, List<Stated> stated, List<Years> years) {

    public Quotation {
        stated = List.copyOf(stated);
        years = List.copyOf(years);
    }

    public static Quotation of(String text) {
        String words = Wording.normalised(text);
        List<Passage> passages = Stream.of(words.split("(?<=[;.] )"))
                .map(part -> Passage.of(part, words))
                .toList();
        return new Quotation(
                words,
                passages.stream().flatMap(passage -> passage.stated().stream()).toList(),
                passages.stream().flatMap(passage -> passage.years().stream()).toList());
    }

    /** Whether it speaks of the year, or of a span of years that holds it. */
    public boolean names(int year) {
        return years.stream().anyMatch(named -> named.contain(year)) || words.contains(Integer.toString(year));
    }
}
