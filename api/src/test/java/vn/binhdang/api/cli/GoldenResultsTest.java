package vn.binhdang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.binhdang.api.TestReports;

/** The whole chain: every report of the test data gives its expected result, to the byte. */
class GoldenResultsTest {

    /** Writes the expected results anew instead of comparing; look at what changed before committing it. */
    private static final boolean RENEW = Boolean.getBoolean("results.renew");

    @TestFactory
    Stream<DynamicTest> everyReportGivesItsExpectedResult() {
        return TestReports.reports().stream()
                .map(report -> DynamicTest.dynamicTest(report.getFileName().toString(), () -> holds(report)));
    }

    @TestFactory
    Stream<DynamicTest> neitherTimeZoneNorLocaleOfTheMachineMatters() {
        Path report = TestReports.report("nhon-hung-2024-h1.json");
        return Stream.of("Asia/Tokyo", "America/New_York", "Asia/Ho_Chi_Minh")
                .flatMap(zone -> Stream.of("vi", "en", "tr")
                        .map(language -> DynamicTest.dynamicTest(zone + " " + language, () -> {
                            TimeZone zoneBefore = TimeZone.getDefault();
                            Locale localeBefore = Locale.getDefault();
                            try {
                                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                                Locale.setDefault(Locale.forLanguageTag(language));
                                holds(report);
                            } finally {
                                TimeZone.setDefault(zoneBefore);
                                Locale.setDefault(localeBefore);
                            }
                        })));
    }

    private static void holds(Path report) throws IOException {
        Run run = Run.of("check", report.toString(), "--format", "json", "--fail-on", "none");
        assertThat(run.err()).isEmpty();
        String seen = TestReports.comparable(run.out());
        Path expected = TestReports.result(report);
        if (RENEW) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, seen);
        }
        assertThat(seen).isEqualTo(Files.readString(expected));
    }
}
