package vn.binhdang.engine.rulebook;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * The events of a YAML file up to a depth and a number that no rule file needs. The library itself bounds neither, and a
 * few kilobytes of brackets would end in an overflow of the stack.
 */
final class BoundedEvents implements Parser {

    static final String TOO_DEEP = "nested too deeply";
    static final String TOO_MANY = "too many values";

    static final int DEEPEST = 50;
    static final int MOST = 100_000;

    private final Parser events;
    private int depth;
    private int count;
    private @Nullable Mark last;

    BoundedEvents(Parser events) {
        this.events = events;
    }

    /** Where the last value stands that was read; for faults of which the library does not say where they are. */
    Optional<Mark> last() {
        return Optional.ofNullable(last);
    }

    @Override
    public boolean checkEvent(Event.ID kind) {
        return events.checkEvent(kind);
    }

    @Override
    public Event peekEvent() {
        return events.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return events.hasNext();
    }

    @Override
    public Event next() {
        Event event = events.next();
        last = event.getStartMark().orElse(last);
        count++;
        switch (event.getEventId()) {
            case MappingStart, SequenceStart -> depth++;
            case MappingEnd, SequenceEnd -> depth--;
            default -> {}
        }
        if (depth > DEEPEST) {
            throw new ParserException(TOO_DEEP, event.getStartMark());
        }
        if (count > MOST) {
            throw new ParserException(TOO_MANY, event.getStartMark());
        }
        return event;
    }
}
