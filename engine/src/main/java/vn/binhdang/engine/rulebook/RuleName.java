package vn.binhdang.engine.rulebook;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names that rule files give to things. None is a path, and none is so long that comparing it takes time. */
final class RuleName {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.:_-]{0,99}");
    private static final Pattern RULE_FILE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,95}\\.drl");
    private static final int LONGEST_NUMBER = 100;

    private RuleName() {}

    /** The name under a key; null after adding a fault, also where it is none. */
    static @Nullable String plain(YamlMap map, String key) {
        String name = map.text(key);
        YamlValue value = map.find(key).orElse(null);
        if (name == null || value == null || PLAIN.matcher(name).matches()) {
            return name;
        }
        value.fault(
                "“%s”: tên chỉ gồm chữ, số, dấu chấm, hai chấm, gạch nối và gạch dưới, nhiều nhất 100 ký tự",
                "“%s”: a name has letters, digits, dots, colons, hyphens and underscores only, at most 100",
                name.length() <= LONGEST_NUMBER ? name : name.substring(0, LONGEST_NUMBER) + "…");
        return null;
    }

    /** The number of a document, such as {@code 37/KH-UBND}; null after adding a fault. */
    static @Nullable String ofDocument(YamlMap map, String key) {
        String number = map.text(key);
        YamlValue value = map.find(key).orElse(null);
        if (number != null && value != null && number.length() > LONGEST_NUMBER) {
            value.fault("số văn bản dài hơn %s ký tự", "the number is longer than %s characters", LONGEST_NUMBER);
            return null;
        }
        return number;
    }

    /** Whether it names a Drools file beside a pack, and no other place. */
    static boolean isRuleFile(String name) {
        return RULE_FILE.matcher(name).matches() && !name.contains("..");
    }
}
