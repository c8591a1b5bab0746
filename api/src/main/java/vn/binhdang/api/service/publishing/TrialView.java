package vn.binhdang.api.service.publishing;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.EngineVersion;
import vn.binhdang.engine.cases.CaseResult;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.proofreading.Remark;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.text.Text;

/**
 * What there is to say of a pack, as the command line says it.
 *
 * @param sound whether it may be approved
 * @param pack its identifier, where that could be read
 * @param summary how many remarks there are of each level
 */
record TrialView(
        boolean sound,
        @Nullable String pack,
        @Nullable String ruleBook,
        String engine,
        SortedMap<String, Integer> summary,
        List<RemarkView> remarks,
        CasesView cases) {

    /** More than anybody reads, and as much as an answer should hold. */
    private static final int MOST = 1_000;

    /** Something to see in a file. */
    record RemarkView(
            String level,
            String code,
            String file,
            @Nullable Integer line,
            @Nullable Integer column,
            Text message) {}

    /** What became of the cases of the pack, with those that follow from it. */
    record CasesView(int run, int failed, List<FailureView> failures) {}

    /** A case that does not hold. */
    record FailureView(
            String target,
            Text name,
            String file,
            @Nullable Integer line,
            @Nullable Integer column,
            Text message) {}

    static TrialView of(Trial trial) {
        SortedMap<String, Integer> summary = new TreeMap<>();
        for (Remark.Level level : Remark.Level.values()) {
            summary.put(
                    level.code(),
                    Math.toIntExact(trial.remarks().stream()
                            .filter(remark -> remark.level() == level)
                            .count()));
        }
        Pack pack = trial.pack();
        return new TrialView(
                trial.isSound(),
                pack == null ? null : pack.id(),
                trial.isSound() ? trial.ruleBook().fingerprint().hex() : null,
                EngineVersion.current(),
                summary,
                trial.remarks().stream()
                        .limit(MOST)
                        .map(remark -> view(remark, trial.folder()))
                        .toList(),
                new CasesView(
                        trial.cases(),
                        trial.failures().size(),
                        trial.failures().stream()
                                .limit(MOST)
                                .map(failure -> view(failure, trial.folder()))
                                .toList()));
    }

    /** What keeps it from deciding: errors, then cases that do not hold. */
    List<Object> errors() {
        return Stream.concat(
                        remarks.stream().filter(remark -> remark.level().equals(Remark.Level.ERROR.code())),
                        cases.failures().stream())
                .map(Object.class::cast)
                .toList();
    }

    private static RemarkView view(Remark remark, String folder) {
        Place place = remark.place();
        return new RemarkView(
                remark.level().code(),
                remark.code(),
                below(folder, place),
                place.line(),
                place.column(),
                remark.message());
    }

    private static FailureView view(CaseResult failure, String folder) {
        Place place = failure.one().place();
        Text why = failure.why();
        Text difference = failure.difference();
        return new FailureView(
                failure.one().target(),
                failure.one().name(),
                below(folder, place),
                place.line(),
                place.column(),
                why == null ? difference : Text.of("%s: %s", "%s: %s", difference, why));
    }

    /** Where the operator keeps the rule files is nobody's concern. */
    private static String below(String folder, Place place) {
        return place.file().startsWith(folder) ? place.file().substring(folder.length()) : place.file();
    }
}
