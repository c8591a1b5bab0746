package vn.binhdang.api.cli.rules;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.binhdang.api.cli.ExitStatus;
import vn.binhdang.api.cli.RuleBookOptions;
import vn.binhdang.api.cli.Surroundings;
import vn.binhdang.engine.indicators.Form;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.Part;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Nearest;
import vn.binhdang.engine.text.Text;

/** Shows everything that is known of one target. */
@Command(name = "show", sortOptions = false)
final class RulesShowCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "TARGET", descriptionKey = "parameter.target")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Mixin
    private final RuleBookOptions rules;

    RulesShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.rules = new RuleBookOptions(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        RuleBook ruleBook = rules.ruleBook();
        for (Pack pack : ruleBook.packs()) {
            for (Target target : pack.targets()) {
                if (id.equals(target.id()) || id.startsWith(target.id() + "/")) {
                    show(pack, target);
                    return ExitStatus.CLEAN;
                }
            }
        }
        Optional<Indicator> indicator = ruleBook.catalogue().find(id);
        if (indicator.isPresent()) {
            show(indicator.get());
            return ExitStatus.CLEAN;
        }
        if (ruleBook.pack(id).isPresent()) {
            surroundings.tell(Text.of(
                    "“%s” là một bộ chỉ tiêu; xem: binhdang rules list %s",
                    "“%s” is a pack; see: binhdang rules list %s", id, id));
            return ExitStatus.WRONG_USAGE;
        }
        List<String> known = Stream.concat(
                        ruleBook.targets().stream().map(Target::id), ruleBook.catalogue().codes().stream())
                .toList();
        surroundings.tell(Text.of("Không có chỉ tiêu hay chỉ số “%s”.", "There is no target or indicator “%s”.", id)
                .then(Nearest.question(id, known)));
        return ExitStatus.WRONG_USAGE;
    }

    private void show(Pack pack, Target target) {
        field(Text.of("Mã", "Target"), target.id());
        field(Text.of("Tên", "Title"), words(target.title()));
        field(
                Text.of("Văn bản", "Document"),
                pack.document().number() + ", " + pack.document().issuer());
        field(Text.of("Điều khoản", "Clause"), target.clause());
        field(Text.of("Nguyên văn", "Text"), target.text());
        field(Text.of("Nguồn", "Source"), target.source() == null ? pack.source() : target.source());
        field(Text.of("Đo ở", "Measured on"), levels(target));
        field(Text.of("Mức quan trọng", "Severity"), words(target.severity().noun()));
        if (target.measure() != null) {
            measure(target.measure());
        }
        for (Part part : target.parts()) {
            field(Text.of("Phần %s", "Part %s", part.id()), words(part.title()));
            measure(part.measure());
            field(Text.of("  cần xem xét", "  for review"), part.review());
            field(Text.of("  cần đối chiếu", "  to confirm"), part.confirm());
        }
        if (target.each() != null) {
            field(
                    Text.of("Từng đơn vị", "Each unit"),
                    words(target.each().level().noun())
                            + (target.each().ofSome()
                                    ? words(Text.of(" (góp vào tỷ lệ)", " (adds to the share)"))
                                    : ""));
            measure(target.each().measure());
        }
        field(Text.of("Cần xem xét", "For review"), target.review());
        field(Text.of("Cần đối chiếu", "To confirm"), target.confirm());
        field(Text.of("Luật riêng", "Rule file"), target.ruleFile());
        if (target.dependsOn() != null) {
            field(
                    Text.of("Xét cùng", "Depends on"),
                    target.dependsOn().code() + " – " + words(target.dependsOn().name()));
        }
    }

    private void measure(Measure measure) {
        show(measure.indicator());
        if (!measure.milestones().isEmpty()) {
            field(Text.of("  yêu cầu", "  required"), RulesListCommand.milestones(measure));
        }
    }

    private void show(Indicator indicator) {
        field(Text.of("Chỉ số", "Indicator"), indicator.code() + " – " + words(indicator.name()));
        field(Text.of("  định nghĩa", "  definition"), words(indicator.definition()));
        if (indicator.form() instanceof Form.Ratio ratio) {
            field(Text.of("  tử số", "  numerator"), words(ratio.numerator()));
            field(Text.of("  mẫu số", "  denominator"), words(ratio.denominator()));
        }
    }

    private String levels(Target target) {
        return Stream.concat(
                        target.levels().stream().sorted(),
                        Stream.ofNullable(target.each()).map(each -> each.level()))
                .distinct()
                .map(Level::noun)
                .map(this::words)
                .collect(Collectors.joining(", "));
    }

    private void field(Text name, @Nullable Text content) {
        field(name, content == null ? null : words(content));
    }

    private void field(Text name, @Nullable String content) {
        if (content != null) {
            PrintStream out = surroundings.terminal().out();
            out.println("%-16s %s".formatted(words(name) + ":", Objects.requireNonNull(content)));
        }
    }

    private String words(Text text) {
        return text.in(surroundings.language());
    }
}
