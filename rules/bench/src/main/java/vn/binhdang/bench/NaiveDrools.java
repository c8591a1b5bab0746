package vn.binhdang.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.indicators.Reading;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.ReportingDuty;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * Drools as its documentation shows it: targets and figures are facts, and the rules join them. Gives the bare verdicts
 * and notes; no proof that none is missing, no scores, no identities of findings.
 */
public final class NaiveDrools {

    /** The reporting unit. */
    public record Unit(Level level, List<String> path, Report report) {

        public @Nullable LocalDate submittedOn() {
            return report.submittedOn();
        }

        public boolean isBoundBy(Required required) {
            return path.contains(required.jurisdiction())
                    && required.target().levels().contains(level)
                    && required.at().equals(report.period());
        }
    }

    /** One reported figure. */
    public record ReportedFigure(
            Reading reading, Figure figure, @Nullable Quantity value) {

        static ReportedFigure of(Reading reading, Figure figure) {
            Quantity value = figure instanceof Figure.Counted counted ? counted.lowest() : reading.value();
            return new ReportedFigure(reading, figure, value);
        }

        public String code() {
            return reading.indicator().code();
        }

        public boolean isComparable() {
            return !isNotApplicable() && !isUndefined();
        }

        public boolean isNotApplicable() {
            return figure instanceof Figure.NotApplicable;
        }

        public boolean isUndefined() {
            return figure instanceof Figure.Undefined;
        }

        public boolean isYes() {
            return figure instanceof Figure.Answered answered && answered.yes();
        }
    }

    /** Where the rules put what they find. */
    public static final class Results {

        private final List<Decided> verdicts = new ArrayList<>();
        private final List<Object> notes = new ArrayList<>();

        public void add(Required required, Verdict verdict) {
            verdicts.add(new Decided(required, verdict));
        }

        public void addNote(Object about) {
            notes.add(about);
        }

        List<Decided> verdicts() {
            return verdicts;
        }

        List<Object> notes() {
            return notes;
        }
    }

    private final KieBase rules = compiled();
    private final RuleBook book;
    private final List<Required> required;
    private final List<ReportingDuty> duties;

    NaiveDrools(RuleBook book) {
        this.book = book;
        this.required = Required.all(book);
        this.duties =
                book.packs().stream().flatMap(pack -> pack.reporting().stream()).toList();
    }

    Results evaluate(Report report) {
        LocalDate lastDay = report.period().last();
        Locality locality = book.register().find(report.locality(), lastDay).orElseThrow();
        List<String> path = new ArrayList<>(book.register().path(locality, lastDay));
        path.add(locality.code());
        Figures figures = Figures.of(report, book.catalogue());
        Results results = new Results();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("results", results);
            session.insert(new Unit(locality.level(), path, report));
            session.insert(figures.submission());
            required.forEach(session::insert);
            duties.forEach(session::insert);
            for (Reading reading : figures.readings()) {
                session.insert(ReportedFigure.of(reading, figures.of(reading.indicator())));
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return results;
    }

    private static KieBase compiled() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(
                "src/main/resources/naive.drl",
                services.getResources().newClassPathResource("naive.drl", NaiveDrools.class));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> faults = builder.getResults().getMessages(Message.Level.ERROR);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }
}
