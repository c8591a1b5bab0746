package vn.binhdang.rules.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhdang.engine.rulebook.RuleFiles;

/** Somebody edits one number, comparison or year of a shipped pack, and the quoted clause no longer says it. */
class EditedNumbersTest {

    private static final Pattern MILESTONE = Pattern.compile(
            "(?<key>(?<year>\\d{4})(?:-[HQ]\\d)?|require): (?<wording>[^,{}\\n\"]*(?:,\\d[^,{}\\n\"]*)?)");
    private static final Pattern LINE =
            Pattern.compile("^(?:milestones: \\{|each: \\{|(?:hằng năm )?(?:từ )?\\d{4}(?:-[HQ]\\d)?: )");
    private static final Pattern NUMBER = Pattern.compile("(?<lead>\\D*?)(?<number>\\d+(?:,\\d+)?)(?<unit>.*)");
    private static final Set<String> SEEN = Set.of(
            "number-not-in-text",
            "number-of-another-year",
            "comparator-differs",
            "year-not-in-text",
            "year-of-phrase",
            "phrase");
    private static final List<List<String>> OPPOSITES = List.of(
            List.of("không dưới ", "dưới "),
            List.of("không quá ", "trên "),
            List.of("ít nhất ", "dưới "),
            List.of("trên ", "không quá "),
            List.of("dưới ", "ít nhất "));

    /** One file after one edit, and the line where it was made. */
    private record Edit(String what, String content, int line) {}

    static Stream<String> packs() {
        return RuleFiles.shipped().byPath().keySet().stream()
                .filter(path -> path.startsWith("packs/") && path.endsWith(".yaml"));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aNumberThatIsOneStepOffIsCaughtAtItsLine(String pack) {
        assertThat(unseen(pack, edits(pack, EditedNumbersTest::otherNumbers))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aComparisonThatIsTurnedAroundIsCaughtAtItsLine(String pack) {
        assertThat(unseen(pack, edits(pack, EditedNumbersTest::otherComparisons)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aMilestoneOfAnotherYearIsCaughtAtItsLine(String pack) {
        assertThat(unseen(pack, years(pack))).isEmpty();
    }

    private static List<String> unseen(String pack, List<Edit> edits) {
        return edits.parallelStream()
                .filter(edit -> ReadOver.shippedWith(pack, edit.content()).remarks().stream()
                        .noneMatch(remark -> SEEN.contains(remark.code())
                                && remark.place().line() != null
                                && remark.place().line() == edit.line()))
                .map(edit -> edit.what() + " in line " + edit.line())
                .toList();
    }

    private interface Rewording {
        List<String> of(Matcher wording);
    }

    private static List<Edit> edits(String pack, Rewording rewording) {
        String content = content(pack);
        List<Edit> edits = new ArrayList<>();
        Matcher milestone = MILESTONE.matcher(content);
        while (milestone.find()) {
            Matcher number = NUMBER.matcher(milestone.group("wording"));
            if (number.matches() && isOneToEdit(content, milestone.start())) {
                for (String other : rewording.of(number)) {
                    edits.add(edit(content, milestone.start("wording"), milestone.end("wording"), other));
                }
            }
        }
        return edits;
    }

    private static List<Edit> years(String pack) {
        String content = content(pack);
        List<Edit> edits = new ArrayList<>();
        Matcher milestone = MILESTONE.matcher(content);
        while (milestone.find()) {
            boolean states = NUMBER.matcher(milestone.group("wording")).matches();
            if (milestone.group("year") != null && states && isOneToEdit(content, milestone.start())) {
                edits.add(edit(content, milestone.start("year"), milestone.end("year"), "2027"));
            }
        }
        return edits;
    }

    private static Edit edit(String content, int from, int to, String by) {
        long line =
                content.substring(0, from).chars().filter(sign -> sign == '\n').count() + 1;
        return new Edit(
                content.substring(from, to) + " -> " + by,
                content.substring(0, from) + by + content.substring(to),
                Math.toIntExact(line));
    }

    private static List<String> otherNumbers(Matcher wording) {
        String number = wording.group("number");
        int last = Character.digit(number.charAt(number.length() - 1), 10);
        String stepped = number.substring(0, number.length() - 1) + (last == 9 ? 8 : last + 1);
        return List.of(wording.group("lead") + stepped + wording.group("unit"));
    }

    private static List<String> otherComparisons(Matcher wording) {
        String amount = wording.group("number") + wording.group("unit").replace(" trở lên", "");
        String lead = wording.group("lead");
        if (lead.startsWith("mỗi") || lead.startsWith("định kỳ")) {
            return List.of();
        }
        return OPPOSITES.stream()
                .filter(opposite -> lead.contains(opposite.get(0)))
                .map(opposite -> opposite.get(1) + amount)
                .findFirst()
                .map(List::of)
                .orElse(List.of("trên " + amount, "dưới " + amount));
    }

    /** Within a requirement, not in prose, and not one that waits for a person anyway. */
    private static boolean isOneToEdit(String content, int at) {
        String line = content.substring(content.lastIndexOf('\n', at) + 1, content.indexOf('\n', at))
                .strip();
        int next = content.indexOf("\n  - id:", at);
        boolean forReview =
                content.substring(at, next < 0 ? content.length() : next).contains("\n    review:");
        return !forReview && LINE.matcher(line).find();
    }

    private static String content(String pack) {
        return new String(RuleFiles.shipped().byPath().get(pack), StandardCharsets.UTF_8);
    }
}
