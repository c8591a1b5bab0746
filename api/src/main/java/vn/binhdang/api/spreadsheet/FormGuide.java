package vn.binhdang.api.spreadsheet;

import java.util.List;
import vn.binhdang.engine.text.Text;

/** How a form is filled in. */
final class FormGuide {

    static final Text NAME = Text.of("Hướng dẫn", "Guide");

    private FormGuide() {}

    /** @param of unit and period */
    static List<Text> lines(Text of, String sheet) {
        return List.of(
                Text.of("Biểu mẫu báo cáo %s", "Report form of %s", of),
                Text.of(
                        "1. Chỉ điền vào các ô nền trắng ở trang “%s”; ô xám là mã và chữ nhắc, đã khóa.",
                        "1. Fill in only the white cells of the sheet “%s”; grey cells are codes and prompts, and locked.",
                        sheet),
                Text.of(
                        "2. Chỉ số là tỷ lệ: ghi số đếm ở Tử số và Mẫu số. Mẫu số ghi sẵn lấy từ báo cáo trước; hãy kiểm tra và"
                                + " sửa nếu đã thay đổi.",
                        "2. For a share write the counts: numerator and denominator. A denominator that stands there already"
                                + " is from an earlier report; check it, and change it where it has changed."),
                Text.of(
                        "3. Chưa có số liệu thì để trống. Để trống không phải là số 0: nếu đếm được và bằng 0, ghi 0.",
                        "3. Leave blank what is not known. Blank is not zero: write 0 where it was counted and is 0."),
                Text.of(
                        "4. Không phát sinh hoặc không thuộc phạm vi: ghi lý do ở cột Không áp dụng, không ghi số.",
                        "4. Where it does not apply, give the reason in the column not_applicable, and no number."),
                Text.of(
                        "5. Số công bố là tỷ lệ in trong báo cáo giấy, nếu có; chương trình đối chiếu với số đếm.",
                        "5. “stated” is the percentage printed in the paper report, if any; it is held against the counts."),
                Text.of(
                        "6. Không dùng công thức, không định dạng phần trăm: ghi 35,52 chứ không ghi 35,52%.",
                        "6. No formulas and no percent formats: write 35.52 and not 35.52%."),
                Text.of(
                        "7. Ngày nộp và số văn bản chỉ cần ghi ở dòng đầu.",
                        "7. The day of submission and the number of the document are needed in the first line only."));
    }
}
