package vn.binhdang.engine.calendar;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.rulebook.YamlMap;
import vn.binhdang.engine.text.Text;

/** Reads what a line says of its days: the name, and by what law or notice, or what is not certain. */
final class Reason {

    private Reason() {}

    /** Null after adding a fault. */
    static @Nullable SpecialDay of(YamlMap line) {
        Text name = line.bilingual("name");
        String source = line.optionalText("source");
        boolean doubted = line.find("confirm").isPresent();
        Text confirm = doubted ? line.bilingual("confirm") : null;
        if (source == null && !doubted && line.find("source").isEmpty()) {
            line.fault(
                    "cần “source” (văn bản nào quy định) hoặc “confirm” (điều chưa chắc chắn)",
                    "“source” (which document says so) or “confirm” (what is not certain) is needed");
        }
        return name == null ? null : new SpecialDay(name, source, confirm);
    }
}
