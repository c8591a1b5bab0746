package vn.binhdang.api.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.binhdang.engine.indicators.Counted;
import vn.binhdang.engine.indicators.Objective;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.targets.Severity;

/** The closed lists of words that cells are chosen from, each word with what it means in Vietnamese. */
final class Words {

    static final String BETWEEN_LEVELS = ", ";

    private Words() {}

    /** A word of a rule file and its meaning. */
    record Word(String code, String meaning) {}

    /** The lists by the name that {@code columns.csv} has for them. */
    static Map<String, List<Word>> lists() {
        Map<String, List<Word>> lists = new LinkedHashMap<>();
        lists.put(
                "objectives",
                Arrays.stream(Objective.values())
                        .map(objective -> new Word(objective.code(), name(objective)))
                        .toList());
        lists.put("levels", combinations());
        lists.put(
                "level",
                Arrays.stream(Level.values())
                        .map(level -> new Word(level.code(), level.noun().vi()))
                        .toList());
        lists.put(
                "counted",
                Arrays.stream(Counted.values())
                        .map(counted -> new Word(counted.code(), counted.noun().vi()))
                        .toList());
        lists.put(
                "severities",
                Arrays.stream(Severity.values())
                        .map(severity ->
                                new Word(severity.code(), severity.noun().vi()))
                        .toList());
        lists.put("reports", List.of(new Word("half-year", "6 tháng"), new Word("annual", "năm")));
        return lists;
    }

    /** What a list is called where people see it. */
    static String heading(String list) {
        return switch (list) {
            case "objectives" -> "Lĩnh vực";
            case "levels" -> "Các cấp";
            case "level" -> "Cấp";
            case "counted" -> "Đếm";
            case "severities" -> "Mức độ";
            default -> "Kỳ báo cáo";
        };
    }

    /** The levels that a cell names. */
    static List<String> levels(String cell) {
        return Arrays.stream(cell.split("[,;\n]"))
                .map(String::strip)
                .filter(level -> !level.isEmpty())
                .toList();
    }

    /** A list to choose from cannot be ticked off; so it has every choice of levels. */
    private static List<Word> combinations() {
        Level[] all = Level.values();
        List<Word> found = new ArrayList<>();
        for (int choice = 1; choice < 1 << all.length; choice++) {
            int chosen = choice;
            List<Level> levels = IntStream.range(0, all.length)
                    .filter(bit -> (chosen >> bit & 1) == 1)
                    .mapToObj(bit -> all[bit])
                    .toList();
            found.add(new Word(
                    levels.stream().map(Level::code).collect(Collectors.joining(BETWEEN_LEVELS)),
                    levels.stream().map(level -> level.noun().vi()).collect(Collectors.joining(BETWEEN_LEVELS))));
        }
        return found;
    }

    private static String name(Objective objective) {
        return switch (objective) {
            case POLITICS -> "chính trị";
            case ECONOMY -> "kinh tế, lao động";
            case FAMILY -> "gia đình, phòng ngừa bạo lực";
            case HEALTH -> "y tế";
            case EDUCATION -> "giáo dục, đào tạo";
            case COMMUNICATION -> "thông tin, truyền thông";
            case MANAGEMENT -> "quản lý công tác";
        };
    }
}
