package vn.binhdang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::"})
    void aDemonstrationIsRefusedWhereOthersCouldReachIt(String address) {
        Run run = Run.of("serve", "--demo", "--address", address);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("this machine only");
        assertThat(Run.of("serve", "--demo", "--address", address, "--lang", "vi")
                        .err())
                .contains("chỉ chạy trên máy này");
    }
}
