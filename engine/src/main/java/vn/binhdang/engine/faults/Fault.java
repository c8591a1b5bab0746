package vn.binhdang.engine.faults;

import java.util.Comparator;
import vn.binhdang.engine.text.Language;
import vn.binhdang.engine.text.Text;

/**
 * One thing that keeps an input from being read: where it stands, what was seen, what was expected.
 *
 * @param code of the kind of fault, for programs; it stays when the words change
 */
public record Fault(Place place, Text message, String code) {

    private static final String OF_NO_KIND = "unreadable";

    /** What was probably meant often stands behind a message, and sometimes nothing does. */
    public Fault {
        message = new Text(message.vi().stripTrailing(), message.en().stripTrailing());
    }

    public Fault(Place place, Text message) {
        this(place, message, OF_NO_KIND);
    }

    /** By file and position, so that a list of faults reads like the file. */
    public static final Comparator<Fault> IN_READING_ORDER = Comparator.comparing(
                    (Fault fault) -> fault.place().file())
            .thenComparing(fault -> fault.place().sheet(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(fault -> fault.place().line(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(fault -> fault.place().column(), Comparator.nullsFirst(Comparator.naturalOrder()));

    public String in(Language language) {
        return place + ": " + message.in(language);
    }
}
