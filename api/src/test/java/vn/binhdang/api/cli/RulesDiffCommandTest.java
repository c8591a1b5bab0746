package vn.binhdang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesDiffCommandTest {

    private static final Path PACK = Path.of("../rules/packs/vn/28-nq-cp-2021.yaml");

    @TempDir
    private Path folder;

    @Test
    void aChangedPackIsHeldAgainstTheShippedOneInWords() throws IOException {
        String changed = pack("2025: ở mức 111", "2025: ở mức 110");

        Run english = Run.of("rules", "diff", "shipped", changed);
        Run vietnamese = Run.of("rules", "diff", "shipped", changed, "--lang", "vi");

        assertThat(english.status()).isEqualTo(1);
        assertThat(english.out())
                .contains("(28-nq-cp-2021/4.1), milestone 2025: at most 111 → at most 110 boys per 100 girls [tighter]")
                .contains("Changes of meaning: 1, of which tighter: 1, looser: 0.");
        assertThat(vietnamese.out())
                .contains(
                        "Tỷ số giới tính khi sinh (28-nq-cp-2021/4.1), mốc 2025: không quá 111 → không quá 110 bé trai/100 bé gái [chặt hơn]");
    }

    @Test
    void theOtherDirectionLoosens() throws IOException {
        assertThat(Run.of("rules", "diff", pack("2025: ở mức 111", "2025: ở mức 110"), "shipped")
                        .out())
                .contains("at most 110 → at most 111 boys per 100 girls [looser]");
    }

    @Test
    void aFileThatIsOnlyWrittenOtherwiseChangesNothing() throws IOException {
        Run run = Run.of("rules", "diff", "shipped", pack("2025: ở mức 111", "\"2025\": 'ở mức 111,0'   # như cũ"));

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("No change of meaning.\n");
        assertThat(Run.of("rules", "diff", "shipped", "../rules", "--lang", "vi")
                        .out())
                .isEqualTo("Không có thay đổi về nội dung.\n");
    }

    @Test
    void programsAreToldTheSame() throws IOException {
        assertThat(Run.of("rules", "diff", "shipped", pack("2025: ở mức 111", "2025: ở mức 110"), "--format", "json")
                        .out())
                .contains("\"changes\": 1", "\"aspect\": \"requirement\"", "\"effect\": \"tighter\"");
    }

    @Test
    void faultsOfThePackNameItAsItWasGiven() throws IOException {
        String broken = pack("2025: ở mức 111", "2025: ở mưc 111 nhé");

        Run run = Run.of("rules", "diff", "shipped", broken);

        assertThat(run.status()).isEqualTo(4);
        assertThat(run.err()).contains(broken + ":");
        assertThat(Run.of("rules", "diff", "shipped", "no-such-folder").status())
                .isEqualTo(4);
    }

    private String pack(String words, String by) throws IOException {
        String content = Files.readString(PACK);
        assertThat(content).contains(words);
        Path file = folder.resolve("28-nq-cp-2021.yaml");
        Files.writeString(file, content.replace(words, by));
        return file.toString();
    }
}
