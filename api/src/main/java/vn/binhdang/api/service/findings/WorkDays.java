package vn.binhdang.api.service.findings;

import java.time.LocalDate;

/** Counts the days on which offices work. */
interface WorkDays {

    /** The working day that is so many working days after a day, which itself does not count. */
    Due after(LocalDate start, int days);
}
