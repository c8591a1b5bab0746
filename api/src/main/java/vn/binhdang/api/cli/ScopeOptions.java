package vn.binhdang.api.cli;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.LocalityCheck;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.rollup.Scope;
import vn.binhdang.engine.rollup.Submission;
import vn.binhdang.engine.text.Text;

/** What is to be rolled up to which unit. */
public final class ScopeOptions {

    /** The options name something that cannot be rolled up. */
    static final class WrongScopeException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Text message;

        private WrongScopeException(Text message) {
            super(message.en());
            this.message = message;
        }

        Text words() {
            return message;
        }
    }

    @Option(names = "--to", paramLabel = "CODE", required = true)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String to;

    @Option(names = "--level", paramLabel = "LEVEL", defaultValue = "commune", converter = LevelWord.class)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Level level;

    @Option(names = "--period", paramLabel = "PERIOD", converter = PeriodWord.class)
    private @Nullable Period period;

    /**
     * The scope that the options and the reports give together.
     *
     * @throws WrongScopeException if the unit does not exist at the end of the period, or has nothing of the level below
     */
    Scope scope(Register register, Collection<Report> reports) {
        Period chosen = Submission.period(reports, period);
        Faults faults = new Faults();
        Locality unit = new LocalityCheck(register, faults)
                .check(to, chosen.last(), Place.of("--to"))
                .orElseThrow(() -> new WrongScopeException(faults.all().get(0).message()));
        if (level.compareTo(unit.level()) <= 0) {
            throw new WrongScopeException(Text.of(
                    "--to %s: %s là đơn vị %s, không cộng được từ %s",
                    "--to %s: %s is on the level %s, which is not made up of the level %s",
                    to,
                    unit.name(),
                    unit.level().noun(),
                    level.noun()));
        }
        return Scope.of(register, unit, chosen, level);
    }
}
