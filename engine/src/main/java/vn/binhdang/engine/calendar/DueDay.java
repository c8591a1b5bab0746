package vn.binhdang.engine.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.binhdang.engine.text.Text;

/**
 * The day on which so many working days are over.
 *
 * @param confirm what was not certain on the way there, to be shown with the day; empty where everything was
 */
public record DueDay(LocalDate day, List<Text> confirm) {

    public DueDay {
        confirm = List.copyOf(confirm);
    }
}
