package vn.binhdang.api.output;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import com.github.freva.asciitable.Styler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A table without borders for a terminal: columns of fixed width, cells that wrap, and a style for the first column. */
public final class TextTable {

    private static final String LINE = "\n";

    private final List<Column> columns = new ArrayList<>();
    private final List<Object[]> rows = new ArrayList<>();
    private final List<UnaryOperator<String>> styles = new ArrayList<>();

    public TextTable column(String heading, int width) {
        columns.add(new Column()
                .header(heading)
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT)
                .minWidth(width)
                .maxWidth(width, OverflowBehaviour.NEWLINE));
        return this;
    }

    /** A row; the style is laid over each line of its first cell once its width is settled. */
    public void row(UnaryOperator<String> style, String... cells) {
        rows.add(cells);
        styles.add(style);
    }

    /** Lines end with a line feed on every machine, and without blanks. */
    public String text() {
        Styler firstColumn = new Styler() {
            @Override
            public List<String> styleCell(Column column, int row, int index, List<String> lines) {
                return index == 0 ? lines.stream().map(styles.get(row)).toList() : lines;
            }
        };
        String table = AsciiTable.builder()
                .border(AsciiTable.NO_BORDERS)
                .lineSeparator(LINE)
                .styler(firstColumn)
                .data(columns.toArray(Column[]::new), rows.toArray(Object[][]::new))
                .asString();
        return table.lines().map(String::stripTrailing).collect(Collectors.joining(LINE, "", LINE));
    }
}
