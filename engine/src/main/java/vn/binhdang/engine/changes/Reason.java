package vn.binhdang.engine.changes;

import vn.binhdang.engine.text.Text;

/** Why a verdict or a gap is another than it was. */
public enum Reason {
    FIGURE(Text.of("số liệu", "figure")),
    /** Another milestone is due, or another document binds. */
    TARGET(Text.of("chỉ tiêu", "target")),
    /** Somebody changed the rule files. */
    RULE_FILES(Text.of("tệp chỉ tiêu", "rule files")),
    /** The unit was merged, divided or given another code. */
    PLACE(Text.of("địa giới đơn vị", "place")),
    /** Another version of the program decided. */
    ENGINE(Text.of("phiên bản chương trình", "engine"));

    private final Text noun;

    Reason(Text noun) {
        this.noun = noun;
    }

    public Text noun() {
        return noun;
    }
}
