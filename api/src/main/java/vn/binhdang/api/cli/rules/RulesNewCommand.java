package vn.binhdang.api.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.binhdang.api.cli.ExitStatus;
import vn.binhdang.api.cli.RuleBookOptions;
import vn.binhdang.api.cli.Surroundings;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.LocalityCheck;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.text.Text;

/** Writes the beginning of a pack and of its cases, to be filled in. */
@Command(name = "new", sortOptions = false)
final class RulesNewCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "DOCUMENT", descriptionKey = "parameter.document")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String number;

    @Option(names = "--jurisdiction", paramLabel = "CODE", required = true)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String jurisdiction;

    @Option(names = "--issued", paramLabel = "DATE", required = true)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private LocalDate issued;

    @Option(names = "--title", paramLabel = "TITLE")
    private @Nullable String title;

    @Option(names = "--issuer", paramLabel = "ISSUER")
    private @Nullable String issuer;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE")
    private @Nullable LocalDate to;

    @Option(names = "--into", paramLabel = "DIR", descriptionKey = "parameter.into")
    private @Nullable Path into;

    @Mixin
    private final RuleBookOptions rules;

    RulesNewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.rules = new RuleBookOptions(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        Register register = RuleBookReader.register(rules.files()); // packs may be unfinished themselves
        LocalDate first = from == null ? LocalDate.of(issued.getYear(), 1, 1) : from;
        Locality unit = unit(register, first);
        NewPack pack = new NewPack(
                number, title, issuer, issued, unit, first, last(first, unit), place(register, unit, first));
        Path folder = into == null ? rules.folder() : into;
        for (Path file : List.of(pack.packFile(), pack.casesFile())) {
            if (Files.exists(folder.resolve(file))) {
                surroundings.tell(Text.of(
                        "Đã có tệp %s; không ghi đè.",
                        "%s is there already; nothing is overwritten.", folder.resolve(file)));
                return ExitStatus.WRONG_USAGE;
            }
        }
        write(folder.resolve(pack.packFile()), pack.pack());
        write(folder.resolve(pack.casesFile()), pack.cases());
        surroundings.tell(Text.of(
                "Tiếp theo: thay mọi chữ “…” trong tệp thứ nhất, rồi chạy binhdang rules check %s",
                "Next: fill in every “…” in the first file, then run binhdang rules check %s", folder));
        return ExitStatus.CLEAN;
    }

    /** The end of the year of the first day, or of the unit where that comes before, unless another day is named. */
    private LocalDate last(LocalDate first, Locality unit) {
        LocalDate year = LocalDate.of(first.getYear(), 12, 31);
        LocalDate ended = unit.validity().to();
        LocalDate last = ended != null && ended.isBefore(year) ? ended : year;
        return to == null ? last : to;
    }

    private Locality unit(Register register, LocalDate day) {
        Faults faults = new Faults();
        return new LocalityCheck(register, faults)
                .check(jurisdiction, day, Place.of("--jurisdiction"))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--jurisdiction: " + faults.all().get(0).message().in(surroundings.language())));
    }

    /** The folder of its province. */
    private static String place(Register register, Locality unit, LocalDate day) {
        if (unit.level() == Level.NATIONAL) {
            return "vn";
        }
        String province = Stream.concat(
                        register.path(unit, day).stream().flatMap(code -> register.find(code, day).stream()),
                        Stream.of(unit))
                .filter(above -> above.level() == Level.PROVINCE)
                .map(Locality::name)
                .findFirst()
                .orElse(unit.name());
        return NewPack.slug(province.replaceFirst("^(Tỉnh|Thành phố) ", ""));
    }

    private void write(Path file, String content) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Files.writeString(file, content, StandardOpenOption.CREATE_NEW);
        surroundings.tell(Text.of("Đã ghi %s", "Written: %s", file));
    }
}
