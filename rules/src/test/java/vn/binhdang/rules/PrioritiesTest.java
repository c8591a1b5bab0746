package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.drools.CompiledPriorities;
import vn.binhdang.engine.priorities.Assessment;
import vn.binhdang.engine.priorities.Choice;
import vn.binhdang.engine.priorities.CriteriaReader;
import vn.binhdang.engine.priorities.Priorities;
import vn.binhdang.engine.priorities.Proposal;
import vn.binhdang.engine.priorities.Reason;
import vn.binhdang.engine.priorities.UnitSituation;
import vn.binhdang.engine.rulebook.RuleFiles;

/** The list as a whole: ranked, drawn and commended by the rules and the numbers that ship. */
class PrioritiesTest {

    private static final String SEED = "xổ số miền Bắc 2025-12-01: 12345";

    private final Priorities priorities = new Priorities(
            CriteriaReader.read(RuleFiles.shippedSettings()),
            CompiledPriorities.shipped().weighing());

    @Test
    void mostPointsComeFirstAndOfAsManyTheLowerCode() {
        Proposal proposal = priorities.propose(
                List.of(
                        MadeSituation.of("05", "late=1"),
                        MadeSituation.of("04", "women=10 missing=1"),
                        MadeSituation.of("03", ""),
                        MadeSituation.of("02", "major=3 inspected=never women=unknown"),
                        MadeSituation.of("01", "late=2")),
                3,
                SEED);

        assertThat(proposal.all())
                .extracting(assessment -> assessment.situation().unit().code() + " " + assessment.points())
                .containsExactly("02 60", "04 50", "01 10", "05 10", "03 0");
        assertThat(codes(proposal.toInspect())).containsExactly("02", "04", "01");
        assertThat(proposal.toInspect()).extracting(Choice::place).containsExactly(1, 2, 3);
        assertThat(proposal.all().get(0).reasons())
                .extracting(reason -> reason.criterion().code() + " " + reason.points())
                .containsExactly("open-findings 30", "women-leading-unknown 15", "never-inspected 15");
        assertThat(proposal.all().get(0).reasons())
                .extracting(Reason::setting)
                .allSatisfy(setting -> assertThat(setting.confirm()).isNotNull());
    }

    @Test
    void whoGivesNoReasonIsChosenByLotOrNotAtAll() {
        Proposal proposal = priorities.propose(units(4, ""), 4, SEED);
        assertThat(proposal.toInspect()).isEmpty();
        assertThat(priorities.propose(units(9, ""), 5, SEED).toInspect())
                .singleElement()
                .matches(Choice::isDrawn);
    }

    @ParameterizedTest(name = "{0} places: {1} by points, {2} by lot")
    @CsvSource({"0, 0, 0", "4, 4, 0", "5, 4, 1", "9, 8, 1", "10, 8, 2", "40, 30, 0"})
    void onePlaceInFiveIsDrawn(int places, int byPoints, int byLot) {
        List<Choice> chosen =
                priorities.propose(units(30, "late=1"), places, SEED).toInspect();
        assertThat(chosen).filteredOn(choice -> !choice.isDrawn()).hasSize(byPoints);
        assertThat(chosen).filteredOn(Choice::isDrawn).hasSize(byLot);
        assertThat(codes(chosen)).doesNotHaveDuplicates();
    }

    /** As {@code printf '%s\n%s' "$seed" '00017 2025-07-01' | sha256sum} does it. */
    @Test
    void theLotsCanBeDrawnAgainWithoutTheProgram() {
        List<Choice> chosen = priorities.propose(units(30, "late=1"), 10, SEED).toInspect();
        List<String> expected = IntStream.range(8, 30)
                .mapToObj("%05d 2025-07-01"::formatted)
                .sorted(Comparator.comparing(key -> sha256(SEED + "\n" + key)))
                .limit(2)
                .toList();

        assertThat(chosen.subList(8, 10))
                .extracting(choice -> choice.assessment().situation().key())
                .containsExactlyElementsOf(expected);
        assertThat(chosen.get(8).lot()).isEqualTo(sha256(SEED + "\n" + expected.get(0)));
        assertThat(sha256("a")).isEqualTo("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
    }

    @Test
    void anotherSeedDrawsOthers() {
        assertThat(codes(priorities.propose(units(30, "late=1"), 10, "1").toInspect()))
                .isNotEqualTo(
                        codes(priorities.propose(units(30, "late=1"), 10, "2").toInspect()));
    }

    @Test
    void theProposalIsTheSameInWhateverOrderTheUnitsAreGiven() {
        List<UnitSituation> units = new ArrayList<>(units(20, "late=1"));
        Proposal proposal = priorities.propose(units, 10, SEED);
        Collections.shuffle(units, new Random(7));

        Proposal again = priorities.propose(units, 10, SEED);
        assertThat(again.all()).isEqualTo(proposal.all());
        assertThat(again.toInspect()).isEqualTo(proposal.toInspect());
        assertThat(again.criteria().hex()).isEqualTo(proposal.criteria().hex());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "targets=20/20 last=19/20 due=2 intime=2, true",
        "targets=19/20 last=18/20 due=2 intime=2, false",
        "targets=20/20 last=20/20 due=2 intime=2, false",
        "targets=20/20 last=19/20 due=2 intime=1 late=1, false"
    })
    void aCommendationTakesAllThree(String situation, boolean commended) {
        Proposal proposal = priorities.propose(List.of(MadeSituation.of(situation)), 1, SEED);
        assertThat(proposal.toCommend()).hasSize(commended ? 1 : 0);
        assertThat(proposal.toCommend()).flatExtracting(Assessment::merits).hasSize(commended ? 3 : 0);
    }

    @Test
    void commendationsStandByCode() {
        String good = "targets=2/2 last=1/2 due=1 intime=1";
        assertThat(priorities
                        .propose(
                                List.of(MadeSituation.of("2", good), MadeSituation.of("1", good + " women=1")), 0, SEED)
                        .toCommend())
                .extracting(assessment -> assessment.situation().unit().code())
                .containsExactly("1", "2");
    }

    @Test
    void aUnitGivenTwiceAndFewerThanNoPlacesAreMistakesOfTheCaller() {
        List<UnitSituation> twice = List.of(MadeSituation.of("1", ""), MadeSituation.of("1", "late=1"));
        assertThatThrownBy(() -> priorities.propose(twice, 1, SEED)).hasMessageContaining("1 2025-07-01");
        assertThatThrownBy(() -> priorities.propose(List.of(), -1, SEED)).hasMessageContaining("-1");
    }

    private static List<UnitSituation> units(int number, String situation) {
        return IntStream.range(0, number)
                .mapToObj(index -> MadeSituation.of("%05d".formatted(index), situation))
                .toList();
    }

    private static List<String> codes(List<Choice> chosen) {
        return chosen.stream()
                .map(choice -> choice.assessment().situation().unit().code())
                .toList();
    }

    private static String sha256(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
