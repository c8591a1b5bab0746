package vn.binhdang.engine.priorities;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.rulebook.SettingsFile;
import vn.binhdang.engine.rulebook.YamlMap;
import vn.binhdang.engine.rulebook.YamlValue;
import vn.binhdang.engine.targets.Severity;
import vn.binhdang.engine.text.Text;

/** Reads {@code inspection.yaml}, as strictly as the packs. */
public final class CriteriaReader {

    private static final Set<String> KEYS = Set.of("inspection", "commendation");
    private static final Set<String> INSPECTION_KEYS = Set.of("heavy", "drawn", "criteria");
    private static final Set<String> DRAWN_KEYS = Set.of("take", "of", "source", "confirm");
    private static final Set<String> COMMENDATION_KEYS = Set.of("source", "confirm");

    private final Map<Criterion, Setting> settings = new EnumMap<>(Criterion.class);
    private @Nullable Severity heavy;
    private @Nullable DrawnPart drawn;

    private CriteriaReader() {}

    /**
     * The criteria in the files.
     *
     * @param files see {@link RuleFiles#shippedSettings()}
     * @throws InvalidRuleBookException with every fault of the file
     */
    public static Criteria read(RuleFiles files) {
        Faults faults = new Faults();
        CriteriaReader reader = new CriteriaReader();
        SettingsFile.INSPECTION.read(files, faults).ifPresent(reader::file);
        Severity heavy = reader.heavy;
        DrawnPart drawn = reader.drawn;
        if (!faults.isEmpty() || heavy == null || drawn == null) {
            throw new InvalidRuleBookException(faults.all());
        }
        return new Criteria(reader.settings, heavy, drawn, SettingsFile.INSPECTION.fingerprint(files));
    }

    private void file(YamlMap map) {
        map.allowOnly(KEYS);
        map.map("inspection").ifPresent(this::inspection);
        map.map("commendation").ifPresent(this::commendation);
    }

    private void inspection(YamlMap map) {
        map.allowOnly(INSPECTION_KEYS);
        YamlValue severity = map.required("heavy");
        heavy = severity == null ? null : YamlMap.word(severity, Severity::of, Severity.codes());
        map.map("drawn").ifPresent(this::drawn);
        YamlValue list = map.required("criteria");
        if (list != null) {
            criteria(list);
        }
    }

    private void criteria(YamlValue list) {
        Set<Criterion> left = EnumSet.copyOf(Criterion.ofInspections());
        boolean allNamed = true;
        for (YamlValue item : list.items()) {
            YamlMap line = item.map().orElse(null);
            Criterion criterion = line == null ? null : SettingLine.criterion(line);
            if (line == null || criterion == null) {
                allNamed = false;
                continue;
            }
            if (!left.remove(criterion)) {
                item.fault("“%s” có hai lần", "“%s” stands twice", criterion.code());
            }
            SettingLine.read(line, criterion).ifPresent(setting -> settings.put(criterion, setting));
        }
        if (allNamed && !left.isEmpty()) {
            String missing = left.stream().map(Criterion::code).collect(Collectors.joining(", "));
            list.fault(
                    "thiếu tiêu chí: %s; không dùng thì ghi points: 0",
                    "criteria that are missing: %s; where one is not used, write points: 0", missing);
        }
    }

    private void drawn(YamlMap map) {
        map.allowOnly(DRAWN_KEYS);
        Grounds.of(map);
        Optional<Integer> take = SettingLine.whole(map, "take");
        Optional<Integer> of = SettingLine.whole(map, "of");
        if (take.isEmpty() || of.isEmpty()) {
            return;
        }
        if (of.get() < 1 || take.get() > of.get()) {
            map.fault("không thể rút %s trong %s", "%s of %s cannot be drawn", take.get(), of.get());
            return;
        }
        drawn = new DrawnPart(take.get(), of.get());
    }

    private void commendation(YamlMap map) {
        map.allowOnly(COMMENDATION_KEYS);
        Text confirm = Grounds.of(map);
        String source = map.optionalText("source");
        Criterion.merits().forEach(merit -> settings.put(merit, new Setting(merit, null, 0, source, confirm)));
    }
}
