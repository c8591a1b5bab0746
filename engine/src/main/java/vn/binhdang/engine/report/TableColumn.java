package vn.binhdang.engine.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.binhdang.engine.text.Nearest;

/** The columns of a table of reports, with their English and Vietnamese headings. */
enum TableColumn {
    LOCALITY("locality", "mã đơn vị", "mã địa phương"),
    PERIOD("period", "kỳ báo cáo", "kỳ"),
    INDICATOR("indicator", "chỉ số", "mã chỉ số", "chỉ tiêu", "mã chỉ tiêu"),
    NUMERATOR("numerator", "tử số"),
    DENOMINATOR("denominator", "mẫu số"),
    VALUE("value", "giá trị"),
    STATED("stated", "số công bố"),
    COUNTED("counted", "đơn vị đếm"),
    NOT_APPLICABLE("not_applicable", "không áp dụng"),
    NOTE("note", "ghi chú"),
    DATA_YEAR("data_year", "năm số liệu"),
    PARTS("parts", "các thành phần", "thành phần"),
    SUBMITTED_ON("submitted_on", "ngày nộp", "ngày gửi"),
    DOCUMENT("document", "văn bản", "số văn bản");

    private final List<String> headings;

    TableColumn(String... headings) {
        this.headings = List.of(headings);
    }

    boolean isRequired() {
        return this == LOCALITY || this == PERIOD || this == INDICATOR;
    }

    /** Whether the author of a form writes into it; the other columns say what the figure is. */
    boolean isFilledIn() {
        return !isRequired() && this != SUBMITTED_ON && this != DOCUMENT;
    }

    /** The heading used in messages. */
    String heading() {
        return headings.get(0);
    }

    boolean isVietnamese(String heading) {
        return !Nearest.fold(heading).equals(Nearest.fold(heading()));
    }

    /** The column under this heading; upper case, tone marks and blanks around it make no difference. */
    static Optional<TableColumn> of(String heading) {
        String folded = Nearest.fold(heading.strip());
        return Arrays.stream(values())
                .filter(column -> column.headings.stream()
                        .anyMatch(known -> Nearest.fold(known).equals(folded)))
                .findFirst();
    }

    static List<String> allHeadings() {
        return Arrays.stream(values())
                .flatMap(column -> column.headings.stream())
                .toList();
    }
}
