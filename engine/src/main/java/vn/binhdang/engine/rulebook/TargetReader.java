package vn.binhdang.engine.rulebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Objective;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.targets.Each;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Part;
import vn.binhdang.engine.targets.Severity;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Text;

/** Reads one target of a pack. */
final class TargetReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "clause",
            "text",
            "title",
            "objective",
            "levels",
            "indicator",
            "counted",
            "milestones",
            "severity",
            "tolerance",
            "baseline",
            "parts",
            "each",
            "confirm",
            "review",
            "rule-file",
            "depends-on",
            "supersedes",
            "source");
    private static final Set<String> PART_KEYS = Set.of(
            "id",
            "title",
            "text",
            "clause",
            "indicator",
            "counted",
            "milestones",
            "tolerance",
            "baseline",
            "confirm",
            "review",
            "source");
    private static final Set<String> OF_WHOLE =
            new TreeSet<>(Set.of("indicator", "counted", "milestones", "each", "tolerance", "baseline"));
    private static final Quantity ALL = Quantity.of(100);

    private final String pack;
    private final MeasureReader measures;
    private final Places places;

    TargetReader(String pack, MeasureReader measures, Places places) {
        this.pack = pack;
        this.measures = measures;
        this.places = places;
    }

    Optional<Target> read(YamlMap map) {
        map.allowOnly(KEYS);
        String id = RuleName.plain(map, "id");
        String clause = map.text("clause");
        String text = map.text("text");
        Text title = map.bilingual("title");
        Objective objective = map.oneOf("objective", Objective::of, Objective.codes());
        Set<Level> levels = levels(map);
        Severity severity = map.find("severity").isPresent()
                ? map.oneOf("severity", Severity::of, Severity.codes())
                : Severity.MAJOR;
        Text review = map.words("review");
        List<Part> parts = parts(map);
        Measure measure = parts.isEmpty() ? measure(map, review) : null;
        Each each = each(map, measure);
        Indicator dependsOn = measures.companion(map);
        if (dependsOn != null && map.find("rule-file").isEmpty()) {
            map.fault(
                    Topic.DEPENDS_ON,
                    "“depends-on” chỉ dùng cùng “rule-file”",
                    "“depends-on” is for targets with a “rule-file” only");
        }
        if (id == null || clause == null || text == null || title == null || objective == null || severity == null) {
            return Optional.empty();
        }
        note(pack + "/" + id, map);
        return Optional.of(new Target(
                pack + "/" + id,
                clause,
                text,
                title,
                objective,
                levels,
                severity,
                measure,
                parts,
                each,
                review,
                map.words("confirm"),
                map.optionalText("rule-file"),
                dependsOn,
                map.optionalText("supersedes"),
                map.optionalText("source")));
    }

    private void note(String id, YamlMap map) {
        places.note(id, map);
        map.items("parts")
                .forEach(item -> item.map()
                        .ifPresent(part -> part.find("id")
                                .map(YamlValue::text)
                                .ifPresent(partId -> places.note(id + "/" + partId, part))));
    }

    /** A doubtful clause may leave open what it measures or demands; every other target states both. */
    private @Nullable Measure measure(YamlMap map, @Nullable Text review) {
        if (review == null || map.find("milestones").isPresent()) {
            return measures.read(map);
        }
        return map.find("indicator").isPresent() ? measures.withoutMilestones(map) : null;
    }

    static Set<Level> levels(YamlMap map) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        YamlValue list = map.required("levels");
        if (list != null) {
            if (list.isEmptyList()) {
                list.fault(Topic.EMPTY_LIST, "chưa nêu cấp nào", "no level is named");
            }
            for (YamlValue item : list.items()) {
                Level level = YamlMap.word(item, Level::of, Level.codes());
                if (level != null && !levels.add(level)) {
                    item.fault(Topic.ALREADY_DEFINED, "cấp này đã có", "this level stands twice");
                }
            }
        }
        return levels;
    }

    private List<Part> parts(YamlMap map) {
        List<Part> parts = new ArrayList<>();
        for (YamlValue item : map.items("parts")) {
            item.map().flatMap(this::part).ifPresent(part -> {
                if (parts.stream().anyMatch(other -> other.id().equals(part.id()))) {
                    item.fault(Topic.ALREADY_DEFINED, "phần “%s” đã có", "part “%s” stands twice", part.id());
                }
                parts.add(part);
            });
        }
        for (String key : OF_WHOLE) {
            if (!parts.isEmpty() && map.find(key).isPresent()) {
                map.fault(
                        Topic.WHOLE_AND_PARTS,
                        "chỉ tiêu gồm nhiều phần không có “%s” riêng",
                        "a target with parts has no “%s” of its own",
                        key);
            }
        }
        return parts;
    }

    private Optional<Part> part(YamlMap map) {
        map.allowOnly(PART_KEYS);
        String id = RuleName.plain(map, "id");
        Text title = map.bilingual("title");
        Measure measure = measures.read(map);
        return id == null || title == null || measure == null
                ? Optional.empty()
                : Optional.of(new Part(id, title, measure, map.words("confirm"), map.words("review")));
    }

    private @Nullable Each each(YamlMap map, @Nullable Measure share) {
        YamlMap each = map.find("each").flatMap(YamlValue::map).orElse(null);
        if (each == null || share == null) {
            return null;
        }
        each.allowOnly(Set.of("level", "indicator", "counted", "require"));
        Level level = each.oneOf("level", Level::of, Level.codes());
        Measure measure = measures.each(each, share.milestones());
        return level == null || measure == null ? null : new Each(level, measure, isOfSome(share));
    }

    private static boolean isOfSome(Measure share) {
        return share.milestones().stream().noneMatch(milestone -> {
            Requirement requirement = milestone.requirement();
            Quantity least = requirement == null ? null : requirement.least();
            return least != null && least.compareTo(ALL) >= 0;
        });
    }
}
