package vn.binhdang.engine.amendments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.targets.Milestone;
import vn.binhdang.engine.text.Text;

/** Says what a milestone demands by what it means, not by how the document words it. */
final class RequirementWords {

    private final List<Quantity> bounds = new ArrayList<>();

    /** @param others whose bounds must not look the same where they differ */
    RequirementWords(Collection<Milestone> others) {
        for (Milestone milestone : others) {
            Requirement requirement = milestone.requirement();
            if (requirement != null) {
                bounds.addAll(requirement.bounds());
            }
        }
    }

    /** Without the unit. */
    Text of(Milestone milestone) {
        Requirement requirement = milestone.requirement();
        if (requirement == null) {
            return Facets.quoted(milestone.wording());
        }
        return words(requirement);
    }

    private Text words(Requirement requirement) {
        return switch (requirement.comparison()) {
            case AT_LEAST -> Text.of("ít nhất %s", "at least %s", least(requirement));
            case ABOVE -> Text.of("trên %s", "above %s", least(requirement));
            case AT_MOST -> Text.of("không quá %s", "at most %s", most(requirement));
            case BELOW -> Text.of("dưới %s", "below %s", most(requirement));
            case BETWEEN -> Text.of("từ %s đến %s", "from %s to %s", least(requirement), most(requirement));
            case NONE_OCCURS -> Text.of("không để xảy ra", "none");
            case YES -> Text.of("có", "yes");
            case EACH_PART ->
                Text.of("mỗi %s ít nhất %s", "each %s at least %s", part(requirement), least(requirement));
        };
    }

    private static Text part(Requirement requirement) {
        Frequency every = requirement.every();
        return every == null ? Text.of("kỳ", "period") : every.noun();
    }

    private Text least(Requirement requirement) {
        return number(requirement, requirement.least());
    }

    private Text most(Requirement requirement) {
        return number(requirement, requirement.most());
    }

    private Text number(Requirement requirement, @Nullable Quantity bound) {
        Text number = Display.number(Objects.requireNonNull(bound), bounds);
        return requirement.approximate() ? Text.of("khoảng %s", "about %s", number) : number;
    }
}
