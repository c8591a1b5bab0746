package vn.binhdang.engine.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Milestone;
import vn.binhdang.engine.text.Text;

/** Every way to mistake what is measured: another indicator, a milestone lost or of another year, another demand. */
final class MeasureMistakes {

    /** A measure with one mistake. */
    record Mistake(Text words, Measure measure) {}

    private final Reach reach;
    private final Catalogue catalogue;

    MeasureMistakes(Reach reach, Catalogue catalogue) {
        this.reach = reach;
        this.catalogue = catalogue;
    }

    /** @param decided whether figures decide, so that it matters which one is looked at */
    List<Mistake> of(Measure measure, boolean decided) {
        List<Mistake> mistakes = new ArrayList<>();
        another(measure.indicator())
                .filter(other -> decided)
                .ifPresent(other -> mistakes.add(new Mistake(
                        Text.of("nhầm chỉ số, thành %s", "mistakes the indicator, to measure %s", other.code()),
                        new Measure(other, measure.milestones(), measure.baseline()))));
        for (Milestone milestone : reach.seen(measure)) {
            // A pack with no milestone at all is refused; that the only one is lost cannot be.
            if (measure.milestones().size() > 1) {
                mistakes.add(new Mistake(
                        Text.of("mất mốc %s", "%s lost", milestone.label()), with(measure, milestone, null)));
            }
            dates(measure, milestone, mistakes);
            Requirement requirement = milestone.requirement();
            if (requirement != null) {
                DemandMistakes.of(requirement, measure.indicator().unit())
                        .forEach(other -> mistakes.add(new Mistake(
                                Text.of("mốc %s %s", "%s %s", milestone.label(), other.mistake()),
                                with(measure, milestone, demanding(milestone, other.requirement())))));
            }
        }
        return mistakes;
    }

    /** A year early only where a report of that year could tell, and no other milestone has it. */
    private void dates(Measure measure, Milestone milestone, List<Mistake> mistakes) {
        int year = milestone.at().year();
        mistakes.add(new Mistake(
                Text.of("mốc %s muộn một năm", "%s a year late", milestone.label()),
                with(measure, milestone, at(milestone, year + 1))));
        Milestone early = at(milestone, year - 1);
        boolean taken =
                measure.milestones().stream().anyMatch(other -> other.at().equals(early.at()));
        if (!taken && reach.isReported(early.at())) {
            mistakes.add(new Mistake(
                    Text.of("mốc %s sớm một năm", "%s a year early", milestone.label()),
                    with(measure, milestone, early)));
        }
    }

    /** The next indicator of the catalogue that is expressed in the same unit and reported in the same form. */
    private Optional<Indicator> another(Indicator right) {
        List<Indicator> alike = catalogue.all().stream()
                .filter(other -> other.unit() == right.unit()
                        && other.form().getClass().equals(right.form().getClass()))
                .toList();
        int at = alike.indexOf(right);
        return alike.size() < 2 || at < 0 ? Optional.empty() : Optional.of(alike.get((at + 1) % alike.size()));
    }

    private static Milestone at(Milestone milestone, int year) {
        Period at = new Period(year, milestone.at().firstMonth(), milestone.at().months());
        return new Milestone(at.toString(), at, milestone.wording(), milestone.requirement(), milestone.yearly());
    }

    private static Milestone demanding(Milestone milestone, Requirement requirement) {
        return new Milestone(milestone.label(), milestone.at(), milestone.wording(), requirement, milestone.yearly());
    }

    private static Measure with(Measure measure, Milestone milestone, @Nullable Milestone other) {
        return new Measure(
                measure.indicator(), Altered.replaced(measure.milestones(), milestone, other), measure.baseline());
    }
}
