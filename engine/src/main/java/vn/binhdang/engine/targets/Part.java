package vn.binhdang.engine.targets;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.text.Text;

/**
 * One of several things that a compound target demands.
 *
 * @param id as in {@code 37-kh-ubnd-2024/3.2/a}
 * @param confirm what about its value was not checked against the original, if anything
 * @param review why a person must decide instead of the engine, if so
 */
public record Part(
        String id,
        Text title,
        Measure measure,
        @Nullable Text confirm,
        @Nullable Text review) {}
