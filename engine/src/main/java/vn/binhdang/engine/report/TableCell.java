package vn.binhdang.engine.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.binhdang.engine.text.Text;

/** What a cell of a table holds. A cell of a CSV file is always words; workbooks know numbers and days. */
public sealed interface TableCell {

    /** What stands there, as messages quote it. */
    String text();

    default boolean isBlank() {
        return text().isBlank();
    }

    /** What somebody wrote; a number among words is read as its author writes numbers. */
    record Words(String text) implements TableCell {}

    /** A number that can be read in one way only. */
    record Number(BigDecimal value) implements TableCell {

        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    /** A day that can be read in one way only. */
    record Day(LocalDate day) implements TableCell {

        @Override
        public String text() {
            return day.toString();
        }
    }

    /** A cell of which nobody can say what is meant; its author is asked. */
    record Unclear(String text, Text question) implements TableCell {

        @Override
        public boolean isBlank() {
            return false;
        }
    }
}
