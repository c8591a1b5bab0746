package vn.binhdang.engine.amendments;

import vn.binhdang.engine.text.Text;

/**
 * What an amendment is about.
 *
 * @param id as results and rule files name it
 * @param title its name in words
 */
public record Subject(Kind kind, String id, Text title) {

    /** The kinds of things in a rule book. */
    public enum Kind {
        PACK(Text.of("bộ chỉ tiêu", "pack")),
        TARGET(Text.of("chỉ tiêu", "target")),
        PART(Text.of("phần", "part")),
        /** What a share of units demands of one unit. */
        EACH(Text.of("yêu cầu đối với từng đơn vị của", "demand on each unit of")),
        REPORTING(Text.of("chế độ báo cáo", "reporting duty")),
        INDICATOR(Text.of("chỉ số", "indicator")),
        LOCALITY(Text.of("đơn vị", "locality"));

        private final Text noun;

        Kind(Text noun) {
            this.noun = noun;
        }

        public Text noun() {
            return noun;
        }
    }

    /** The name with the identifier behind it, as in “Tỷ số giới tính khi sinh (28-nq-cp-2021/4.1)”. */
    Text words() {
        Text named = Text.of("%s (%s)", "%s (%s)", title, id);
        return switch (kind) {
            case PACK -> Text.of("Bộ chỉ tiêu %s", "Pack %s", named);
            case INDICATOR -> Text.of("Chỉ số %s", "Indicator %s", named);
            case EACH -> Text.of("%s, từng đơn vị", "%s, each unit", named);
            case TARGET, PART, REPORTING, LOCALITY -> named;
        };
    }
}
