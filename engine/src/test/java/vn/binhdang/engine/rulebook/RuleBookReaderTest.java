package vn.binhdang.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.FaultsAssert.assertThatFaults;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.indicators.Form;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.localities.Validity;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.samples.SampleRules;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.Target;

/** Good rule files, read as they are meant. */
class RuleBookReaderTest {

    @Test
    void aPackIsReadAsItStands() {
        Pack pack = SampleRules.good().read().pack("plan-a").orElseThrow();

        assertThat(pack.document().number()).isEqualTo("37/KH-UBND");
        assertThat(pack.document().issued()).isEqualTo(LocalDate.of(2024, 3, 13));
        assertThat(pack.jurisdiction()).isEqualTo("30511");
        assertThat(pack.inForce()).isEqualTo(new Validity(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        assertThat(pack.file()).isEqualTo(SampleRules.PACK_FILE);
        assertThat(pack.reporting()).singleElement().satisfies(duty -> {
            assertThat(duty.id()).isEqualTo("plan-a/reporting/annual");
            assertThat(duty.kind()).isEqualTo("year");
            assertThat(duty.levels()).containsExactly(Level.COMMUNE);
        });
    }

    @ParameterizedTest
    @CsvSource({"'', false", "'    total: open\n', false", "'    total: given\n', true"})
    void anIndicatorIsReadAsItStands(String total, boolean given) {
        Indicator leaders = SampleRules.good()
                .in(SampleRules.INDICATOR_FILE, "    not-above: 100\n", "    not-above: 100\n" + total)
                .read()
                .catalogue()
                .find("women-leaders")
                .orElseThrow();

        assertThat(leaders.form()).isInstanceOfSatisfying(Form.Ratio.class, ratio -> {
            assertThat(ratio.zeroDenominator()).isEqualTo(Form.ZeroDenominator.NOT_COMPUTABLE);
            assertThat(ratio.givenTotal()).isEqualTo(given);
            assertThat(ratio.notAbove()).isEqualTo(Quantity.of(100));
        });
        assertThat(leaders.plausible()).isEqualTo(new Indicator.Range(Quantity.ZERO, Quantity.of(100)));
    }

    @Test
    void packsAreInOrderOfTheirIdWhateverTheirFolders() {
        String pack = SampleRules.good().content(SampleRules.PACK_FILE);
        RuleBook book = SampleRules.good()
                .with("packs/zz/plan-0.yaml", pack.replace("plan-a", "plan-0"))
                .with("packs/aa/plan-b.yaml", pack.replace("plan-a", "plan-b"))
                .read();

        assertThat(book.packs()).extracting(Pack::id).containsExactly("plan-0", "plan-a", "plan-b");
        assertThat(book.targets()).extracting(Target::id).containsExactly("plan-0/1", "plan-a/1", "plan-b/1");
        assertThat(book.pack("plan-c")).isEmpty();
    }

    @Test
    void aFullerRegisterLiesOverTheOwnOne() {
        Locality added = new Locality("30514", "Phường mới", Level.COMMUNE, "VN", new Validity(null, null), null);

        RuleBook book = SampleRules.good().read().with(new Register(List.of(added)));

        assertThat(book.register().find("30514", LocalDate.of(2024, 1, 1))).contains(added);
        assertThat(book.register().find("30511", LocalDate.of(2024, 1, 1))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleRules.PACK_FILE, SampleRules.REGISTER_FILE})
    void aFolderWithoutPacksOrRegisterIsNoFolderOfRules(String missing) {
        assertThatFaults(SampleRules.good().without(missing).faults())
                .standAt("rules/")
                .name("rules/", "localities.csv", "indicators/", "packs/");
    }
}
