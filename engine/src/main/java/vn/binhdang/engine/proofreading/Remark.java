package vn.binhdang.engine.proofreading;

import java.util.Comparator;
import java.util.Locale;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.rulebook.Topic;
import vn.binhdang.engine.text.Text;

/**
 * Something to see in a rule file.
 *
 * @param code of its {@link Topic}
 */
public record Remark(Level level, String code, Place place, Text message) {

    static final Comparator<Remark> IN_READING_ORDER = Comparator.comparing(
                    (Remark remark) -> new Fault(remark.place(), remark.message()), Fault.IN_READING_ORDER)
            .thenComparing(Remark::level)
            .thenComparing(Remark::code)
            .thenComparing(remark -> remark.message().vi());

    /** How much it matters. */
    public enum Level {
        /** The rule file is wrong and must not be used. */
        ERROR,
        /** Probably not what was meant. */
        WARNING,
        /** Good to know; nothing is wrong. */
        NOTE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Remark of(Level level, Topic topic, Place place, String vi, String en, Object... arguments) {
        return new Remark(level, topic.code(), place, Text.of(vi, en, arguments));
    }

    static Remark of(Fault fault) {
        return new Remark(Level.ERROR, fault.code(), fault.place(), fault.message());
    }
}
