package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.findings.Cause;
import vn.binhdang.engine.findings.Finding;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.targets.Severity;
import vn.binhdang.engine.text.Language;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/** The targets of local plans beside the national ones. */
class AlignmentTest {

    @Test
    void fourTargetsOfNhonHungAskForLessThanTheNation() {
        assertThat(weak("30511", "2024"))
                .containsExactlyInAnyOrder(
                        "37-kh-ubnd-2024/2.3 < 28-nq-cp-2021/2.3",
                        "37-kh-ubnd-2024/3.1 < 28-nq-cp-2021/3.1",
                        "37-kh-ubnd-2024/3.2/a < 28-nq-cp-2021/3.2/a",
                        "37-kh-ubnd-2024/6.1 < 28-nq-cp-2021/6.1");
    }

    @ParameterizedTest
    @CsvSource({
        "40, 2025, 379-kh-ubnd-2021/2.1, 28-nq-cp-2021/2.1",
        "10, 2024, 224-kh-ubnd-2021/2.1, 28-nq-cp-2021/2.1",
        "14, 2025, son-la-2023/1, 28-nq-cp-2021/4.1"
    })
    void whatAProvinceAsksLessForIsNotedAndWhatItAsksMoreForIsNot(
            String province, String year, String own, String above) {
        assertThat(weak(province, year)).containsExactly(own + " < " + above);
    }

    @Test
    void aWeakerTargetIsANoteAndNamesBothDocuments() {
        Finding owners = findings("30511", "2024")
                .filter(finding -> "37-kh-ubnd-2024/2.3".equals(finding.target()))
                .filter(finding -> finding.kind() == Finding.Kind.ALIGNMENT)
                .findFirst()
                .orElseThrow();
        assertThat(owners.severity()).isEqualTo(Severity.NOTE);
        assertThat(owners.message().in(Language.VI))
                .contains("37/KH-UBND", "“ít nhất 25%” (mốc 2024)", "28/NQ-CP", "“ít nhất 27%” (mốc 2025)");
    }

    @Test
    void theNextReportOnTheSameDocumentsHearsTheSame() {
        List<Finding> first = findings("30511", "2024").toList();

        assertThat(findings("30511", "2024").toList()).isEqualTo(first);
        assertThat(weak("30511", "2024")).hasSize(4);
    }

    @Test
    void aWardThatMeetsItsOwnPlanAndNotTheNationalMilestoneShowsBoth() {
        assertThat(Shipped.ENGINE
                        .evaluate(Shipped.INTAKE
                                .read(List.of(report(
                                        "30511",
                                        "2024",
                                        "\"women-enterprise-leaders\": {\"numerator\": 26, \"denominator\": 100}")))
                                .get(0))
                        .verdicts())
                .filteredOn(judgement -> judgement.cell().target().endsWith("/2.3"))
                .extracting(judgement -> judgement.cell().target(), Judgement::verdict)
                .containsExactly(
                        tuple("28-nq-cp-2021/2.3", Verdict.NOT_YET), tuple("37-kh-ubnd-2024/2.3", Verdict.MET));
    }

    private static List<String> weak(String locality, String period) {
        return findings(locality, period)
                .flatMap(finding ->
                        finding.cause() instanceof Cause.Weak weak ? Stream.of(weak.weakness()) : Stream.of())
                .map(weakness -> weakness.pairing().own().target() + " < "
                        + weakness.pairing().above().target())
                .toList();
    }

    private static Stream<Finding> findings(String locality, String period) {
        return Shipped.ENGINE
                .evaluate(Shipped.INTAKE
                        .read(List.of(report(locality, period, "")))
                        .get(0))
                .findings()
                .stream();
    }

    private static ReportFile report(String locality, String period, String indicators) {
        String json = "{\"locality\": \"%s\", \"period\": \"%s\", \"indicators\": {%s}}"
                .formatted(locality, period, indicators);
        return new ReportFile("made", json.getBytes(StandardCharsets.UTF_8));
    }
}
