package vn.binhdang.engine.rulebook;

/** Signs that nobody sees and that make a text look other than it is, or move the cursor of a terminal. */
final class HiddenSigns {

    private HiddenSigns() {}

    /** The first one; negative where there is none. Written out, since every text of every plan passes here. */
    static int first(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign < ' ' || sign > '~') {
                int whole = text.codePointAt(at);
                if (isHidden(whole)) {
                    return whole;
                }
                at += Character.charCount(whole) - 1;
            }
        }
        return -1;
    }

    private static boolean isHidden(int sign) {
        if (sign == '\n' || sign == '\r' || sign == '\t') {
            return false;
        }
        return switch (sign) {
            case 0x061C, 0x200E, 0x200F, 0xFFFE, 0xFFFF -> true;
            default ->
                Character.isISOControl(sign)
                        || sign >= 0x202A && sign <= 0x202E
                        || sign >= 0x2066 && sign <= 0x2069
                        || sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        };
    }

    /** As standards write it, {@code U+202E}. */
    static String name(int sign) {
        return "U+%04X".formatted(sign);
    }
}
