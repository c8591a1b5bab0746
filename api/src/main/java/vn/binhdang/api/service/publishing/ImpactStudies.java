package vn.binhdang.api.service.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.http.FaultyContent;
import vn.binhdang.api.service.jobs.Jobs;
import vn.binhdang.api.service.publishing.LatestReports.Latest;
import vn.binhdang.api.service.rulebooks.RuleBooks;
import vn.binhdang.api.service.rulebooks.RuleSources;
import vn.binhdang.engine.impact.FileImpact;
import vn.binhdang.engine.impact.Impact;
import vn.binhdang.engine.impact.ImpactStudy;
import vn.binhdang.engine.impact.json.ImpactJson;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.work.Batches;

/** Holds the stored reports against the rule book in force and against the one with a draft in it. */
@Service
@RequiredArgsConstructor
class ImpactStudies {

    /** As many as are decided twice while somebody waits. */
    private static final int FEW = 500;

    /** More verdicts that change are counted and not listed. */
    private static final int MOST_LISTED = 10_000;

    private final Trials trials;
    private final RuleBooks ruleBooks;
    private final RuleSources sources;
    private final LatestReports reports;
    private final Jobs jobs;
    private final JsonMapper json;

    boolean areFew() {
        return !reports.areMoreThan(FEW);
    }

    /** Has it done by a job. */
    @Transactional
    public UUID later(PackUpload upload, Caller caller) {
        changed(upload);
        return jobs.start(ImpactWork.KIND, caller, Map.of("sha256", upload.sha256()), json.writeValueAsBytes(upload));
    }

    /**
     * What would change, as the command line says it.
     *
     * @throws FaultyContent if nothing can be decided with the pack
     */
    ObjectNode of(PackUpload upload, Caller caller) {
        ImpactStudy study = new ImpactStudy(ruleBooks.inForce().ruleBook(), changed(upload), sources.judge());
        List<FileImpact> impacts = new ArrayList<>();
        AtomicInteger unread = new AtomicInteger();
        reports.read(
                caller,
                page -> Batches.inOrder(
                        page,
                        report -> impact(study, report),
                        impact -> impact.ifPresentOrElse(impacts::add, unread::incrementAndGet)));
        return written(Impact.of(impacts), unread.get());
    }

    /** Empty for a report that one of the rule books cannot read any more, which is counted. */
    private static Optional<FileImpact> impact(ImpactStudy study, Latest report) {
        FileImpact impact =
                study.of(new ReportFile(report.id().toString(), report.content().getBytes(StandardCharsets.UTF_8)));
        try {
            Impact.of(List.of(impact));
            return Optional.of(impact);
        } catch (InvalidReportException outdated) {
            return Optional.empty();
        }
    }

    private RuleBook changed(PackUpload upload) {
        try {
            return RuleBookReader.read(trials.files(upload));
        } catch (InvalidRuleBookException faulty) {
            throw new FaultyContent(
                    Text.of("Bộ chỉ tiêu có lỗi", "The pack has faults"),
                    Text.of("Chưa so sánh được gì.", "Nothing could be compared."),
                    TrialView.of(trials.today(upload)).errors());
        }
    }

    private ObjectNode written(Impact impact, int unread) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImpactJson.write(impact, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        ObjectNode written = (ObjectNode) json.readTree(out.toByteArray());
        ArrayNode flips = (ArrayNode) written.get("flips");
        while (flips.size() > MOST_LISTED) {
            flips.remove(flips.size() - 1);
        }
        return written.put("unread", unread);
    }
}
