package vn.binhdang.engine.amendments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.samples.SampleRules;

/** Each kind of change is said in words once; what is only written otherwise is no change. */
class AmendmentsTest {

    private static final String SECOND_MILESTONE = "milestones: {2024: ít nhất 25%, 2030: ít nhất 30%}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            milestones: {2024: ít nhất 25%}    | milestones: {2024: ít nhất 30%} | Women leaders (plan-a/1), milestone 2024: at least 25 → at least 30 % | TIGHTER
            milestones: {2024: ít nhất 25%}    | milestones: {2024: ít nhất 20%} | Women leaders (plan-a/1), milestone 2024: at least 25 → at least 20 % | LOOSER
            milestones: {2024: ít nhất 25%}    | milestones: {2024: trên 25%} | Women leaders (plan-a/1), milestone 2024: at least 25 → above 25 % | TIGHTER
            milestones: {2024: ít nhất 25%}    | milestones: {2024: không quá 25%} | Women leaders (plan-a/1), milestone 2024: at least 25 → at most 25 % | OPEN
            milestones: {2024: ít nhất 25%}    | milestones: {2024: từ 25% đến 30%} | Women leaders (plan-a/1), milestone 2024: at least 25 → from 25 to 30 % | TIGHTER
            milestones: {2024: ít nhất 25%}    | milestones: {2024: khoảng 25%} | Women leaders (plan-a/1), milestone 2024: at least 25 → at least about 25 % | OPEN
            milestones: {2024: ít nhất 25%}    | milestones: {2025: ít nhất 25%} | Women leaders (plan-a/1), milestone: 2024 → 2025 (at least 25 %) | LOOSER
            milestones: {2024: ít nhất 25%}    | milestones: {2023: ít nhất 25%} | Women leaders (plan-a/1), milestone: 2024 → 2023 (at least 25 %) | TIGHTER
            milestones: {2024: ít nhất 25%}    | milestones: {hằng năm từ 2024: ít nhất 25%} | Women leaders (plan-a/1), milestone: 2024 → every year from 2024 | OPEN
            milestones: {2024: ít nhất 25%}    | milestones: {2024: ít nhất 25%, 2030: ít nhất 30%} | Women leaders (plan-a/1), milestone 2030 added: at least 30 % | TIGHTER
            levels: [commune]\\n                | levels: [commune, province]\\n | Women leaders (plan-a/1), measured on: commune → province, commune | TIGHTER
            clause: I.1                        | clause: I.2 | Women leaders (plan-a/1), clause: I.1 → I.2 | OPEN
            text: Nữ lãnh đạo đạt ít nhất 25%  | text: Nữ đạt ít nhất 25% | Women leaders (plan-a/1), quoted text: “Nữ lãnh đạo đạt ít nhất 25%” → “Nữ đạt ít nhất 25%” | OPEN
            en: Women leaders}                 | en: Women who lead} | Women who lead (plan-a/1), title: Women leaders → Women who lead | OPEN
            objective: politics                | objective: economy | Women leaders (plan-a/1), objective: politics → economy | OPEN
            objective: politics                | objective: politics\\n    severity: critical | Women leaders (plan-a/1), severity: major → critical | OPEN
            objective: politics                | objective: politics\\n    review: câu chữ không rõ | Women leaders (plan-a/1), for review: (nothing) → “câu chữ không rõ” | OPEN
            objective: politics                | objective: politics\\n    confirm: chưa đối chiếu | Women leaders (plan-a/1), to confirm: (nothing) → “chưa đối chiếu” | OPEN
            objective: politics                | objective: politics\\n    supersedes: plan-b/1 | Women leaders (plan-a/1), supersedes: (nothing) → plan-b/1 | OPEN
            objective: politics                | objective: politics\\n    source: báo | Women leaders (plan-a/1), source: (nothing) → báo | OPEN
            objective: politics                | objective: politics\\n    baseline: {value: 20, year: 2020} | Women leaders (plan-a/1), baseline: (nothing) → 20 (2020) | OPEN
            number: 37/KH-UBND                 | number: 38/KH-UBND | Pack 38/KH-UBND, UBND phường (plan-a), number of the document: 37/KH-UBND → 38/KH-UBND | OPEN
            title: Kế hoạch,                   | title: Kế hoạch năm, | Pack 37/KH-UBND, UBND phường (plan-a), title of the document: Kế hoạch → Kế hoạch năm | OPEN
            issuer: UBND phường                | issuer: UBND | Pack 37/KH-UBND, UBND (plan-a), issuer: UBND phường → UBND | OPEN
            issued: 2024-03-13                 | issued: 2024-03-14 | Pack 37/KH-UBND, UBND phường (plan-a), day of issue: 2024-03-13 → 2024-03-14 | OPEN
            jurisdiction: "30511"              | jurisdiction: VN | Pack 37/KH-UBND, UBND phường (plan-a), binds: Phường Nhơn Hưng (30511) → Việt Nam (VN) | TIGHTER
            to: 2024-12-31                     | to: 2025-06-30 | Pack 37/KH-UBND, UBND phường (plan-a), in force: 2024-01-01 – 2024-12-31 → 2024-01-01 – 2025-06-30 | TIGHTER
            due: trước ngày 10/12              | due: trước ngày 1/12 | Annual report (plan-a/reporting/annual), due: before 10/12 → before 1/12 | TIGHTER
            due: trước ngày 10/12              | due: chậm nhất ngày 10/12 | Annual report (plan-a/reporting/annual), due: before 10/12 → no later than 10/12 | LOOSER
            text: Báo cáo năm                  | text: Báo cáo | Annual report (plan-a/reporting/annual), quoted text: “Báo cáo năm” → “Báo cáo” | OPEN
            """)
    void everyChangeOfAPackIsSaidInWords(String words, String by, String sentence, Effect effect) {
        RuleBook after = SampleRules.good().inPack(lines(words), lines(by)).read();

        assertOnly(SampleRules.good().read(), after, sentence, effect);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            definition: {vi: Số nữ lãnh đạo, en: Women who lead} | definition: {vi: Số nữ lãnh đạo, en: Leading women} | Indicator Women leaders (women-leaders), definition: Women who lead → Leading women
            numerator: {vi: nữ, en: women} | numerator: {vi: nữ, en: women leaders} | Indicator Women leaders (women-leaders), numerator: women → women leaders
            denominator: {vi: tất cả, en: all} | denominator: {vi: tất cả, en: all leaders} | Indicator Women leaders (women-leaders), denominator: all → all leaders
            zero-denominator: not-computable | zero-denominator: not-applicable | Indicator Women leaders (women-leaders), with a zero denominator: not computable → not applicable
            zero-denominator: not-computable | zero-denominator: not-computable\\n    total: given | Indicator Women leaders (women-leaders), total: may change → given
            not-above: 100 | not-above: 90 | Indicator Women leaders (women-leaders), not above: 100 → 90
            plausible: {from: 0, to: 100} | plausible: {from: 1, to: 100} | Indicator Women leaders (women-leaders), plausible range: 0 – 100 → 1 – 100
            counted: persons | counted: posts | Indicator Women leaders (women-leaders), counts: persons → posts
            roll-up: sum-of-parts | roll-up: none | Indicator Women leaders (women-leaders), roll-up: sum-of-parts → none
            form: by-quarter | form: by-month | Indicator News items (news-items), form: count by quarter → count by month
            roll-up: none | roll-up: none\\n    source: báo | Indicator News items (news-items), source: (nothing) → báo
            """)
    void everyChangeOfAnIndicatorIsSaidInWords(String words, String by, String sentence) {
        RuleBook after = SampleRules.good()
                .in(SampleRules.INDICATOR_FILE, lines(words), lines(by))
                .read();

        assertOnly(SampleRules.good().read(), after, sentence, Effect.OPEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            01,Thành phố Hà Nội,province,VN,,, | 01,Hà Nội,province,VN,,, | Hà Nội (01), title: Thành phố Hà Nội → Hà Nội
            commune,VN,2025-07-01,, | commune,01,2025-07-01,, | Phường Chi Lăng (30505), within: VN → 01
            commune,VN,2025-07-01,, | commune,VN,2025-08-01,, | Phường Chi Lăng (30505), existed: 2025-07-01 – … → 2025-08-01 – …
            2025-06-30,30505 | 2025-06-30, | Phường Nhơn Hưng (30511), successor: 30505 → (nothing)
            2025-07-01,,\\n | 2025-07-01,,\\n30506,Xã Mới,commune,VN,,,\\n | Added: locality Xã Mới (30506): … – …
            """)
    void everyChangeOfTheRegisterIsSaidInWords(String words, String by, String sentence) {
        RuleBook after = SampleRules.good()
                .in(SampleRules.REGISTER_FILE, lines(words), lines(by))
                .read();

        assertOnly(SampleRules.good().read(), after, sentence, Effect.OPEN);
    }

    @Test
    void whatIsAddedOneWayIsLostTheOtherWay() {
        RuleBook one = SampleRules.good().read();
        RuleBook two = SampleRules.good()
                .inPack("milestones: {2024: ít nhất 25%}", SECOND_MILESTONE)
                .read();

        assertOnly(two, one, "Women leaders (plan-a/1), milestone 2030 lost: at least 30 %", Effect.LOOSER);
    }

    @Test
    void aMilestoneThatTakesThePlaceOfAStricterOneLoosens() {
        RuleBook after = SampleRules.good()
                .inPack("milestones: {2024: ít nhất 25%}", "milestones: {2024: ít nhất 25%, 2030: ít nhất 20%}")
                .read();

        assertOnly(
                SampleRules.good().read(),
                after,
                "Women leaders (plan-a/1), milestone 2030 added: at least 20 %",
                Effect.LOOSER);
    }

    @Test
    void packsTargetsPartsAndDutiesThatComeAndGoAreNamedWithWhatTheyDemand() {
        SampleRules rules = SampleRules.good();
        String pack = rules.content(SampleRules.PACK_FILE);
        RuleBook before = rules.read();
        RuleBook after = SampleRules.good()
                .with("packs/an-giang/plan-b.yaml", pack.replace("plan-a", "plan-b"))
                .read();

        assertThat(sentences(before, after))
                .containsExactly(
                        "Added: pack 37/KH-UBND, UBND phường (plan-b): targets: 1, in force 2024-01-01 – 2024-12-31, binds Phường Nhơn Hưng (30511)",
                        "Added: target Women leaders (plan-b/1): milestone 2024: at least 25 %",
                        "Added: reporting duty Annual report (plan-b/reporting/annual): before 10/12");
        assertThat(sentences(after, before))
                .allMatch(sentence -> sentence.startsWith("Lost: "))
                .hasSize(3);
    }

    @Test
    void aPartThatIsAddedIsNamedByItself() {
        String parts = """
                severity: major
                    parts:
                      - {id: a, title: {vi: A, en: A}, indicator: women-leaders, milestones: {2024: ít nhất 25%}}
                """;
        String more =
                "      - {id: b, title: {vi: B, en: B}, indicator: women-leaders, milestones: {2024: dưới 90%}}\n";
        SampleRules one = SampleRules.good()
                .withoutLineOf("indicator: women-leaders")
                .inPack("milestones: {2024: ít nhất 25%}\n", parts);
        RuleBook before = one.read();
        RuleBook after = one.inPack("milestones: {2024: ít nhất 25%}}\n", "milestones: {2024: ít nhất 25%}}\n" + more)
                .read();

        assertOnly(before, after, "Added: part B (plan-a/1/b): milestone 2024: below 90 %", Effect.TIGHTER);
        assertOnly(after, before, "Lost: part B (plan-a/1/b): milestone 2024: below 90 %", Effect.LOOSER);
    }

    @Test
    void vietnameseSaysItAsAnOfficialWould() {
        RuleBook after = SampleRules.good()
                .inPack("milestones: {2024: ít nhất 25%}", "milestones: {2024: \"ít nhất 27,5%\"}")
                .read();

        assertThat(Amendments.between(SampleRules.good().read(), after).all())
                .extracting(amendment -> amendment.words().vi())
                .containsExactly("Nữ lãnh đạo (plan-a/1), mốc 2024: ít nhất 25 → ít nhất 27,5 %");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2024: ít nhất 25%              | 2024: "≥ 25 %"
            2024: ít nhất 25%              | 2024: at least 25%
            2024: ít nhất 25%              | 2024: phấn đấu đạt từ 25% trở lên
            clause: I.1                    | clause: 'I.1'   # chú thích
            text: Nữ lãnh đạo đạt          | text: Nữ  lãnh   đạo đạt
            levels: [commune]\\n            | levels:\\n      - commune\\n
            due: trước ngày 10/12          | due: before 10 December
            """)
    void whatIsOnlyWrittenOtherwiseIsNoChange(String words, String by) {
        RuleBook after = SampleRules.good().inPack(lines(words), lines(by)).read();

        assertThat(Amendments.between(SampleRules.good().read(), after).all()).isEmpty();
    }

    @Test
    void theOrderOfKeysOfLinesAndOfFilesIsNoChange() {
        SampleRules rules = SampleRules.good();
        List<String> rows =
                new ArrayList<>(rules.content(SampleRules.REGISTER_FILE).lines().toList());
        rows.add(rows.remove(1));
        RuleBook after = SampleRules.good()
                .with(SampleRules.REGISTER_FILE, String.join("\r\n", rows) + "\r\n")
                .with(SampleRules.INDICATOR_FILE, swapped(rules.content(SampleRules.INDICATOR_FILE)))
                .without(SampleRules.PACK_FILE)
                .with("packs/other/plan-a.yaml", rules.content(SampleRules.PACK_FILE))
                .read();

        assertThat(Amendments.between(rules.read(), after).all()).isEmpty();
    }

    /** The second indicator first. */
    private static String swapped(String catalogue) {
        int second = catalogue.indexOf("  - code: news-items");
        int first = catalogue.indexOf("  - code: women-leaders");
        return catalogue.substring(0, first) + catalogue.substring(second) + catalogue.substring(first, second);
    }

    private static void assertOnly(RuleBook before, RuleBook after, String sentence, Effect effect) {
        assertThat(Amendments.between(before, after).all())
                .extracting(amendment ->
                        amendment.words().en() + " " + amendment.effect().name().toLowerCase(Locale.ROOT))
                .contains(sentence + " " + effect.name().toLowerCase(Locale.ROOT))
                .hasSize(1);
    }

    private static List<String> sentences(RuleBook before, RuleBook after) {
        return Amendments.between(before, after).all().stream()
                .map(amendment -> amendment.words().en())
                .toList();
    }

    private static String lines(String words) {
        return words.replace("\\n", "\n");
    }
}
