package vn.binhdang.api.service.findings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.binhdang.api.service.http.InvalidFields;
import vn.binhdang.engine.findings.Finding.Kind;
import vn.binhdang.engine.targets.Severity;
import vn.binhdang.engine.text.Text;

/**
 * Which findings are asked for, and in which order.
 *
 * @param locality a unit, with all below it
 * @param states codes, any of them; none for all, and so with kinds and severities
 * @param since opened on this day or later
 * @param dueBefore due before this day
 */
record FindingFilter(
        @Nullable String locality,
        @Nullable String province,
        List<String> states,
        List<String> kinds,
        List<String> severities,
        @Nullable String target,
        @Nullable String indicator,
        @Nullable LocalDate since,
        @Nullable LocalDate dueBefore,
        Sort sort) {

    /** In which order. Those that are due first or heaviest come first; of those opened the latest. */
    enum Sort {
        DUE("coalesce(due, DATE 'infinity')", "date", true),
        SEVERITY("weight", "smallint", true),
        OPENED("opened_at", "timestamptz", false);

        private final String column;
        private final String type;
        private final boolean ascending;

        Sort(String column, String type, boolean ascending) {
            this.column = column;
            this.type = type;
            this.ascending = ascending;
        }

        String column() {
            return column;
        }

        String type() {
            return type;
        }

        boolean isAscending() {
            return ascending;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws InvalidFields if there is no such order */
        static Sort of(@Nullable String code) {
            return code == null
                    ? DUE
                    : Arrays.stream(values())
                            .filter(sort -> sort.code().equals(code))
                            .findFirst()
                            .orElseThrow(() -> unknown("sort", code, "due, severity, opened"));
        }
    }

    FindingFilter {
        states = all("state", states, code -> FindingState.of(code).isPresent(), FindingState.values());
        kinds = all("kind", kinds, code -> named(code).isPresent(), Kind.values());
        severities = all("severity", severities, code -> Severity.of(code).isPresent(), Severity.values());
    }

    private static Optional<Kind> named(String code) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst();
    }

    private static List<String> all(String parameter, List<String> codes, Predicate<String> isKnown, Enum<?>[] known) {
        for (String code : codes) {
            if (!isKnown.test(code)) {
                String words = String.join(
                        ", ",
                        Arrays.stream(known)
                                .map(one -> parameter.equals("kind") ? one.name() : code(one))
                                .toList());
                throw unknown(parameter, code, words);
            }
        }
        return List.copyOf(codes);
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static InvalidFields unknown(String parameter, String given, String known) {
        return InvalidFields.parameter(
                parameter, Text.of("không có “%s”; có: %s", "there is no “%s”; there are: %s", given, known));
    }
}
