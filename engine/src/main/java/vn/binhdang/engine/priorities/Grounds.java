package vn.binhdang.engine.priorities;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.rulebook.YamlMap;
import vn.binhdang.engine.text.Text;

/** What a line rests on: a document, or somebody's choice that says that it is one. */
final class Grounds {

    private Grounds() {}

    /** What is to be confirmed, if anything; a fault where there is no source either. */
    static @Nullable Text of(YamlMap line) {
        boolean chosen = line.find("confirm").isPresent();
        if (!chosen && line.find("source").isEmpty()) {
            line.fault(
                    "cần “source” (văn bản nào nêu) hoặc “confirm” (điều do đơn vị vận hành tự đặt)",
                    "“source” (which document names it) or “confirm” (what whoever runs the program has set) is needed");
        }
        return chosen ? line.bilingual("confirm") : null;
    }
}
