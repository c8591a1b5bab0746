package vn.binhdang.engine.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.indicators.Counted;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.requirements.Baseline;
import vn.binhdang.engine.requirements.Phrase;
import vn.binhdang.engine.requirements.PhraseException;
import vn.binhdang.engine.requirements.PhraseParser;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Milestone;
import vn.binhdang.engine.text.Nearest;

/** Reads what a target measures and demands: indicator, milestones, tolerance and baseline. */
final class MeasureReader {

    private static final Pattern STANDING = Pattern.compile("(?<yearly>(?:hằng|hàng|mỗi) năm |(?:each|every) year )?"
            + "(?:từ|from) (?:năm )?(?<year>\\d{4})(?: trở đi| onwards?)?");

    private final Catalogue catalogue;
    private final Map<String, Phrase> phrases = new HashMap<>();

    MeasureReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The measure of a target or part; null after adding a fault. */
    @Nullable
    Measure read(YamlMap map) {
        Indicator indicator = indicator(map, "indicator");
        YamlMap milestones = map.map("milestones").orElse(null);
        if (indicator == null || milestones == null) {
            return null;
        }
        List<Milestone> read = new ArrayList<>();
        for (Map.Entry<String, YamlValue> entry : milestones.entries().entrySet()) {
            Period at = at(entry.getKey());
            if (at == null) {
                entry.getValue()
                        .fault(
                                Topic.NOT_A_MILESTONE,
                                "“%s” không phải là mốc; viết 2025, từ 2025, hằng năm từ 2025 hoặc 2022-Q2",
                                "“%s” is no milestone; write 2025, from 2025, every year from 2025 or 2022-Q2",
                                entry.getKey());
                continue;
            }
            if (read.stream().anyMatch(other -> other.at().equals(at))) {
                entry.getValue().fault(Topic.ALREADY_DEFINED, "mốc %s đã có", "milestone %s stands twice", at);
            }
            milestone(at, isYearly(entry.getKey()), entry.getValue(), indicator, map)
                    .ifPresent(read::add);
        }
        if (milestones.entries().isEmpty()) {
            milestones.fault(Topic.NO_MILESTONE, "chưa có mốc nào", "there is no milestone");
        }
        return new Measure(indicator, read, baseline(map));
    }

    /** Another indicator that a clause rule asks about before it says whether the clause binds, if any. */
    @Nullable
    Indicator companion(YamlMap map) {
        return map.find("depends-on").isPresent() ? indicator(map, "depends-on") : null;
    }

    /** What a clause measures whose wording leaves open what it demands. */
    @Nullable
    Measure withoutMilestones(YamlMap map) {
        Indicator indicator = indicator(map, "indicator");
        return indicator == null ? null : new Measure(indicator, List.of(), null);
    }

    /** The measure of one unit: its own indicator and requirement, at the milestones of the share of units. */
    @Nullable
    Measure each(YamlMap map, List<Milestone> ofShare) {
        Indicator indicator = indicator(map, "indicator");
        YamlValue require = map.required("require");
        if (indicator == null || require == null) {
            return null;
        }
        List<Milestone> read = new ArrayList<>();
        for (Milestone shared : ofShare) {
            milestone(shared.at(), shared.yearly(), require, indicator, map).ifPresent(read::add);
        }
        return new Measure(indicator, read, baseline(map));
    }

    private @Nullable Indicator indicator(YamlMap map, String key) {
        YamlValue value = map.required(key);
        String code = value == null ? null : value.text();
        Indicator indicator = code == null ? null : catalogue.find(code).orElse(null);
        if (value != null && code != null && indicator == null) {
            value.fault(
                    Topic.UNKNOWN_INDICATOR,
                    "danh mục không có chỉ số “%s”. %s",
                    "the catalogue has no indicator “%s”. %s",
                    code,
                    Nearest.question(code, catalogue.codes()));
        }
        if (indicator != null) {
            requireCounted(map, indicator);
        }
        return indicator;
    }

    /** An author may write beside the indicator what it counts; it must then be so. */
    private static void requireCounted(YamlMap map, Indicator indicator) {
        YamlValue value = map.find("counted").orElse(null);
        Counted counted = value == null ? null : YamlMap.word(value, Counted::of, Counted.codes());
        if (value != null && counted != null && counted != indicator.counted()) {
            value.fault(
                    Topic.COUNTED_DIFFERS,
                    "chỉ số “%s” đếm %s (%s), không phải %s (%s)",
                    "indicator “%s” counts %s (%s), not %s (%s)",
                    indicator.code(),
                    indicator.counted().noun(),
                    indicator.counted().code(),
                    counted.noun(),
                    counted.code());
        }
    }

    static @Nullable Period at(String key) {
        Matcher standing = STANDING.matcher(key.strip());
        return standing.matches()
                ? Period.ofYear(Integer.parseInt(standing.group("year")))
                : Period.parse(key.strip()).orElse(null);
    }

    private static boolean isYearly(String key) {
        Matcher standing = STANDING.matcher(key.strip());
        return standing.matches() && standing.group("yearly") != null;
    }

    private Optional<Milestone> milestone(
            Period at, boolean yearly, YamlValue value, Indicator indicator, YamlMap map) {
        String wording = value.text();
        if (wording == null) {
            return Optional.empty();
        }
        try {
            Phrase phrase = phrase(wording);
            Fit.check(phrase, indicator, at, value);
            Quantity tolerance = map.optionalNumber("tolerance");
            return Optional.of(new Milestone(
                    yearly ? "hằng năm từ " + at : at.toString(),
                    at,
                    wording,
                    phrase.on(indicator, tolerance == null ? Quantity.ZERO : tolerance, baseline(map))
                            .orElse(null),
                    yearly));
        } catch (PhraseException notUnderstood) {
            value.fault(Topic.PHRASE, notUnderstood.explanation());
            return Optional.empty();
        }
    }

    private Phrase phrase(String wording) throws PhraseException {
        Phrase known = phrases.get(wording);
        if (known != null) {
            return known;
        }
        Phrase phrase = PhraseParser.parse(wording);
        phrases.put(wording, phrase);
        return phrase;
    }

    private static @Nullable Baseline baseline(YamlMap map) {
        YamlMap baseline = map.find("baseline").flatMap(YamlValue::map).orElse(null);
        if (baseline == null) {
            return null;
        }
        baseline.allowOnly(Set.of("value", "year"));
        Quantity value = baseline.optionalNumber("value");
        String year = baseline.optionalText("year");
        if (value == null || year == null || !year.matches("\\d{4}")) {
            baseline.fault(
                    Topic.INCOMPLETE_BASELINE, "số gốc cần “value” và “year”", "a baseline needs “value” and “year”");
            return null;
        }
        return new Baseline(value, Integer.parseInt(year));
    }
}
