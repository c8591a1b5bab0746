package vn.binhdang.engine.targets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The document that a pack encodes. */
public record Document(
        String number,
        String title,
        String issuer,
        @Nullable LocalDate issued) {}
