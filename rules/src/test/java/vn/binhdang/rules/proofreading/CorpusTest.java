package vn.binhdang.rules.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhdang.engine.proofreading.Proof;
import vn.binhdang.engine.proofreading.Remark;

/** The same files before the loader and before the published schemas: both accept, or both refuse. */
class CorpusTest {

    private static final int LEAST_FILES = 60;

    static List<Corpus.Bad> bad() {
        return Corpus.bad();
    }

    static List<Path> good() {
        return Corpus.good();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void theLoaderNamesTheMistakeAtItsPlaceAndNoOther(Corpus.Bad bad) {
        assertThat(proof(bad).of(Remark.Level.ERROR))
                .extracting(remark -> remark.code() + " at " + remark.place().line() + ":"
                        + remark.place().column())
                .contains(bad.code() + " at " + bad.place())
                .allSatisfy(error -> assertThat(error).isEqualTo(bad.code() + " at " + bad.place()));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void theSchemaRefusesWhatTheLoaderRefusesButForWhatItCannotSee(Corpus.Bad bad) {
        assertThat(Schemas.of(bad.kind()).accepts(bad.content())).isEqualTo(bad.loaderOnly());
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatWordProcessorsAndOtherMachinesMakeOfAPackIsUnderstood(Path file) {
        Proof proof = ReadOver.shippedWith("packs/made/plan.yaml", Corpus.content(file));

        assertThat(proof.of(Remark.Level.ERROR)).isEmpty();
        assertThat(proof.of(Remark.Level.WARNING)).isEmpty();
        assertThat(proof.ruleBook().targets()).hasSize(3);
        assertThat(Schemas.of("packs").accepts(Corpus.content(file))).isTrue();
    }

    @Test
    void thereAreAtLeastSixtyMistakesThatBothSee() {
        assertThat(bad()).filteredOn(file -> !file.loaderOnly()).hasSizeGreaterThanOrEqualTo(LEAST_FILES);
    }

    private static Proof proof(Corpus.Bad bad) {
        return bad.kind().equals("packs")
                ? ReadOver.shippedWith("packs/made/plan.yaml", bad.content())
                : ReadOver.shippedAnd("indicators/made.yaml", bad.content());
    }
}
