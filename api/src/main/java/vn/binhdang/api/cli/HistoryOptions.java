package vn.binhdang.api.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.changes.Said;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.history.History;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.scorecard.json.PublishedResults;

/** Which earlier reports, and which results of them, a check is held against. */
public final class HistoryOptions {

    @Option(names = "--history", paramLabel = "FILE|DIR")
    private final List<String> reports = new ArrayList<>();

    @Option(names = "--previous", paramLabel = "RESULT")
    private final List<Path> results = new ArrayList<>();

    /**
     * The earlier reports and results asked for.
     *
     * @throws InvalidReportException if one of them cannot be read
     */
    History history(RuleBook ruleBook) throws IOException {
        if (reports.isEmpty() && results.isEmpty()) {
            return History.none();
        }
        List<Report> earlier = new ReportIntake(ruleBook)
                .accept(ReportFiles.parse(ReportFiles.inFolders(reports), InputStream.nullInputStream()));
        return History.of(earlier, published(), ruleBook.register());
    }

    private List<Said> published() throws IOException {
        Faults faults = new Faults();
        List<Said> published = new ArrayList<>();
        for (Path result : results) {
            if (Files.isRegularFile(result)) {
                published.addAll(PublishedResults.read(result.toString(), Files.readAllBytes(result), faults));
            } else {
                faults.add(Place.of(result.toString()), "không có tệp này", "there is no such file");
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidReportException(faults.all());
        }
        return published;
    }
}
