package vn.binhdang.rules.oracle;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.rules.oracle.MadeMeasure.MadeMilestone;
import vn.binhdang.rules.oracle.MadeTarget.MadeEach;
import vn.binhdang.rules.oracle.MadeTarget.MadePart;

/** Writes a made pack as its YAML file. */
final class PackText {

    private final StringBuilder text = new StringBuilder();

    private PackText() {}

    static String of(MadePack pack) {
        PackText writer = new PackText();
        writer.pack(pack);
        return writer.text.toString();
    }

    private void pack(MadePack pack) {
        line("pack: %s", pack.id());
        line("document: {number: \"%s\", title: \"Made up\", issuer: \"%s\"}", pack.number(), pack.issuer());
        line("jurisdiction: \"%s\"", pack.jurisdiction());
        line("in-force: {from: %s%s}", pack.from(), pack.to() == null ? "" : ", to: " + pack.to());
        line(pack.targets().isEmpty() ? "targets: []" : "targets:");
        pack.targets().forEach(this::target);
        if (!pack.duties().isEmpty()) {
            line("reporting:");
            pack.duties().forEach(this::duty);
        }
    }

    private void duty(MadeDuty duty) {
        line("  - report: %s", duty.report());
        line("    clause: \"1\"");
        line("    text: \"%s\"", duty.wording());
        line("    due: \"%s\"", duty.wording());
        line("    levels: [%s]", duty.levels().stream().map(Level::code).collect(Collectors.joining(", ")));
    }

    private void target(MadeTarget target) {
        line("  - id: \"%s\"", target.id());
        line("    clause: \"%s\"", target.id());
        line("    text: \"%s\"", quoted(target));
        line("    title: {vi: \"%1$s\", en: \"%1$s\"}", target.id());
        line("    objective: management");
        line("    levels: [%s]", target.levels().stream().map(Level::code).collect(Collectors.joining(", ")));
        if (target.doubtful()) {
            line("    review: \"unclear\"");
        }
        if (target.menClub()) {
            line("    rule-file: %s.drl", MenClub.PACK);
        }
        if (target.supersedes() != null) {
            line("    supersedes: \"%s\"", target.supersedes());
        }
        if (target.measure() != null) {
            measure("    ", target.measure());
        }
        MadeEach each = target.each();
        if (each != null) {
            line(
                    "    each: {level: %s, indicator: %s, require: \"%s\"}",
                    each.level().code(),
                    each.measure().indicator().code(),
                    each.measure().milestones().get(0).wording());
        }
        if (!target.parts().isEmpty()) {
            line("    parts:");
            target.parts().forEach(this::part);
        }
    }

    private void part(MadePart part) {
        line("      - id: %s", part.id());
        line("        title: {vi: \"%1$s\", en: \"%1$s\"}", part.id());
        if (part.doubtful()) {
            line("        review: \"unclear\"");
        }
        measure("        ", part.measure());
    }

    private void measure(String indent, MadeMeasure measure) {
        line("%sindicator: %s", indent, measure.indicator().code());
        if (!measure.milestones().isEmpty()) {
            line(
                    "%smilestones: {%s}",
                    indent,
                    measure.milestones().stream()
                            .map(milestone -> milestone.key() + ": \"" + milestone.wording() + "\"")
                            .collect(Collectors.joining(", ")));
        }
        BigDecimal tolerance = measure.tolerance();
        BigDecimal baseline = measure.baseline();
        if (tolerance != null) {
            line("%stolerance: %s", indent, tolerance.toPlainString());
        }
        if (baseline != null) {
            line("%sbaseline: {value: %s, year: 2020}", indent, baseline.toPlainString());
        }
    }

    /** The clause as its document would word it: every demand with its year. */
    private static String quoted(MadeTarget target) {
        StringBuilder words = new StringBuilder("Chỉ tiêu");
        if (target.measure() != null) {
            target.measure().milestones().forEach(milestone -> words.append(demand(milestone)));
        }
        target.parts().forEach(part -> part.measure().milestones().forEach(at -> words.append(demand(at))));
        return words.toString();
    }

    private static String demand(MadeMilestone milestone) {
        return "; năm %s: %s".formatted(milestone.at(), milestone.wording());
    }

    private void line(String pattern, Object... values) {
        text.append(pattern.formatted(values)).append('\n');
    }
}
