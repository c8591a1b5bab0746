package vn.binhdang.engine.calendar;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.text.Text;

/**
 * Why a day is off, or is worked although it is a Saturday.
 *
 * @param source the law or notice that says so, where it is known
 * @param confirm what is not certain about it; null where it is
 */
public record SpecialDay(
        Text name, @Nullable String source, @Nullable Text confirm) {}
