package vn.binhdang.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.rulebook.RegisterReader;
import vn.binhdang.engine.rulebook.RuleBook;

/**
 * The shipped rules, with a few more units for cases to speak of: communes of provinces of which only the province
 * itself ships. Users have them from the register of the whole country.
 */
final class RulesOfCases {

    static final RuleBook RULE_BOOK = Shipped.RULE_BOOK.with(units(Path.of("cases", "localities.csv")));
    static final ComplianceEngine ENGINE = new ComplianceEngine(RULE_BOOK, Shipped.CHECKS.judge());
    static final ReportIntake INTAKE = new ReportIntake(RULE_BOOK);

    private RulesOfCases() {}

    private static Register units(Path file) {
        Faults faults = new Faults();
        try {
            Register register = RegisterReader.read(file.toString(), Files.readAllBytes(file), faults);
            if (!faults.isEmpty()) {
                throw new IllegalStateException(faults.all().toString());
            }
            return register;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
