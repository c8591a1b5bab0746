package vn.binhdang.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.scorecard.Scorecard;

/**
 * One case of a rule file: a small report and what is expected of one target.
 *
 * @param file path below {@code cases/}
 * @param report the report as JSON
 * @param milestone which cell of the target is meant; null for the due one, else the one ahead
 */
record RuleCase(
        String file,
        String target,
        String name,
        String report,
        @Nullable String milestone,
        String expect) {

    private static final Path FOLDER = Path.of("cases");
    private static final JsonMapper JSON = new JsonMapper();

    /** All cases of all packs. */
    static List<RuleCase> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> in(file).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    ReportFile reportFile() {
        return new ReportFile(file + " " + name, report.getBytes(StandardCharsets.UTF_8));
    }

    /** What an engine says of the target of this case; empty where it plans no such cell. */
    Optional<String> outcome(ComplianceEngine engine) {
        Report read = RulesOfCases.INTAKE.read(List.of(reportFile())).get(0);
        Scorecard scorecard = engine.evaluate(read);
        return target.contains("/reporting/")
                ? scorecard.reporting().stream()
                        .filter(timeliness -> timeliness.obligation().id().equals(target))
                        .map(timeliness -> timeliness.punctuality().name())
                        .findFirst()
                : scorecard.verdicts().stream()
                        .filter(judgement -> judgement.cell().target().equals(target))
                        .filter(judgement -> milestone == null
                                || judgement.cell().milestone().equals(milestone))
                        .map(judgement -> judgement.verdict().name())
                        .findFirst();
    }

    private static List<RuleCase> in(Path file) {
        List<RuleCase> cases = new ArrayList<>();
        try {
            Load yaml =
                    new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build());
            for (Object document : yaml.loadAllFromString(Files.readString(file))) {
                Map<?, ?> group = (Map<?, ?>) document;
                for (Object one : (List<?>) Objects.requireNonNull(group.get("cases"), file::toString)) {
                    cases.add(of(
                            FOLDER.relativize(file).toString(), String.valueOf(group.get("target")), (Map<?, ?>) one));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return cases;
    }

    private static RuleCase of(String file, String target, Map<?, ?> one) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("locality", one.get("locality"));
        report.put("period", String.valueOf(one.get("period")));
        if (one.get("submittedOn") != null) {
            report.put("submittedOn", String.valueOf(one.get("submittedOn")));
        }
        report.put("indicators", one.get("report") == null ? Map.of() : one.get("report"));
        Object milestone = one.get("milestone");
        return new RuleCase(
                file,
                target,
                String.valueOf(one.get("name")),
                JSON.writeValueAsString(report),
                milestone == null ? null : milestone.toString(),
                String.valueOf(one.get("expect")));
    }
}
