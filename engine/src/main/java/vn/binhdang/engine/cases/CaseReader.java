package vn.binhdang.engine.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.localities.ParentCheck;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.RegisterReader;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.rulebook.YamlFile;
import vn.binhdang.engine.rulebook.YamlMap;
import vn.binhdang.engine.rulebook.YamlValue;
import vn.binhdang.engine.text.Nearest;
import vn.binhdang.engine.text.Text;

/** Reads the cases of a rule book, {@code cases/<place>/<document>.yaml}, as strictly as the packs themselves. */
public final class CaseReader {

    private static final String UNITS = "cases/localities.csv";
    private static final Set<String> GROUP_KEYS = Set.of("target", "cases");
    private static final Set<String> KEYS =
            Set.of("name", "locality", "period", "submittedOn", "report", "milestone", "expect");

    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final CaseReports reports;
    private final Map<String, Place> seen = new HashMap<>();
    private final List<Case> cases = new ArrayList<>();

    private CaseReader(RuleBook ruleBook, Faults faults) {
        Subject.all(ruleBook).forEach(subject -> subjects.put(subject.id(), subject));
        this.reports = new CaseReports(new ReportIntake(ruleBook), faults);
    }

    /**
     * The cases in the files.
     *
     * @param files the cases alone, see {@link RuleFiles#casesIn}
     * @throws InvalidRuleBookException with every fault of every file
     */
    public static Cases read(RuleFiles files, RuleBook ruleBook) {
        Faults faults = new Faults();
        RuleBook fuller = files.has(UNITS) ? withUnits(files, ruleBook, faults) : ruleBook;
        CaseReader reader = new CaseReader(fuller, faults);
        for (String path : files.paths("cases/", ".yaml")) {
            YamlFile.documents(files.folder() + path, files.content(path), faults)
                    .forEach(document -> document.map().ifPresent(group -> reader.group(path, group)));
        }
        files.unread()
                .forEach(path -> faults.add(
                        Place.of(files.folder() + path),
                        "tệp này sẽ không được đọc; tên tệp phải kết thúc bằng .yaml",
                        "this file would not be read; its name must end in .yaml"));
        if (!faults.isEmpty()) {
            throw new InvalidRuleBookException(faults.all());
        }
        return new Cases(fuller, reader.cases);
    }

    private static RuleBook withUnits(RuleFiles files, RuleBook ruleBook, Faults faults) {
        String name = files.folder() + UNITS;
        Register units = RegisterReader.read(name, files.content(UNITS), faults);
        RuleBook fuller = ruleBook.with(units);
        ParentCheck.check(fuller.register(), name, faults);
        return fuller;
    }

    private void group(String path, YamlMap group) {
        group.allowOnly(GROUP_KEYS);
        Subject subject = subject(path, group);
        YamlValue list = group.required("cases");
        if (list == null) {
            return;
        }
        if (list.isEmptyList()) {
            list.fault("chưa có ví dụ nào", "there is no case");
        }
        list.items().forEach(item -> item.map().ifPresent(one -> add(subject, one)));
    }

    private @Nullable Subject subject(String path, YamlMap group) {
        YamlValue value = group.required("target");
        String id = value == null ? null : value.text();
        Subject subject = id == null ? null : subjects.get(id);
        if (value != null && id != null && subject == null) {
            value.fault(
                    "không có chỉ tiêu, phần hay hạn báo cáo “%s”. %s",
                    "there is no target, part or reporting duty “%s”. %s", id, Nearest.question(id, subjects.keySet()));
        }
        if (value != null && subject != null && !path.equals(subject.caseFile())) {
            value.fault(
                    "ví dụ của “%s” phải đặt trong tệp mang tên bộ chỉ tiêu: %s",
                    "cases of “%s” belong into the file named as its pack: %s", subject.id(), subject.caseFile());
        }
        return subject;
    }

    /** Reads on where the target is unknown, so that all faults are found. */
    private void add(@Nullable Subject subject, YamlMap one) {
        one.allowOnly(KEYS);
        String name = one.text("name");
        Report report = reports.read(one);
        String milestone = milestone(subject, one);
        Outcome expected = expected(subject, one);
        if (subject == null || name == null) {
            return;
        }
        Place earlier = seen.putIfAbsent(subject.id() + "\n" + name, one.place());
        if (earlier != null) {
            one.fault("chỉ tiêu này đã có ví dụ cùng tên ở %s", "this target has a case of that name at %s", earlier);
        }
        if (report != null && expected != null) {
            cases.add(new Case(one.place(), subject.id(), Text.same(name), report, milestone, expected));
        }
    }

    private static @Nullable String milestone(@Nullable Subject subject, YamlMap one) {
        YamlValue value = one.find("milestone").orElse(null);
        String label = value == null ? null : value.text();
        if (value != null && label != null && subject != null && !subject.hasMilestone(label)) {
            List<String> known = subject.milestoneLabels();
            value.fault(
                    "“%s” không có mốc “%s”; các mốc: %s. %s",
                    "“%s” has no milestone “%s”; there are: %s. %s",
                    subject.id(),
                    label,
                    known.isEmpty() ? "–" : String.join(", ", known),
                    Nearest.question(label, known));
        }
        return label;
    }

    private static @Nullable Outcome expected(@Nullable Subject subject, YamlMap one) {
        YamlValue value = one.required("expect");
        if (value == null || subject == null) {
            return null;
        }
        List<Outcome> words = Outcome.expectable(subject.duty() != null);
        return YamlMap.word(
                value,
                word -> words.stream()
                        .filter(outcome -> outcome.code().equals(word))
                        .findFirst(),
                words.stream().map(Outcome::code).toList());
    }
}
