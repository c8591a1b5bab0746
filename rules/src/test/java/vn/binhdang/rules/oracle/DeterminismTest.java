package vn.binhdang.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.rulebook.RuleFiles;

/** Same input and rule book, same bytes: in any order, on any machine, as often as one likes. */
class DeterminismTest {

    private static final List<ReportFile> REPORTS = TestData.reports();
    private static final String EXPECTED = results(RuleFiles.shipped(), REPORTS, 0);
    private static final String EXPECTED_OF_TABLE =
            results(RuleFiles.shipped(), List.of(TestData.vietnameseTable()), 0);

    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    static Stream<Arguments> machines() {
        return Stream.of("UTC", "Asia/Tokyo", "America/New_York", "Asia/Ho_Chi_Minh")
                .flatMap(zone -> Stream.of("vi", "en", "tr-TR").map(language -> Arguments.of(zone, language)));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void zoneAndLanguageOfTheMachineLeaveNoTrace(String anyZone, String language) {
        TimeZone.setDefault(TimeZone.getTimeZone(anyZone));
        Locale.setDefault(Locale.forLanguageTag(language));

        assertThat(results(RuleFiles.shipped(), REPORTS, 0)).isEqualTo(EXPECTED);
        assertThat(results(RuleFiles.shipped(), List.of(TestData.vietnameseTable()), 0))
                .isEqualTo(EXPECTED_OF_TABLE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfFilesOfReportsAndOfTheirLinesLeavesNoTrace(long seed) {
        Dice dice = new Dice(seed);
        List<ReportFile> shuffled = dice.shuffled(REPORTS).stream()
                .map(file -> TestData.shuffled(file, dice))
                .toList();

        assertThat(shuffled).extracting(DeterminismTest::text).doesNotContainAnyElementsOf(texts());
        assertThat(results(RuleFiles.shipped(), shuffled, seed)).isEqualTo(EXPECTED);
    }

    /** The shipped reports have few doubtful figures; made ones have many, whose order could show. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfMadeReportsAndOfTheirLinesLeavesNoTrace(long seed) {
        Dice dice = new Dice(seed);
        MadeRuleBook book = RuleBookMaker.make(dice);
        List<MadeReport> reports = new ReportMaker(dice, book).make(100);
        List<MadeReport> shuffled = dice.shuffled(reports).stream()
                .map(report -> report.shuffled(dice))
                .toList();
        Engine engine = new Engine(book);

        assertThat(TestData.json(engine.evaluate(shuffled).values()))
                .isEqualTo(TestData.json(engine.evaluate(reports).values()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theOrderInWhichRuleFilesAreReadLeavesNoTrace(long seed) {
        RuleFiles shipped = RuleFiles.shipped();
        List<String> order = new Dice(seed).shuffled(shipped.byPath().keySet());
        SortedMap<String, byte[]> shuffled =
                new TreeMap<>((one, other) -> Integer.compare(order.indexOf(one), order.indexOf(other)));
        shuffled.putAll(shipped.byPath());

        assertThat(shuffled.firstKey()).isEqualTo(order.get(0));
        assertThat(results(new RuleFiles("", shuffled), REPORTS, seed)).isEqualTo(EXPECTED);
    }

    @Test
    void allReportsInOneFileGiveTheSameAsInManyFiles() {
        List<ReportFile> two = List.of(TestData.asOneArray(REPORTS), TestData.table(REPORTS));

        assertThat(results(RuleFiles.shipped(), two, 0)).isEqualTo(EXPECTED);
    }

    @Test
    void severalThreadsAtOnceGiveTheSameAgainAndAgain() {
        List<String> results = IntStream.range(0, 16)
                .parallel()
                .mapToObj(seed -> results(RuleFiles.shipped(), REPORTS, seed))
                .toList();

        assertThat(results).isEqualTo(Collections.nCopies(16, EXPECTED));
    }

    @AfterEach
    void putBack() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    private static String results(RuleFiles rules, List<ReportFile> reports, long seed) {
        return TestData.results(rules, reports, new Dice(seed));
    }

    private static List<String> texts() {
        return REPORTS.stream().map(DeterminismTest::text).toList();
    }

    private static String text(ReportFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }
}
