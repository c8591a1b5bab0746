package vn.binhdang.api.output;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhdang.engine.rollup.UnitCount;
import vn.binhdang.engine.text.Text;

/** How the units themselves do, target by target. */
final class UnitCountTable {

    private static final int MILESTONE = 10;
    private static final Text SILENT = Text.of("đơn vị chưa gửi báo cáo", "silent");

    private final Page page;
    private final int width;

    UnitCountTable(Page page, int width) {
        this.page = page;
        this.width = width;
    }

    void add(List<UnitCount> counts) {
        int rest = width - MILESTONE;
        TextTable table = new TextTable()
                .column(page.words(Text.of("CHỈ TIÊU CỦA TỪNG ĐƠN VỊ", "TARGETS OF THE UNITS")), rest / 2)
                .column(page.words(Text.of("MỐC", "BY")), MILESTONE)
                .column(page.words(Text.of("SỐ ĐƠN VỊ", "UNITS")), rest - rest / 2);
        for (UnitCount count : counts) {
            table.row(
                    UnaryOperator.identity(),
                    page.words(count.clause().title()) + "\n" + count.clause().id(),
                    count.milestone(),
                    page.words(new Text(words(count, Text::vi), words(count, Text::en))));
        }
        page.table(table);
    }

    private static String words(UnitCount count, Function<Text, String> language) {
        Stream<String> verdicts = VerdictStyle.inOrder().stream()
                .filter(verdict -> count.tally().of(verdict) > 0)
                .map(verdict -> count.tally().of(verdict) + " "
                        + language.apply(verdict.noun()).toLowerCase(Locale.ROOT));
        Stream<String> silent =
                count.silent() == 0 ? Stream.empty() : Stream.of(count.silent() + " " + language.apply(SILENT));
        return Stream.concat(verdicts, silent).collect(Collectors.joining(", ", count.units() + ": ", ""));
    }
}
