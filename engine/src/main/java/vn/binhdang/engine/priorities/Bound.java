package vn.binhdang.engine.priorities;

import java.util.Locale;

/** From which side a threshold is reached. */
enum Bound {
    /** A whole number, which itself suffices. */
    AT_LEAST,
    /** A share in percent, which itself does not. */
    BELOW;

    /** Such as {@code at-least}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
