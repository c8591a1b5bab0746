package vn.binhdang.engine.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.explanations.Explainer;
import vn.binhdang.engine.findings.Finding.Kind;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Severity;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Doubt;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Judgements;
import vn.binhdang.engine.verdicts.Punctuality;
import vn.binhdang.engine.verdicts.Timeliness;

/** Draws the findings from the judgements of one report. */
public final class Findings {

    private final Report report;
    private final Map<String, Finding> byId = new LinkedHashMap<>();

    private Findings(Report report) {
        this.report = report;
    }

    /** Heaviest first; one for each subject and kind, even where two milestones of a target miss. */
    public static List<Finding> of(Report report, Judgements judgements) {
        Findings findings = new Findings(report);
        judgements.cells().forEach(findings::add);
        if (judgements.cells().isEmpty()) {
            findings.add(
                    Kind.DATA_QUALITY,
                    "rule-book",
                    null,
                    Severity.MAJOR,
                    Text.of(
                            "Không có văn bản nào trong bộ chỉ tiêu áp dụng đối với đơn vị này trong kỳ này; chưa đánh giá nội dung nào.",
                            "No document of the rule book binds this unit in this period; nothing was judged."));
        }
        judgements.doubts().forEach(findings::add);
        judgements.reporting().forEach(findings::add);
        List<Finding> sorted = new ArrayList<>(findings.byId.values());
        sorted.sort(Finding.HEAVIEST_FIRST);
        return List.copyOf(sorted);
    }

    private void add(Judgement judgement) {
        Cell cell = judgement.cell();
        if (!cell.parts().isEmpty()) {
            return; // its parts say it more exactly
        }
        kind(judgement)
                .ifPresent(kind -> add(
                        kind,
                        cell.target(),
                        cell.indicator() == null ? null : cell.indicator().code(),
                        cell.clause().severity(),
                        Text.of("%s: %s", "%s: %s", cell.clause().title(), Explainer.explain(judgement))));
    }

    private static Optional<Kind> kind(Judgement judgement) {
        return switch (judgement.verdict()) {
            case GAP -> Optional.of(Kind.GAP);
            case NOT_REPORTED -> Optional.of(Kind.NOT_REPORTED);
            case NOT_COMPUTABLE -> Optional.of(Kind.DATA_QUALITY);
            default -> Optional.empty();
        };
    }

    private void add(Doubt doubt) {
        String code = doubt.reading().indicator().code();
        Severity severity = doubt.kind() == Doubt.Kind.OUT_OF_RANGE ? Severity.MINOR : Severity.MAJOR;
        Text message = DoubtWords.of(doubt);
        String id = id(code + "/" + doubt.kind(), Kind.DATA_QUALITY);
        byId.putIfAbsent(id, new Finding(id, Kind.DATA_QUALITY, null, code, severity, message));
    }

    private void add(Timeliness timeliness) {
        if (timeliness.punctuality() != Punctuality.ON_TIME) {
            Severity severity = timeliness.punctuality() == Punctuality.LATE
                    ? timeliness.obligation().duty().severity()
                    : Severity.NOTE;
            add(Kind.REPORTING, timeliness.obligation().id(), null, severity, TimelinessWords.of(timeliness));
        }
    }

    private void add(Kind kind, String subject, @Nullable String indicator, Severity severity, Text message) {
        String id = id(subject, kind);
        String target = subject.contains("/") ? subject : null;
        byId.putIfAbsent(id, new Finding(id, kind, target, indicator, severity, message));
    }

    private String id(String subject, Kind kind) {
        return String.join(
                ":", report.locality(), subject, kind.name(), report.period().series());
    }
}
