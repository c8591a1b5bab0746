package vn.binhdang.engine.verdicts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Reading;
import vn.binhdang.engine.indicators.Submission;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Clause;
import vn.binhdang.engine.targets.Companion;
import vn.binhdang.engine.targets.Obligation;
import vn.binhdang.engine.targets.Pairing;
import vn.binhdang.engine.targets.Part;
import vn.binhdang.engine.text.Text;

/**
 * What the rules decide about one report. Each rule makes one call here and names itself. For one session and one
 * thread.
 */
public final class Decisions {

    private static final int USUAL_SIZE = 80;

    /** By the key itself, which is one object from the demand to whatever a rule makes of its cell. */
    private final IdentityHashMap<Cell.Key, Judgement> judgements = new IdentityHashMap<>(USUAL_SIZE);

    /** What was decided about cells that had been decided already. */
    private final List<Judgement> further = new ArrayList<>();

    private final Map<String, List<Timeliness>> timeliness = new LinkedHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<ReportDoubt> reportDoubts = new ArrayList<>();
    private final List<Weakness> weaknesses = new ArrayList<>();

    public void met(Cell cell, String rule) {
        decide(cell, Verdict.MET, rule, null);
    }

    /** The requirement does not hold: a gap where it is due, not yet where it is ahead. */
    public void missed(Cell cell, String rule) {
        decide(cell, cell.due() ? Verdict.GAP : Verdict.NOT_YET, rule, null);
    }

    public void notReported(Cell cell, String rule) {
        decide(cell, Verdict.NOT_REPORTED, rule, null);
    }

    /** The figure itself says why it does not apply. */
    public void notApplicable(Cell cell, String rule) {
        decide(
                cell,
                Verdict.NOT_APPLICABLE,
                rule,
                cell.figure() instanceof Figure.NotApplicable why ? why.reason() : null);
    }

    /** A clause rule says in both languages whom the clause does not bind. */
    public void notBinding(Cell cell, String vi, String en, String rule) {
        decide(cell, Verdict.NOT_APPLICABLE, rule, new Text(vi, en));
    }

    /** The figure itself says why no number follows from it. */
    public void notComputable(Cell cell, String rule) {
        decide(cell, Verdict.NOT_COMPUTABLE, rule, cell.figure() instanceof Figure.Undefined why ? why.reason() : null);
    }

    /** The document states a change, and the pack no figure to count from. */
    public void noBaseline(Cell cell, String rule) {
        decide(
                cell,
                Verdict.NOT_COMPUTABLE,
                rule,
                Text.of(
                        "Văn bản nêu mức tăng, giảm nhưng không có số gốc để so sánh.",
                        "The document states a change but no figure to count from."));
    }

    public void review(Cell cell, String rule) {
        decide(cell, Verdict.REVIEW, rule, cell.clause().review());
    }

    /** Another document of equal rank demands something else. */
    public void conflict(Cell cell, String rule) {
        Clause rival = Objects.requireNonNull(cell.rival());
        decide(
                cell,
                Verdict.REVIEW,
                rule,
                Text.of(
                        "%s (%s) có giá trị ngang với %s (%s) nhưng quy định khác về cùng một chỉ số; cần xác định văn bản nào được áp dụng.",
                        "%s (%s) ranks with %s (%s) and demands something else of the same indicator; which one applies must be settled.",
                        rival.pack().document().number(),
                        rival.id(),
                        cell.clause().pack().document().number(),
                        cell.target()));
    }

    /**
     * A clause rule says in both languages what a person must decide before the cell can be judged.
     *
     * @param vi {@code %s} stands for the companion figure, if the clause asks about one; then a percent sign is {@code %%}
     */
    public void review(Cell cell, String vi, String en, String rule) {
        Companion companion = cell.companion();
        decide(cell, Verdict.REVIEW, rule, companion == null ? new Text(vi, en) : Text.of(vi, en, companion.words()));
    }

    public void whole(Compound compound, Verdict verdict, String rule) {
        Text first = Text.same("");
        for (Judgement part : compound.parts()) {
            Text separator = Text.same(first.vi().isEmpty() ? "" : "; ");
            first = Text.of(
                    "%s%s%s: %s",
                    "%s%s%s: %s", first, separator, partId(part), part.verdict().noun());
        }
        decide(compound.cell(), verdict, rule, Text.of("%s.", "%s.", first));
    }

    private static String partId(Judgement judgement) {
        Part part = judgement.cell().clause().part();
        return part == null ? judgement.cell().target() : part.id();
    }

    public void onTime(Obligation obligation, String rule) {
        settle(obligation, Punctuality.ON_TIME, rule);
    }

    public void late(Obligation obligation, String rule) {
        settle(obligation, Punctuality.LATE, rule);
    }

    public void undated(Obligation obligation, String rule) {
        settle(obligation, Punctuality.UNDATED, rule);
    }

    public void doubt(Reading reading, Doubt.Kind kind, String rule) {
        doubts.add(new Doubt(kind, reading, rule));
    }

    public void doubt(Submission submission, ReportDoubt.Kind kind, String rule) {
        reportDoubts.add(new ReportDoubt(kind, submission, rule));
    }

    public void weaker(Pairing pairing, String rule) {
        weaknesses.add(new Weakness(pairing, rule));
    }

    /** What was found about targets before, with another report on the same documents. */
    public void weaker(List<Weakness> known) {
        weaknesses.addAll(known);
    }

    /** Everything that was decided about the cell: exactly one judgement if the rules are complete. */
    public List<Judgement> about(Cell cell) {
        Judgement first = judgements.get(cell.key());
        if (first == null) {
            return List.of();
        }
        return further.isEmpty()
                ? List.of(first)
                : Stream.concat(
                                Stream.of(first),
                                further.stream()
                                        .filter(other -> other.cell().key().equals(cell.key())))
                        .toList();
    }

    /** Everything that was decided about the obligation: exactly one outcome if the rules are complete. */
    public List<Timeliness> about(Obligation obligation) {
        return timeliness.getOrDefault(obligation.id(), List.of());
    }

    public List<Doubt> doubts() {
        return List.copyOf(doubts);
    }

    public List<ReportDoubt> reportDoubts() {
        return List.copyOf(reportDoubts);
    }

    public List<Weakness> weaknesses() {
        return List.copyOf(weaknesses);
    }

    private void decide(Cell cell, Verdict verdict, String rule, @Nullable Text reason) {
        Judgement judgement = new Judgement(cell, verdict, rule, reason);
        if (judgements.putIfAbsent(cell.key(), judgement) != null) {
            further.add(judgement);
        }
    }

    private void settle(Obligation obligation, Punctuality punctuality, String rule) {
        timeliness
                .computeIfAbsent(obligation.id(), unused -> new ArrayList<>(1))
                .add(new Timeliness(obligation, punctuality, rule));
    }
}
