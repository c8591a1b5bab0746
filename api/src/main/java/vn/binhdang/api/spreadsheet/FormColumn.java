package vn.binhdang.api.spreadsheet;

import vn.binhdang.engine.text.Text;

/** The columns of a form. Headings in brackets are there to be read only. */
enum FormColumn {
    LOCALITY(Text.of("Mã đơn vị", "locality"), 11),
    PERIOD(Text.of("Kỳ báo cáo", "period"), 11),
    INDICATOR(Text.of("Mã chỉ số", "indicator"), 30),
    NAME(Text.of("(Chỉ số)", "(Indicator)"), 42),
    UNIT(Text.of("(Đơn vị tính)", "(Unit)"), 12),
    HOW(Text.of("(Cách ghi)", "(How to fill in)"), 48),
    NUMERATOR(Text.of("Tử số", "numerator"), 12),
    DENOMINATOR(Text.of("Mẫu số", "denominator"), 12),
    VALUE(Text.of("Giá trị", "value"), 16),
    STATED(Text.of("Số công bố", "stated"), 12),
    NOT_APPLICABLE(Text.of("Không áp dụng", "not_applicable"), 22),
    NOTE(Text.of("Ghi chú", "note"), 30),
    SUBMITTED_ON(Text.of("Ngày nộp", "submitted_on"), 13),
    DOCUMENT(Text.of("Số văn bản", "document"), 18);

    private final Text heading;
    private final int width;

    FormColumn(Text heading, int width) {
        this.heading = heading;
        this.width = width;
    }

    Text heading() {
        return heading;
    }

    /** In signs. */
    int width() {
        return width;
    }
}
