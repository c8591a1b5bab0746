package vn.binhdang.api.service.operations;

import vn.binhdang.engine.text.Text;

/**
 * One thing that was looked at.
 *
 * @param found what is so
 * @param advice what to do about it; empty where all is well
 */
public record Diagnosis(String check, Level level, Text found, Text advice) {

    /** How bad it is. */
    public enum Level {
        OK,
        /** The service runs, and something should be mended. */
        WARNING,
        /** The service does not start, or must not be relied on. */
        FAULT;

        public Text words() {
            return switch (this) {
                case OK -> Text.of("Tốt", "OK");
                case WARNING -> Text.of("Cảnh báo", "Warning");
                case FAULT -> Text.of("Lỗi", "Fault");
            };
        }
    }

    static Diagnosis ok(String check, Text found) {
        return new Diagnosis(check, Level.OK, found, Text.same(""));
    }

    static Diagnosis warning(String check, Text found, Text advice) {
        return new Diagnosis(check, Level.WARNING, found, advice);
    }

    static Diagnosis fault(String check, Text found, Text advice) {
        return new Diagnosis(check, Level.FAULT, found, advice);
    }
}
