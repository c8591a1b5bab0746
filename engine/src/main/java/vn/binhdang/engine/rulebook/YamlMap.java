package vn.binhdang.engine.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.numbers.WrittenNumber;
import vn.binhdang.engine.numbers.WrittenNumber.Convention;
import vn.binhdang.engine.text.Nearest;
import vn.binhdang.engine.text.Text;

/** A mapping of a YAML file. What is missing or does not fit becomes a fault and reads as null or nothing. */
public record YamlMap(YamlValue value, Map<String, YamlValue> entries) {

    public Place place() {
        return value.place();
    }

    public void fault(String vi, String en, Object... arguments) {
        value.fault(vi, en, arguments);
    }

    void fault(Topic topic, String vi, String en, Object... arguments) {
        value.fault(topic, vi, en, arguments);
    }

    /** Adds a fault for every key that is not known here. */
    public void allowOnly(Set<String> known) {
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                entry.fault(
                        Topic.UNKNOWN_KEY,
                        "không có mục “%s”. %s",
                        "there is no “%s”. %s",
                        key,
                        Nearest.question(key, known));
            }
        });
    }

    public Optional<YamlValue> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    public @Nullable YamlValue required(String key) {
        YamlValue found = entries.get(key);
        if (found == null) {
            fault(Topic.MISSING_KEY, "thiếu “%s”", "missing: “%s”", key);
        }
        return found;
    }

    public @Nullable String text(String key) {
        YamlValue found = required(key);
        return found == null ? null : found.text();
    }

    public @Nullable String optionalText(String key) {
        return find(key).map(YamlValue::text).orElse(null);
    }

    public Optional<YamlMap> map(String key) {
        YamlValue found = required(key);
        return found == null ? Optional.empty() : found.map();
    }

    public List<YamlValue> items(String key) {
        return find(key).map(YamlValue::items).orElse(List.of());
    }

    /** Text in two languages, written {@code {vi: …, en: …}}. */
    public @Nullable Text bilingual(String key) {
        YamlMap both = map(key).orElse(null);
        if (both == null) {
            return null;
        }
        both.allowOnly(Set.of("vi", "en"));
        String vi = both.text("vi");
        String en = both.text("en");
        return vi == null || en == null ? null : new Text(vi, en);
    }

    /** Text in two languages or, as files of one language have it, the same words for both; null where there is none. */
    @Nullable
    Text words(String key) {
        YamlValue found = entries.get(key);
        if (found == null) {
            return null;
        }
        if (found.isMapping()) {
            return bilingual(key);
        }
        String words = found.text();
        return words == null ? null : Text.same(words);
    }

    /** One of a closed set of words. */
    <T> @Nullable T oneOf(String key, Function<String, Optional<T>> words, Collection<String> known) {
        YamlValue found = required(key);
        return found == null ? null : word(found, words, known);
    }

    public static <T> @Nullable T word(YamlValue value, Function<String, Optional<T>> words, Collection<String> known) {
        String text = value.text();
        if (text == null) {
            return null;
        }
        Optional<T> word = words.apply(text);
        if (word.isEmpty()) {
            value.fault(
                    Topic.UNKNOWN_WORD,
                    "“%s” không phải là một trong: %s. %s",
                    "“%s” is none of: %s. %s",
                    text,
                    String.join(", ", known),
                    Nearest.question(text, known));
        }
        return word.orElse(null);
    }

    public @Nullable LocalDate optionalDate(String key) {
        YamlValue found = entries.get(key);
        String text = found == null ? null : found.text();
        if (found == null || text == null) {
            return null;
        }
        LocalDate day = RuleDay.read(text).orElse(null);
        if (day == null) {
            found.fault(
                    Topic.NOT_A_DATE,
                    "“%s” không phải là ngày; viết năm-tháng-ngày, ví dụ 2024-03-13",
                    "“%s” is no date; write year-month-day, such as 2024-03-13",
                    text);
        }
        return day;
    }

    public @Nullable Quantity optionalNumber(String key) {
        YamlValue found = entries.get(key);
        String text = found == null ? null : found.text();
        if (found == null || text == null) {
            return null;
        }
        WrittenNumber number = WrittenNumber.read(text, Convention.DECIMAL_POINT);
        if (number instanceof WrittenNumber.Clear clear && Quantity.canHold(clear.value())) {
            return Quantity.of(clear.value());
        }
        found.fault(Topic.NOT_A_NUMBER, "cần một số, nhưng thấy “%s”", "expected a number, but saw “%s”", text);
        return null;
    }
}
