package vn.binhdang.engine.priorities;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.rulebook.YamlMap;
import vn.binhdang.engine.rulebook.YamlValue;
import vn.binhdang.engine.text.Text;

/** Reads what is set for one criterion. */
final class SettingLine {

    private static final Set<String> KEYS = Set.of("criterion", "points", "source", "confirm");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");
    private static final Quantity ALL = Quantity.of(100);

    private SettingLine() {}

    /** What is set for the criterion that the line names; nothing after adding a fault. */
    static Optional<Setting> read(YamlMap line, Criterion criterion) {
        Set<String> keys = new HashSet<>(KEYS);
        criterion.bound().ifPresent(bound -> keys.add(bound.code()));
        line.allowOnly(keys);
        Optional<Integer> points = whole(line, "points");
        Text confirm = Grounds.of(line);
        Optional<Quantity> threshold = criterion.bound().flatMap(bound -> threshold(line, bound));
        if (points.isEmpty() || criterion.bound().isPresent() && threshold.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Setting(criterion, threshold.orElse(null), points.get(), line.optionalText("source"), confirm));
    }

    /** Which criterion the line is about; null after adding a fault. */
    static @Nullable Criterion criterion(YamlMap line) {
        YamlValue written = line.required("criterion");
        if (written == null) {
            return null;
        }
        List<Criterion> known = Criterion.ofInspections();
        return YamlMap.word(
                written,
                word -> known.stream()
                        .filter(criterion -> criterion.code().equals(word))
                        .findFirst(),
                known.stream().map(Criterion::code).toList());
    }

    private static Optional<Quantity> threshold(YamlMap line, Bound bound) {
        return bound == Bound.AT_LEAST
                ? whole(line, bound.code()).flatMap(number -> atLeastOne(line, bound, number))
                : share(line, bound);
    }

    /** What every unit reaches would be no criterion. */
    private static Optional<Quantity> atLeastOne(YamlMap line, Bound bound, int number) {
        if (number == 0) {
            line.find(bound.code())
                    .ifPresent(value -> value.fault("cần số từ 1 trở lên", "a number of 1 or more is needed"));
            return Optional.empty();
        }
        return Optional.of(Quantity.of(number));
    }

    private static Optional<Quantity> share(YamlMap line, Bound bound) {
        YamlValue value = line.required(bound.code());
        Quantity share = value == null ? null : line.optionalNumber(bound.code());
        if (value == null || share == null) {
            return Optional.empty();
        }
        if (share.signum() <= 0 || share.compareTo(ALL) > 0) {
            value.fault("tỷ lệ phải trên 0 và không quá 100", "a share is above 0 and at most 100");
            return Optional.empty();
        }
        return Optional.of(share);
    }

    /** A whole number from 0 to 9,999; nothing after adding a fault. */
    static Optional<Integer> whole(YamlMap line, String key) {
        YamlValue value = line.required(key);
        String written = value == null ? null : value.text();
        if (value == null || written == null) {
            return Optional.empty();
        }
        if (!WHOLE.matcher(written).matches()) {
            value.fault(
                    "“%s” không phải là số nguyên từ 0 đến 9999", "“%s” is no whole number from 0 to 9999", written);
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(written));
    }
}
