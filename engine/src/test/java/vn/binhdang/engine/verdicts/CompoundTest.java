package vn.binhdang.engine.verdicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.samples.SampleCells;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.targets.Cell;

class CompoundTest {

    private static final Cell CELL =
            SampleCells.cell(SampleIndicators.WOMEN_LEADERS, "ít nhất 27%", new Figure.Silent());

    /** Verdicts that a part can get; a part is never partly met. */
    private static final Set<Verdict> OF_PARTS = EnumSet.complementOf(EnumSet.of(Verdict.PARTLY_MET));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MET                                   | MET
            MET MET                               | MET
            MET NOT_APPLICABLE                    | MET
            NOT_APPLICABLE NOT_APPLICABLE         | NOT_APPLICABLE
            MET GAP                               | PARTLY_MET
            GAP MET                               | PARTLY_MET
            MET NOT_YET                           | PARTLY_MET
            MET GAP NOT_REPORTED                  | PARTLY_MET
            MET GAP NOT_COMPUTABLE REVIEW         | PARTLY_MET
            MET NOT_YET NOT_APPLICABLE            | PARTLY_MET
            GAP                                   | GAP
            GAP GAP                               | GAP
            GAP NOT_COMPUTABLE                    | GAP
            GAP NOT_REPORTED                      | GAP
            GAP REVIEW                            | GAP
            GAP NOT_YET                           | GAP
            GAP NOT_APPLICABLE                    | GAP
            NOT_COMPUTABLE NOT_REPORTED           | NOT_COMPUTABLE
            NOT_COMPUTABLE REVIEW NOT_YET         | NOT_COMPUTABLE
            MET NOT_COMPUTABLE                    | NOT_COMPUTABLE
            NOT_REPORTED REVIEW                   | NOT_REPORTED
            MET NOT_REPORTED                      | NOT_REPORTED
            NOT_REPORTED NOT_YET                  | NOT_REPORTED
            MET REVIEW                            | REVIEW
            REVIEW NOT_YET                        | REVIEW
            NOT_YET                               | NOT_YET
            NOT_YET NOT_APPLICABLE                | NOT_YET
            """)
    void theWholeFollowsFromItsParts(String parts, Verdict whole) {
        List<Verdict> verdicts =
                Arrays.stream(parts.split(" ", -1)).map(Verdict::valueOf).toList();

        assertThat(decided(verdicts)).containsExactly(whole);
    }

    @Test
    void everyCombinationOfFourPartsHasExactlyOneVerdictThatOfTheDesignWhateverTheOrder() {
        for (List<Verdict> parts : combinations(4)) {
            assertThat(decided(parts)).as("parts %s", parts).containsExactly(asTheDesignSays(parts));
        }
    }

    @Test
    void aWholeOfWhichEveryPartIsMetHasNoWorstPart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> compound(List.of(Verdict.MET)).worst())
                .withMessageContaining("plan/1@2024");
    }

    /** What the rules of compound targets say of it; the rules themselves stand in DRL files. */
    private static List<Verdict> decided(List<Verdict> parts) {
        Compound compound = compound(parts);
        boolean partly = compound.isSomeMet() && compound.isSomeMissed();
        List<Verdict> decided = new ArrayList<>();
        if (compound.isAllMet()) {
            decided.add(Verdict.MET);
        }
        if (compound.isWithoutApplicablePart()) {
            decided.add(Verdict.NOT_APPLICABLE);
        }
        if (partly) {
            decided.add(Verdict.PARTLY_MET);
        }
        if (!compound.isWithoutApplicablePart() && !compound.isAllMet() && !partly) {
            decided.add(compound.worst());
        }
        return decided;
    }

    /** The paragraph on compound targets, sentence by sentence. */
    private static Verdict asTheDesignSays(List<Verdict> parts) {
        List<Verdict> applicable =
                parts.stream().filter(part -> part != Verdict.NOT_APPLICABLE).toList();
        if (applicable.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (applicable.stream().allMatch(part -> part == Verdict.MET)) {
            return Verdict.MET;
        }
        boolean missed = applicable.contains(Verdict.GAP) || applicable.contains(Verdict.NOT_YET);
        if (applicable.contains(Verdict.MET) && missed) {
            return Verdict.PARTLY_MET;
        }
        for (Verdict worst : List.of(Verdict.GAP, Verdict.NOT_COMPUTABLE, Verdict.NOT_REPORTED, Verdict.REVIEW)) {
            if (applicable.contains(worst)) {
                return worst;
            }
        }
        return Verdict.NOT_YET;
    }

    private static List<List<Verdict>> combinations(int length) {
        if (length == 0) {
            return List.of(List.of());
        }
        List<List<Verdict>> longer = new ArrayList<>();
        for (List<Verdict> shorter : combinations(length - 1)) {
            for (Verdict next : OF_PARTS) {
                List<Verdict> parts = new ArrayList<>(shorter);
                parts.add(next);
                longer.add(parts);
            }
        }
        return longer;
    }

    private static Compound compound(List<Verdict> parts) {
        return new Compound(
                CELL,
                parts.stream()
                        .map(verdict -> new Judgement(CELL, verdict, "rule", null))
                        .toList());
    }
}
