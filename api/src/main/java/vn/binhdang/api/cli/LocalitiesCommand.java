package vn.binhdang.api.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.LocalityCheck;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.PackIndex;
import vn.binhdang.engine.text.Days;
import vn.binhdang.engine.text.Nearest;
import vn.binhdang.engine.text.Text;

/** Finds localities by code or name, says when they existed and, with a date, which packs bind them. */
@Command(name = "localities", sortOptions = false)
final class LocalitiesCommand implements Callable<Integer> {

    private static final Comparator<Locality> BY_CODE = Comparator.comparing(Locality::code)
            .thenComparing(locality -> locality.validity().from(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "CODE|NAME", descriptionKey = "parameter.locality", defaultValue = "")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String wanted;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Mixin
    private final RuleBookOptions rules;

    LocalitiesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.rules = new RuleBookOptions(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        RuleBook ruleBook = rules.ruleBook();
        String folded = Nearest.fold(wanted);
        List<Locality> found = ruleBook.register().all().stream()
                .filter(locality -> locality.code().equals(wanted)
                        || Nearest.fold(locality.name()).contains(folded))
                .filter(locality -> asOf == null || locality.validity().contains(asOf))
                .sorted(BY_CODE)
                .toList();
        if (found.isEmpty()) {
            Faults faults = new Faults();
            LocalDate day = asOf == null ? LocalDate.MAX : asOf;
            new LocalityCheck(ruleBook.register(), faults).check(wanted, day, Place.of(wanted));
            faults.all().forEach(fault -> surroundings.tell(fault.message()));
            return ExitStatus.FINDINGS;
        }
        found.forEach(locality -> print(locality, ruleBook));
        return ExitStatus.CLEAN;
    }

    private void print(Locality locality, RuleBook ruleBook) {
        String successor = locality.successor() == null
                ? ""
                : Text.of(" → %s", " → %s", locality.successor()).in(surroundings.language());
        surroundings
                .terminal()
                .out()
                .println("%-6s %-36s %-9s %-6s %s – %s%s"
                        .formatted(
                                locality.code(),
                                locality.name(),
                                words(locality.level().noun()),
                                locality.parent() == null ? "" : locality.parent(),
                                words(Days.words(locality.validity().from())),
                                words(Days.words(locality.validity().to())),
                                successor));
        if (asOf != null) {
            surroundings.terminal().out().println("       " + packs(locality, ruleBook, asOf));
        }
    }

    private static String packs(Locality locality, RuleBook ruleBook, LocalDate day) {
        Register register = ruleBook.register();
        return new PackIndex(ruleBook.packs())
                .binding(locality, register.path(locality, day), day).stream()
                        .filter(pack -> pack.demandsOf(locality.level()))
                        .map(Pack::id)
                        .collect(Collectors.joining(", "));
    }

    private String words(Text text) {
        return text.in(surroundings.language());
    }
}
