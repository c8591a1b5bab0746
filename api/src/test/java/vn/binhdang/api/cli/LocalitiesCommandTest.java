package vn.binhdang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LocalitiesCommandTest {

    private static final Path NATIONAL_REGISTER = Path.of("..", "..", "shared", "data", "localities.csv");

    @Test
    void aNameWithoutToneMarksFindsTheUnitAndItsTimes() {
        Run run = Run.of("localities", "nhon hung");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("30511", "Xã Nhơn Hưng", "Phường Nhơn Hưng", "2023-04-10 – 2025-06-30 → 30502");
    }

    @Test
    void aDateSaysWhichPacksBind() {
        assertThat(Run.of("localities", "30511", "--as-of", "2024-12-31").out())
                .contains("1790-qd-ttg-2021, 2232-qd-ttg-2020, 28-nq-cp-2021, 37-kh-ubnd-2024")
                .doesNotContain("1679-qd-ttg-2019");
        assertThat(Run.of("localities", "30511", "--as-of", "2026-12-31").status())
                .isEqualTo(1);
    }

    @Test
    void theNationalRegisterMayBeLaidOver() {
        assumeTrue(Files.exists(NATIONAL_REGISTER), "the national register is not at hand");
        Run run = Run.of("localities", "20320", "--localities", NATIONAL_REGISTER.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Xã Hòa Phong");
    }

    @Test
    void aRegisterThatCannotBeReadIsBrokenRules() {
        assertThat(Run.of("localities", "VN", "--localities", "no-such-file.csv")
                        .status())
                .isEqualTo(4);
        assertThat(Run.of("localities", "VN", "--localities", "../README.md").status())
                .isEqualTo(4);
    }
}
