package vn.binhdang.engine.proofreading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.rulebook.Places;
import vn.binhdang.engine.rulebook.RuleBookDraft;
import vn.binhdang.engine.rulebook.Topic;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.Part;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Days;

/** Times that no document covers: between two documents of one organ, and milestones after the end of their own. */
final class TermConcern implements Proofreader.Concern {

    @Override
    public void look(RuleBookDraft draft, Consumer<Remark> remarks) {
        List<Pack> packs = draft.ruleBook().packs();
        packs.forEach(pack -> neverDue(pack, draft.places(), remarks));
        packs.stream()
                .collect(Collectors.groupingBy(Pack::rank))
                .values()
                .forEach(equals -> gaps(equals, draft.places(), remarks));
    }

    private static void neverDue(Pack pack, Places places, Consumer<Remark> remarks) {
        LocalDate end = pack.inForce().to();
        if (end != null) {
            for (Target target : pack.targets()) {
                neverDue(end, target.id(), target.measure(), places, remarks);
                target.parts()
                        .forEach(part -> neverDue(end, target.id() + "/" + part.id(), part.measure(), places, remarks));
            }
        }
    }

    private static void neverDue(
            LocalDate end, String id, @Nullable Measure measure, Places places, Consumer<Remark> remarks) {
        if (measure == null) {
            return;
        }
        measure.milestones().stream()
                .filter(milestone -> milestone.at().last().isAfter(end))
                .forEach(milestone -> remarks.accept(Remark.of(
                        Remark.Level.NOTE,
                        Topic.MILESTONE_NEVER_DUE,
                        places.ofMilestone(id, milestone.at()),
                        "mốc %s của %s không bao giờ đến hạn: bộ chỉ tiêu hết hiệu lực ngày %s",
                        "milestone %s of %s never falls due: the pack ends on %s",
                        milestone.label(),
                        id,
                        Days.words(end))));
    }

    /** A later document that goes on with what an earlier one demanded, some days after that has ended. */
    private static void gaps(List<Pack> equals, Places places, Consumer<Remark> remarks) {
        for (Pack earlier : equals) {
            LocalDate end = earlier.inForce().to();
            if (end == null) {
                continue;
            }
            LocalDate next = end.plusDays(1);
            List<Pack> continuing = equals.stream()
                    .filter(other -> !other.id().equals(earlier.id()) && shares(earlier, other))
                    .toList();
            boolean covered =
                    continuing.stream().anyMatch(other -> other.inForce().contains(next));
            continuing.stream()
                    .filter(other -> !covered && from(other).isAfter(next))
                    .min(Comparator.comparing(TermConcern::from))
                    .ifPresent(later -> remarks.accept(Remark.of(
                            Remark.Level.WARNING,
                            Topic.VALIDITY_GAP,
                            places.of(later.id(), "in-force"),
                            "từ %s đến %s không văn bản nào của %s có hiệu lực, giữa %s và %s",
                            "from %s to %s no document of %s is in force, between %s and %s",
                            Days.words(next),
                            Days.words(from(later).minusDays(1)),
                            later.document().issuer(),
                            earlier.id(),
                            later.id())));
        }
    }

    private static LocalDate from(Pack pack) {
        return Objects.requireNonNull(pack.inForce().from());
    }

    private static boolean shares(Pack one, Pack other) {
        Set<String> both = new HashSet<>(indicators(one));
        both.retainAll(indicators(other));
        return !both.isEmpty();
    }

    private static Collection<String> indicators(Pack pack) {
        return pack.targets().stream()
                .flatMap(target -> Stream.concat(
                        Stream.ofNullable(target.measure()),
                        target.parts().stream().map(Part::measure)))
                .map(measure -> measure.indicator().code())
                .toList();
    }
}
