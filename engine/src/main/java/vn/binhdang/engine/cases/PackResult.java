package vn.binhdang.engine.cases;

import java.util.List;
import java.util.stream.Stream;
import vn.binhdang.engine.targets.Pack;

/**
 * What became of the cases of one pack.
 *
 * @param cases those written beside the pack
 * @param boundaries those that follow from it
 * @param coverage of each target, part and reporting duty that was tried
 */
public record PackResult(Pack pack, List<CaseResult> cases, List<CaseResult> boundaries, List<Coverage> coverage) {

    public PackResult {
        cases = List.copyOf(cases);
        boundaries = List.copyOf(boundaries);
        coverage = List.copyOf(coverage);
    }

    /** Those that do not hold, written ones first. */
    public List<CaseResult> failures() {
        return Stream.concat(cases.stream(), boundaries.stream())
                .filter(result -> !result.holds())
                .toList();
    }

    public List<Coverage> uncovered() {
        return coverage.stream().filter(one -> !one.isComplete()).toList();
    }

    /** Whether everything holds and is covered. */
    public boolean isSound() {
        return failures().isEmpty() && uncovered().isEmpty();
    }
}
