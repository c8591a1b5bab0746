package vn.binhdang.engine.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.indicators.Counted;
import vn.binhdang.engine.indicators.Form;
import vn.binhdang.engine.indicators.Form.ZeroDenominator;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Indicator.Better;
import vn.binhdang.engine.indicators.Indicator.Range;
import vn.binhdang.engine.indicators.Indicator.RollUp;
import vn.binhdang.engine.indicators.Objective;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.text.Text;

/** Reads the indicator catalogue, {@code indicators/*.yaml}. */
final class CatalogueReader {

    private static final Set<String> KEYS = Set.of(
            "code",
            "name",
            "definition",
            "objective",
            "unit",
            "form",
            "numerator",
            "denominator",
            "counted",
            "better",
            "zero-denominator",
            "roll-up",
            "plausible",
            "not-above",
            "total",
            "source");
    private static final List<String> FORMS =
            List.of("ratio", "value", "yes-no", "by-month", "by-quarter", "by-half-year");
    private static final List<String> TOTALS = List.of("given", "open");
    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    private final List<Indicator> indicators = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    static Catalogue read(YamlFiles files) {
        CatalogueReader reader = new CatalogueReader();
        files.below("indicators/").values().forEach(root -> root.map().ifPresent(reader::file));
        return new Catalogue(reader.indicators);
    }

    private void file(YamlMap file) {
        file.allowOnly(Set.of("indicators"));
        YamlValue list = file.required("indicators");
        if (list != null) {
            list.items().forEach(item -> item.map().ifPresent(this::indicator));
        }
    }

    private void indicator(YamlMap map) {
        map.allowOnly(KEYS);
        String code = map.text("code");
        Text name = map.bilingual("name");
        Text definition = map.bilingual("definition");
        Objective objective = map.oneOf("objective", Objective::of, Objective.codes());
        Unit unit = map.oneOf("unit", Unit::of, Unit.codes());
        Counted counted = map.oneOf("counted", Counted::of, Counted.codes());
        Better better = word(map, "better", Better.class);
        RollUp rollUp = word(map, "roll-up", RollUp.class);
        Form form = form(map);
        if (code == null
                || name == null
                || definition == null
                || objective == null
                || unit == null
                || counted == null
                || better == null
                || rollUp == null
                || form == null) {
            return;
        }
        if (!code.matches(CODE)) {
            map.fault(
                    Topic.MALFORMED_CODE,
                    "mã “%s” phải viết thường, nối bằng dấu gạch",
                    "code “%s” must be lower case with hyphens",
                    code);
        }
        Place earlier = places.putIfAbsent(code, map.place());
        if (earlier != null) {
            map.fault(
                    Topic.ALREADY_DEFINED,
                    "chỉ số “%s” đã có ở %s",
                    "indicator “%s” is already defined at %s",
                    code,
                    earlier);
            return;
        }
        indicators.add(new Indicator(
                code,
                name,
                definition,
                objective,
                unit,
                form,
                counted,
                better,
                rollUp,
                range(map),
                map.optionalText("source")));
    }

    private static @Nullable Form form(YamlMap map) {
        String form = map.oneOf("form", word -> Optional.of(word).filter(FORMS::contains), FORMS);
        return form == null
                ? null
                : switch (form) {
                    case "ratio" -> ratio(map);
                    case "value" -> new Form.Value();
                    case "yes-no" -> new Form.YesNo();
                    case "by-month" -> new Form.Series(Frequency.MONTH);
                    case "by-quarter" -> new Form.Series(Frequency.QUARTER);
                    default -> new Form.Series(Frequency.HALF_YEAR);
                };
    }

    private static @Nullable Form ratio(YamlMap map) {
        Text numerator = map.bilingual("numerator");
        Text denominator = map.bilingual("denominator");
        ZeroDenominator zero = word(map, "zero-denominator", ZeroDenominator.class);
        boolean given = map.find("total").isPresent()
                && "given".equals(map.oneOf("total", word -> Optional.of(word).filter(TOTALS::contains), TOTALS));
        return numerator == null || denominator == null || zero == null
                ? null
                : new Form.Ratio(numerator, denominator, zero, given, map.optionalNumber("not-above"));
    }

    private static @Nullable Range range(YamlMap map) {
        YamlMap range = map.find("plausible").flatMap(YamlValue::map).orElse(null);
        if (range == null) {
            return null;
        }
        range.allowOnly(Set.of("from", "to"));
        return new Range(range.optionalNumber("from"), range.optionalNumber("to"));
    }

    private static <E extends Enum<E>> @Nullable E word(YamlMap map, String key, Class<E> words) {
        List<String> known = new ArrayList<>();
        for (E word : words.getEnumConstants()) {
            known.add(code(word));
        }
        return map.oneOf(
                key,
                text -> known.contains(text)
                        ? Optional.of(words.getEnumConstants()[known.indexOf(text)])
                        : Optional.empty(),
                known);
    }

    private static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
