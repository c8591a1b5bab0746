package vn.binhdang.rules.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.proofreading.Remark;

/** What no single pack shows: how documents stand to each other, to time and to the units they bind. */
class SeveralPacksTest {

    @Test
    void twoDocumentsOfOneOrganThatDisagreeAreNamedOnceWithBothTargets() {
        assertThat(remarks(
                        plan("a", "30511", "2024-01-01", "2024-12-31", "25"),
                        plan("b", "30511", "2024-01-01", "2024-12-31", "27")))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.code()).isEqualTo("conflict");
                    assertThat(remark.level()).isEqualTo(Remark.Level.WARNING);
                    assertThat(remark.place().line()).isEqualTo(14);
                    assertThat(remark.message().en()).contains("“ít nhất 25%”", "b/1", "supersedes");
                });
    }

    @Test
    void twoDocumentsOfOneOrganThatDemandTheSameWouldCountTwice() {
        assertThat(codes(
                        plan("a", "30511", "2024-01-01", "2024-12-31", "25"),
                        plan("b", "30511", "2024-01-01", "2024-12-31", "25")))
                .containsExactly("validity-overlap");
    }

    @Test
    void aDocumentOfAnotherUnitIsNoRival() {
        assertThat(codes(
                        plan("a", "30511", "2024-01-01", "2024-12-31", "25"),
                        plan("b", "89", "2024-01-01", "2024-12-31", "25")))
                .isEmpty();
    }

    @Test
    void aLowerDocumentThatAsksForLessIsANote() {
        assertThat(codes(
                        plan("a", "30511", "2024-01-01", "2024-12-31", "25"),
                        plan("b", "89", "2024-01-01", "2024-12-31", "30")))
                .containsExactly("alignment");
    }

    @Test
    void aYearBetweenTwoPlansThatNobodyCoversIsNamed() {
        assertThat(remarks(
                        plan("a", "30511", "2023-05-01", "2023-12-31", "25"),
                        plan("b", "30511", "2024-03-13", "2024-12-31", "25")))
                .filteredOn(remark -> remark.level() == Remark.Level.WARNING)
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.code()).isEqualTo("validity-gap");
                    assertThat(remark.message().vi()).contains("từ 1/1/2024 đến 12/3/2024");
                });
    }

    @Test
    void plansThatFollowEachOtherLeaveNoGap() {
        assertThat(codes(
                        plan("a", "30511", "2023-05-01", "2023-12-31", "25"),
                        plan("b", "30511", "2024-01-01", "2024-12-31", "25")))
                .doesNotContain("validity-gap", "validity-overlap", "conflict");
    }

    @Test
    void aPackThatIsInForceWhenItsCodeHasPassedToAnotherUnitIsRefused() {
        assertThat(remarks(plan("a", "44", "2024-01-01", "2030-12-31", "25")))
                .filteredOn(remark -> remark.level() == Remark.Level.ERROR)
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.code()).isEqualTo("code-of-another-unit");
                    assertThat(remark.place().line()).isEqualTo(4);
                    assertThat(remark.message().en()).contains("Quảng Bình", "Quảng Trị", "to: 2025-06-30");
                });
    }

    @Test
    void aPackThatOutlivesItsUnitIsAWarning() {
        assertThat(codes(plan("a", "30", "2024-01-01", "2026-12-31", "25"))).contains("pack-outlives-unit");
        assertThat(codes(plan("a", "30", "2024-01-01", "2025-06-30", "25"))).doesNotContain("pack-outlives-unit");
    }

    @Test
    void aMilestoneAfterTheEndOfItsPackIsANote() {
        assertThat(codes(plan("a", "30511", "2023-05-01", "2023-12-31", "25"))).contains("milestone-never-due");
    }

    @Test
    void aRuleBookWithAFaultInOneFileIsStillReadOverInTheOthers() {
        String broken =
                plan("b", "30511", "2024-01-01", "2024-12-31", "25").replace("severity: major", "severty: major");

        assertThat(codes(
                        plan("a", "30511", "2024-01-01", "2024-12-31", "99").replace("ít nhất 99%.", "ít nhất 25%."),
                        broken))
                .contains("unknown-key", "number-not-in-text");
    }

    private static List<String> codes(String... packs) {
        return remarks(packs).stream().map(Remark::code).toList();
    }

    private static List<Remark> remarks(String... packs) {
        List<String> named = new ArrayList<>();
        for (String pack : packs) {
            named.add("packs/made/" + pack.lines().findFirst().orElseThrow().substring("pack: ".length()) + ".yaml");
            named.add(pack);
        }
        return ReadOver.shippedWithAll(named.toArray(String[]::new)).remarks();
    }

    private static String plan(String id, String unit, String from, String to, String least) {
        return """
                pack: %s
                document: {number: 45/KH-UBND, title: Kế hoạch năm 2024, issuer: UBND}
                jurisdiction: "%s"
                in-force: {from: %s, to: %s}
                targets:
                  - id: "1"
                    clause: I.1
                    text: "Tỷ lệ nữ giám đốc/chủ doanh nghiệp, hợp tác xã đạt ít nhất %6$s%%."
                    title: {vi: Nữ chủ doanh nghiệp, en: Women heading enterprises}
                    objective: economy
                    levels: [province, commune]
                    indicator: women-enterprise-leaders
                    severity: major
                    milestones: {2024: ít nhất %6$s%%}
                """.formatted(id, unit, from, to, "", least);
    }
}
