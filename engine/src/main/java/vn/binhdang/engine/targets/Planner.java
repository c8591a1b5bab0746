package vn.binhdang.engine.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;

/**
 * Plans what must be decided for a report, before any rule runs: silence of a rule is then seen. What does not depend on
 * the figures is remembered for the next report on the same documents.
 */
public final class Planner {

    /** Room for a draft of every commune; the memory starts anew when it is full. */
    private static final int MOST_DRAFTS = 4_096;

    /** What a draft depends on. Packs by their ids: a whole pack is slow to compare. */
    private record Occasion(List<String> packs, Level level, Period period) {}

    private final PackIndex packs;
    private final Map<Occasion, Draft> drafts = new ConcurrentHashMap<>();

    public Planner(PackIndex packs) {
        this.packs = packs;
    }

    /**
     * Every cell and obligation of one report.
     *
     * @param path codes of the units above the locality, the nation first
     */
    public Plan plan(Report report, Locality locality, List<String> path, Figures figures) {
        List<Pack> binding = packs.binding(locality, path, report.period().last());
        return draft(binding, locality.level(), report.period()).with(report, locality, figures);
    }

    /**
     * What is demanded of such a unit in the period, before any figure is known. Units of one level on the same documents
     * are given the same list.
     */
    public List<Demand> demands(Locality locality, List<String> path, Period period) {
        return draft(packs.binding(locality, path, period.last()), locality.level(), period)
                .demands();
    }

    /** The reports on the period that are asked of the unit, held against the day on which one was sent, if it was. */
    public List<Obligation> obligations(
            Locality locality, List<String> path, Period period, @Nullable LocalDate submittedOn) {
        return draft(packs.binding(locality, path, period.last()), locality.level(), period)
                .obligations(period, submittedOn);
    }

    private Draft draft(List<Pack> binding, Level level, Period period) {
        List<String> ids = new ArrayList<>(binding.size());
        binding.forEach(pack -> ids.add(pack.id()));
        if (drafts.size() >= MOST_DRAFTS) {
            drafts.clear();
        }
        return drafts.computeIfAbsent(new Occasion(ids, level, period), unused -> Draft.of(binding, level, period));
    }
}
