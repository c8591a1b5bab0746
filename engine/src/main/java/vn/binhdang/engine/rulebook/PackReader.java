package vn.binhdang.engine.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.localities.LocalityCheck;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.localities.Validity;
import vn.binhdang.engine.requirements.Deadline;
import vn.binhdang.engine.requirements.PhraseException;
import vn.binhdang.engine.targets.Document;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.ReportingDuty;
import vn.binhdang.engine.targets.Severity;
import vn.binhdang.engine.targets.Target;

/** Reads the packs, {@code packs/<place>/<document>.yaml}. */
final class PackReader {

    private static final Set<String> KEYS =
            Set.of("pack", "document", "source", "jurisdiction", "in-force", "targets", "reporting");
    private static final Set<String> REPORTING_KEYS =
            Set.of("report", "clause", "text", "due", "to", "levels", "severity");
    private static final Map<String, String> SERIES = Map.of("annual", "year", "half-year", "half-year");

    private static final int MIDDLE_OF_YEAR = 6;

    private final MeasureReader measures;
    private final Register register;
    private final Predicate<String> hasRuleFile;
    private final Places whereabouts;
    private final Map<String, Place> places = new HashMap<>();
    private final List<Pack> packs = new ArrayList<>();

    /** @param hasRuleFile whether there is a Drools file of a path */
    PackReader(Catalogue catalogue, Register register, Predicate<String> hasRuleFile, Places whereabouts) {
        this.measures = new MeasureReader(catalogue);
        this.register = register;
        this.hasRuleFile = hasRuleFile;
        this.whereabouts = whereabouts;
    }

    /** All packs, by path. */
    List<Pack> read(YamlFiles roots) {
        roots.below("packs/").forEach((path, root) -> root.map().ifPresent(map -> pack(path, map)));
        return packs;
    }

    private void pack(String path, YamlMap map) {
        map.allowOnly(KEYS);
        String id = RuleName.plain(map, "pack");
        Document document = map.map("document").flatMap(PackReader::document).orElse(null);
        Validity inForce = map.map("in-force").flatMap(PackReader::inForce).orElse(null);
        String jurisdiction = jurisdiction(map, inForce);
        if (id == null) {
            return;
        }
        if (!path.endsWith("/" + id + ".yaml")) {
            map.fault(
                    Topic.FILE_NAME,
                    "tệp phải mang tên của gói: %s.yaml",
                    "the file must be named as the pack: %s.yaml",
                    id);
        }
        if (places.putIfAbsent(id, map.place()) != null) {
            map.fault(
                    Topic.ALREADY_DEFINED,
                    "gói “%s” đã có ở %s",
                    "pack “%s” is already defined at %s",
                    id,
                    places.get(id));
        }
        whereabouts.note(id, map);
        List<Target> targets = targets(id, path, map);
        List<ReportingDuty> reporting = new ArrayList<>();
        map.items("reporting")
                .forEach(item -> item.map().flatMap(duty -> duty(id, duty)).ifPresent(duty -> {
                    if (reporting.stream().anyMatch(other -> other.id().equals(duty.id()))) {
                        item.fault(Topic.ALREADY_DEFINED, "“%s” đã có", "“%s” stands twice", duty.id());
                    }
                    reporting.add(duty);
                    item.map().ifPresent(line -> whereabouts.note(duty.id(), line));
                }));
        if (document != null && inForce != null && jurisdiction != null) {
            packs.add(new Pack(
                    id, document, jurisdiction, inForce, targets, reporting, map.optionalText("source"), path));
        }
    }

    private static Optional<Document> document(YamlMap map) {
        map.allowOnly(Set.of("number", "title", "issuer", "issued"));
        String number = RuleName.ofDocument(map, "number");
        String title = map.text("title");
        String issuer = map.text("issuer");
        return number == null || title == null || issuer == null
                ? Optional.empty()
                : Optional.of(new Document(number, title, issuer, map.optionalDate("issued")));
    }

    private static Optional<Validity> inForce(YamlMap map) {
        map.allowOnly(Set.of("from", "to"));
        LocalDate from = map.optionalDate("from");
        LocalDate to = map.optionalDate("to");
        if (from == null) {
            map.fault(Topic.MISSING_KEY, "thiếu ngày bắt đầu “from”", "missing: the first day, “from”");
            return Optional.empty();
        }
        if (to != null && to.isBefore(from)) {
            map.fault(Topic.VALIDITY_REVERSED, "ngày kết thúc trước ngày bắt đầu", "the last day is before the first");
        }
        return Optional.of(new Validity(from, to));
    }

    private @Nullable String jurisdiction(YamlMap map, @Nullable Validity inForce) {
        YamlValue value = map.required("jurisdiction");
        String code = value == null ? null : value.text();
        LocalDate from = inForce == null ? null : inForce.from();
        if (value != null && code != null && from != null) {
            Faults unknown = new Faults();
            new LocalityCheck(register, unknown).check(code, from, value.place());
            unknown.all().forEach(fault -> value.fault(Topic.UNKNOWN_JURISDICTION, fault.message()));
        }
        return code;
    }

    private List<Target> targets(String id, String path, YamlMap map) {
        TargetReader reader = new TargetReader(id, measures, whereabouts);
        Map<String, Place> seen = new HashMap<>();
        List<Target> targets = new ArrayList<>();
        YamlValue list = map.required("targets");
        for (YamlValue item : list == null ? List.<YamlValue>of() : list.items()) {
            item.map().flatMap(reader::read).ifPresent(target -> {
                Place earlier = seen.putIfAbsent(target.id(), item.place());
                if (earlier != null) {
                    item.fault(
                            Topic.ALREADY_DEFINED,
                            "“%s” đã có ở %s",
                            "“%s” is already defined at %s",
                            target.id(),
                            earlier);
                }
                String beside = path.substring(0, path.lastIndexOf('/') + 1) + target.ruleFile();
                if (target.ruleFile() != null && !RuleName.isRuleFile(target.ruleFile())) {
                    item.fault(
                            Topic.UNKNOWN_RULE_FILE,
                            "“rule-file” là tên một tệp .drl đặt cạnh bộ chỉ tiêu, không có đường dẫn",
                            "“rule-file” is the name of a .drl file beside the pack, without a path");
                } else if (target.ruleFile() != null && !hasRuleFile.test(beside)) {
                    item.fault(
                            Topic.UNKNOWN_RULE_FILE,
                            "không có tệp luật “%s”, trong chương trình hay trong thư mục --checks",
                            "there is no rule file “%s”, neither in the program nor in --checks",
                            beside);
                }
                targets.add(target);
            });
        }
        return targets;
    }

    private static Optional<ReportingDuty> duty(String pack, YamlMap map) {
        map.allowOnly(REPORTING_KEYS);
        String report = map.oneOf("report", word -> Optional.of(word).filter(SERIES::containsKey), SERIES.keySet());
        String clause = map.text("clause");
        String text = map.text("text");
        YamlValue due = map.required("due");
        String wording = due == null ? null : due.text();
        if (report == null || clause == null || text == null || due == null || wording == null) {
            return Optional.empty();
        }
        try {
            Deadline deadline = Deadline.parse(wording);
            if (deadline.year() == null && report.equals("annual") && deadline.month() <= MIDDLE_OF_YEAR) {
                due.fault(
                        Topic.DEADLINE_YEAR,
                        "hạn báo cáo năm rơi vào đầu năm: hãy ghi rõ năm, ví dụ trước ngày 15/2/2025",
                        "the yearly report is due early in a year: state which, such as before 15/2/2025");
            }
            return Optional.of(new ReportingDuty(
                    pack + "/reporting/" + report,
                    SERIES.getOrDefault(report, report),
                    clause,
                    text,
                    deadline,
                    map.optionalText("to"),
                    TargetReader.levels(map),
                    Severity.MINOR));
        } catch (PhraseException notUnderstood) {
            due.fault(Topic.DEADLINE, notUnderstood.explanation());
            return Optional.empty();
        }
    }
}
