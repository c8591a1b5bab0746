package vn.binhdang.api.cli.rules;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.binhdang.api.cli.ExitStatus;
import vn.binhdang.api.cli.RuleBookOptions;
import vn.binhdang.api.cli.Surroundings;
import vn.binhdang.api.output.TextTable;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Days;
import vn.binhdang.engine.text.Text;

/** Lists packs and their targets. */
@Command(name = "list", sortOptions = false)
final class RulesListCommand implements Callable<Integer> {

    private static final int ID = 42;
    private static final int LEVELS = 22;
    private static final int INDICATOR = 50;
    private static final int UNIT = 22;
    private static final int REQUIRED = 27;

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "PACK", descriptionKey = "parameter.pack")
    private @Nullable String pack;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--indicators")
    private boolean indicators;

    @Mixin
    private final RuleBookOptions rules;

    RulesListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.rules = new RuleBookOptions(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        RuleBook ruleBook = rules.ruleBook();
        if (indicators) {
            surroundings.terminal().out().print(catalogue(ruleBook.catalogue()));
            return ExitStatus.CLEAN;
        }
        List<Pack> all = ruleBook.packs();
        List<Pack> chosen = all.stream()
                .filter(one -> pack == null || one.id().equals(pack))
                .filter(one -> asOf == null || one.inForce().contains(asOf))
                .toList();
        if (chosen.isEmpty()) {
            surroundings.tell(Text.of(
                    "Không có bộ chỉ tiêu phù hợp. Hiện có: %s",
                    "There is no such pack. There are: %s",
                    all.stream().map(Pack::id).collect(Collectors.joining(", "))));
            return ExitStatus.WRONG_USAGE;
        }
        chosen.forEach(this::print);
        return ExitStatus.CLEAN;
    }

    private String catalogue(Catalogue catalogue) {
        TextTable table = new TextTable()
                .column(words(Text.of("MÃ CHỈ SỐ", "INDICATOR")), INDICATOR)
                .column(words(Text.of("TÊN", "NAME")), surroundings.terminal().width() - INDICATOR - UNIT)
                .column(words(Text.of("ĐƠN VỊ TÍNH", "UNIT")), UNIT);
        catalogue
                .all()
                .forEach(indicator -> table.row(
                        UnaryOperator.identity(),
                        indicator.code(),
                        words(indicator.name()),
                        indicator.unit().code()));
        return table.text();
    }

    private void print(Pack one) {
        String heading = words(Text.of(
                "%s · %s, %s · hiệu lực %s – %s · đơn vị %s",
                "%s · %s, %s · in force %s – %s · binds %s",
                one.id(),
                one.document().number(),
                one.document().issuer(),
                Days.words(one.inForce().from()),
                Days.words(one.inForce().to()),
                one.jurisdiction()));
        surroundings.terminal().out().println(heading);
        TextTable table = new TextTable()
                .column(words(Text.of("MÃ", "TARGET")), ID)
                .column(words(Text.of("TÊN", "TITLE")), surroundings.terminal().width() - ID - LEVELS - REQUIRED)
                .column(words(Text.of("ĐO Ở", "MEASURED ON")), LEVELS)
                .column(words(Text.of("YÊU CẦU", "REQUIRED")), REQUIRED);
        one.targets().forEach(target -> rows(table, target));
        one.reporting()
                .forEach(duty -> table.row(
                        UnaryOperator.identity(),
                        duty.id(),
                        words(Text.of("Báo cáo định kỳ", "Regular report")),
                        levels(duty.levels()),
                        duty.deadline().wording()));
        surroundings.terminal().out().print(table.text());
        surroundings.terminal().out().println();
    }

    private void rows(TextTable table, Target target) {
        String levels = levels(target.levels());
        Measure measure = target.review() == null ? target.measure() : null;
        String own = measure == null ? words(open(target)) : milestones(measure);
        table.row(UnaryOperator.identity(), target.id(), words(target.title()), levels, own);
        target.parts()
                .forEach(part -> table.row(
                        UnaryOperator.identity(),
                        "  " + target.id() + "/" + part.id(),
                        words(part.title()),
                        "",
                        milestones(part.measure())));
    }

    private String levels(Set<Level> levels) {
        return levels.stream().sorted().map(Level::noun).map(this::words).collect(Collectors.joining(", "));
    }

    private static Text open(Target target) {
        return target.isCompound()
                ? Text.of("gồm %s phần", "%s parts", target.parts().size())
                : Text.of("cần xem xét", "for review");
    }

    static String milestones(Measure measure) {
        return measure.milestones().stream()
                .map(milestone -> milestone.label() + ": " + milestone.wording())
                .collect(Collectors.joining("; "));
    }

    private String words(Text text) {
        return text.in(surroundings.language());
    }
}
