package vn.binhdang.engine.rulebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Text;

/** What a remark on a rule file is about. Its code is for programs and stays when the words change. */
public enum Topic {
    RULE_FILE("Tệp chỉ tiêu có lỗi", "A fault in a rule file"),
    YAML_TAB("Phím Tab trong tệp", "A tab in the file"),
    YAML_QUOTE("Dấu ngoặc kép không khép lại", "A quote that is not closed"),
    YAML_COLON("Dấu hai chấm ở chỗ không được phép", "A colon where none may be"),
    YAML_INDENT("Thụt dòng sai", "A wrong indent"),
    YAML_SYNTAX("Không đọc được YAML", "Not YAML"),
    YAML_TOO_DEEP("Lồng nhau quá sâu", "Nested too deeply"),
    EMPTY_FILE("Tệp rỗng", "An empty file"),
    ANCHOR_OR_TAG("Neo hay nhãn của YAML", "An anchor or tag of YAML"),
    DUPLICATE_KEY("Mục ghi hai lần", "A key that stands twice"),
    TEXT_EXPECTED("Cần một dòng chữ", "Text is expected"),
    NOT_FILLED_IN("Chưa điền", "Not filled in"),
    LIST_EXPECTED("Cần một danh sách", "A list is expected"),
    LINES_EXPECTED("Cần các dòng tên: giá trị", "Lines of name: value are expected"),
    UNKNOWN_KEY("Mục không có", "An unknown key"),
    MISSING_KEY("Thiếu mục bắt buộc", "A missing key"),
    UNKNOWN_WORD("Từ ngoài danh sách", "A word that is not in the list"),
    EMPTY_LIST("Danh sách rỗng", "An empty list"),
    NOT_A_DATE("Không phải là ngày", "Not a date"),
    NOT_A_NUMBER("Không phải là số", "Not a number"),
    MALFORMED_CODE("Mã viết sai dạng", "A malformed code"),
    ALREADY_DEFINED("Đã có ở chỗ khác", "Already defined"),
    FILE_NAME("Tên tệp khác tên bộ chỉ tiêu", "A file not named as its pack"),
    MISNAMED_FILE("Tệp sẽ không được đọc", "A file that would not be read"),
    NO_RULES("Không phải thư mục tệp chỉ tiêu", "No folder of rule files"),
    REGISTER("Danh mục đơn vị có lỗi", "A fault in the register of localities"),
    VALIDITY_REVERSED("Ngày kết thúc trước ngày bắt đầu", "The last day before the first"),
    UNKNOWN_JURISDICTION("Đơn vị không có vào ngày đó", "A unit unknown on that day"),
    UNKNOWN_INDICATOR("Chỉ số không có trong danh mục", "An indicator unknown to the catalogue"),
    UNKNOWN_RULE_FILE("Tệp luật không có", "An unknown rule file"),
    UNKNOWN_TARGET("Chỉ tiêu không có", "An unknown target"),
    NOT_A_MILESTONE("Không phải là mốc", "Not a milestone"),
    NO_MILESTONE("Chưa có mốc nào", "No milestone"),
    PHRASE("Yêu cầu chưa hiểu được", "A requirement that is not understood"),
    YEAR_OF_PHRASE("Năm trong yêu cầu khác năm của mốc", "The phrase and the milestone name different years"),
    FORM_OF_INDICATOR("Yêu cầu không hợp với chỉ số", "A requirement that does not fit the indicator"),
    UNIT_OF_INDICATOR("Đơn vị tính không hợp với chỉ số", "A unit that does not fit the indicator"),
    COUNTED_DIFFERS("Đếm thứ khác với chỉ số", "Something else is counted than by the indicator"),
    INCOMPLETE_BASELINE("Số gốc chưa đủ", "An incomplete baseline"),
    DEADLINE("Thời hạn chưa hiểu được", "A deadline that is not understood"),
    DEADLINE_YEAR("Thời hạn chưa rõ năm", "A deadline whose year is not clear"),
    WHOLE_AND_PARTS("Chỉ tiêu nhiều phần có yêu cầu riêng", "A compound target with a requirement of its own"),
    DEPENDS_ON("“depends-on” thiếu tệp luật", "“depends-on” without a rule file"),
    NUMBER_NOT_IN_TEXT("Số không có trong câu trích", "A number that is not in the quoted clause"),
    NUMBER_OF_ANOTHER_YEAR("Số của năm khác trong câu trích", "A number that the clause states for another year"),
    COMPARATOR_DIFFERS("So sánh khác với câu trích", "A comparison that differs from the quoted clause"),
    YEAR_NOT_IN_TEXT("Năm không có trong văn bản", "A year that the document does not name"),
    DEADLINE_NOT_IN_TEXT("Thời hạn khác với câu trích", "A deadline that differs from the quoted clause"),
    CODE_OF_ANOTHER_UNIT("Mã đã chuyển cho đơn vị khác", "The code has passed to another unit"),
    PACK_OUTLIVES_UNIT("Bộ chỉ tiêu còn hiệu lực khi đơn vị không còn", "A pack that outlives its unit"),
    MILESTONE_NEVER_DUE("Mốc không bao giờ đến hạn", "A milestone that never falls due"),
    VALIDITY_OVERLAP("Hai văn bản cùng cấp chồng nhau", "Two documents of equal rank overlap"),
    VALIDITY_GAP("Khoảng trống hiệu lực", "A gap of validity"),
    CONFLICT("Hai văn bản cùng cấp trái nhau", "Two documents of equal rank disagree"),
    ALIGNMENT("Yêu cầu thấp hơn cấp trên", "Asks for less than the level above"),
    NO_CASE("Chưa đủ ví dụ kiểm chứng", "Not enough cases"),
    FOR_REVIEW("Chờ người xem xét", "Due for review by a person"),
    TO_CONFIRM("Chưa đối chiếu với văn bản gốc", "Not checked against the original");

    private final Text title;

    Topic(String vi, String en) {
        this.title = new Text(vi, en);
    }

    /** Such as {@code number-not-in-text}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Text title() {
        return title;
    }

    public static Optional<Topic> of(String code) {
        return Arrays.stream(values())
                .filter(topic -> topic.code().equals(code))
                .findFirst();
    }

    Fault at(Place place, Text message) {
        return new Fault(place, message, code());
    }

    Fault at(Place place, String vi, String en, Object... arguments) {
        return at(place, Text.of(vi, en, arguments));
    }
}
