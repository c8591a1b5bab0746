package vn.binhdang.engine.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.binhdang.engine.text.Text;

/** Collects every fault of an input, so that its author sees all of them at once. Files may be read side by side. */
public final class Faults {

    /** Nobody mends more at once, and to find each costs time. */
    private static final int MANY = 1_000;

    private final List<Fault> found = Collections.synchronizedList(new ArrayList<>());

    public void add(Fault fault) {
        found.add(fault);
    }

    public void add(Place place, Text message) {
        add(new Fault(place, message));
    }

    public void add(Place place, String vi, String en, Object... arguments) {
        add(place, Text.of(vi, en, arguments));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int count() {
        return found.size();
    }

    /** Whether there are so many that an input need not be read any further. */
    public boolean areMany() {
        return found.size() >= MANY;
    }

    /** All faults in reading order. */
    public List<Fault> all() {
        return List.copyOf(found).stream().sorted(Fault.IN_READING_ORDER).toList();
    }
}
