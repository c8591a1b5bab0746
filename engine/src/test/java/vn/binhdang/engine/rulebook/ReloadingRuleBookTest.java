package vn.binhdang.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.samples.SampleRules;
import vn.binhdang.engine.targets.Pack;

/** Rule files that change while the program runs. However they change, they read as if for the first time. */
class ReloadingRuleBookTest {

    private static final String SECOND_FILE = "packs/an-giang/plan-b.yaml";

    private final SampleRules rules = SampleRules.good();
    private final ReloadingRuleBook reloading = new ReloadingRuleBook();

    @BeforeEach
    void twoPacksAreReadForTheFirstTime() {
        rules.with(SECOND_FILE, rules.content(SampleRules.PACK_FILE).replace("plan-a", "plan-b"));
        reloading.read(rules.files());
    }

    @Test
    void aChangedPackIsReadAnewAndTheOtherOneKept() {
        RuleBook before = reloading.read(rules.files());

        RuleBook after =
                reloading.read(rules.inPack("ít nhất 25%}", "ít nhất 26%}").files());

        assertThat(after.packs()).isEqualTo(rules.read().packs());
        assertThat(after.fingerprint().hex())
                .isEqualTo(rules.read().fingerprint().hex())
                .isNotEqualTo(before.fingerprint().hex());
        assertThat(pack(after, "plan-a")).isNotEqualTo(pack(before, "plan-a"));
        assertThat(pack(after, "plan-b")).isSameAs(pack(before, "plan-b"));
    }

    @Test
    void aPackThatIsTakenAwayOrAddedIsGoneOrThere() {
        RuleBook without = reloading.read(rules.without(SampleRules.PACK_FILE).files());
        assertThat(without.packs()).extracting(Pack::id).containsExactly("plan-b");
        assertThat(without.fingerprint().hex())
                .isEqualTo(rules.read().fingerprint().hex());

        String added = rules.content(SECOND_FILE).replace("plan-b", "plan-0");
        RuleBook with = reloading.read(rules.with("packs/plan-0.yaml", added).files());
        assertThat(with.packs()).extracting(Pack::id).containsExactly("plan-0", "plan-b");
        assertThat(with.packs()).isEqualTo(rules.read().packs());
    }

    @Test
    void aChangedIndicatorReachesPacksThatHaveNotChanged() {
        RuleBook after = reloading.read(rules.in(SampleRules.INDICATOR_FILE, "vi: Số nữ lãnh đạo", "vi: Số nữ")
                .files());

        Indicator leaders = after.catalogue().find("women-leaders").orElseThrow();
        assertThat(leaders.definition().vi()).isEqualTo("Số nữ");
        assertThat(after.targets())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target.measure())
                        .satisfies(measure -> assertThat(measure.indicator()).isSameAs(leaders)));
    }

    @Test
    void aPackOfAUnitThatTheRegisterKnowsNoMoreIsRefused() {
        rules.in(SampleRules.REGISTER_FILE, "30511,Phường", "30514,Phường");

        assertThat(faults()).isNotEmpty().isEqualTo(rules.faults());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            packs/an-giang/plan-a.yaml | ít nhất 25%} | ít nhiều 25%}
            packs/an-giang/plan-a.yaml | pack: plan-a | pack: plan-b
            packs/an-giang/plan-a.yaml | targets:     | : targets
            indicators/politics.yaml   | unit: percent | unit: per cent
            """)
    void faultsAreThoseOfAFirstReading(String file, String words, String by) {
        rules.in(file, words, by);

        assertThat(faults()).isNotEmpty().isEqualTo(rules.faults());
    }

    @ParameterizedTest
    @CsvSource({"packs/hai-duong/plan-a.yaml", "packs/an-giang/plan-c.yml"})
    void aFileThatMayNotBeThereIsNamedAsInAFirstReading(String added) {
        rules.with(added, rules.content(SampleRules.PACK_FILE));

        assertThat(faults()).isNotEmpty().isEqualTo(rules.faults());
    }

    @Test
    void afterAFaultTheMendedFilesAreReadAndTheOthersStillKept() {
        RuleBook before = reloading.read(rules.files());
        rules.inPack("ít nhất 25%}", "ít nhiều 25%}");
        assertThat(faults()).hasSize(1);

        RuleBook after =
                reloading.read(rules.inPack("ít nhiều 25%}", "ít nhất 30%}").files());

        assertThat(after.packs()).isEqualTo(rules.read().packs());
        assertThat(pack(after, "plan-b")).isSameAs(pack(before, "plan-b"));
    }

    private List<Fault> faults() {
        return catchThrowableOfType(InvalidRuleBookException.class, () -> reloading.read(rules.files()))
                .faults();
    }

    private static Pack pack(RuleBook book, String id) {
        return book.pack(id).orElseThrow();
    }
}
