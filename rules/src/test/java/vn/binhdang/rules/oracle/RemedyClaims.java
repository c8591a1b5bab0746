package vn.binhdang.rules.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.verdicts.Remedy;
import vn.binhdang.rules.oracle.Bounds.Relation;
import vn.binhdang.rules.oracle.MadeIndicator.Shape;
import vn.binhdang.rules.oracle.MadeReport.MadeEntry;

/** What a remedy claims: with it the requirement is met, with one less it is not, and what it leaves out cannot be. */
record RemedyClaims(MadeIndicator indicator, Bounds bounds, MadeEntry entry, Remedy remedy) {

    /** The most that could be needed for totals of up to 30 and bounds at a tenth of a per cent. */
    private static final int MOST = 50_000;

    private static final Pattern WORDS =
            Pattern.compile("(?<way>raise|lower) by (?<beyond>more than )?(?<size>[\\d,.]*\\d)");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal HAIR = new BigDecimal("0.000001");

    /**
     * A figure and whether it must be met.
     *
     * @param what names the claim in messages
     */
    record Claim(MadeEntry figure, boolean met, String what) {

        boolean isBelowZero() {
            return figure instanceof MadeEntry.Amount amount && amount.value().signum() < 0;
        }
    }

    /** Claims to be put to the engine. */
    List<Claim> claims() {
        return isShare() && entry instanceof MadeEntry.Counts counts ? ofCounts(counts) : ofWords();
    }

    /** What the remedy calls impossible and is possible, by trying; or the other way round, where no report can tell. */
    Optional<String> mistaken() {
        if (indicator.totalGiven() && remedy.add() != null) {
            return Optional.of("nobody can be added to a given total");
        }
        Words words = words().orElse(null);
        if (words != null) {
            return entry instanceof MadeEntry.Counts ? ofRatio(words) : Optional.empty();
        }
        if (!isShare() || !(entry instanceof MadeEntry.Counts counts)) {
            return possible("more", more -> figure().plus(Fraction.of(more)), MOST / 100);
        }
        int room = (rises() ? counts.denominator().subtract(counts.numerator()) : counts.numerator()).intValueExact();
        Optional<String> replace = remedy.replace() == null
                ? possible("replaced", more -> Answers.figure(indicator, replaced(counts, more)), room)
                : Optional.empty();
        boolean addable = remedy.add() == null && !indicator.totalGiven();
        return replace.isPresent() || !addable
                ? replace
                : possible("added", more -> Answers.figure(indicator, added(counts, more)), MOST);
    }

    private Optional<String> possible(String what, IntFunction<Fraction> figure, int most) {
        return IntStream.rangeClosed(1, most)
                .filter(more -> bounds.holds(figure.apply(more)))
                .mapToObj(more -> more + " " + what + " would do")
                .findFirst();
    }

    private List<Claim> ofCounts(MadeEntry.Counts counts) {
        List<Claim> claims = new ArrayList<>();
        int replace = size(remedy.replace());
        // A larger total may take a share from above a range to below it; the engine does not look at that yet.
        int add = bounds.relation() == Relation.BETWEEN && !rises() ? 0 : size(remedy.add());
        if (replace > 0) {
            claims.add(new Claim(replaced(counts, replace), true, "replace"));
            claims.add(new Claim(replaced(counts, replace - 1), false, "one less than replace"));
        }
        if (add > 0) {
            claims.add(new Claim(added(counts, add), true, "add"));
            claims.add(new Claim(added(counts, add - 1), false, "one less than add"));
        }
        return claims;
    }

    /** Of what has no counts to change, the words alone carry the remedy. */
    private List<Claim> ofWords() {
        Words words = words().orElse(null);
        if (words == null || !(entry instanceof MadeEntry.Amount amount)) {
            return List.of();
        }
        return List.of(
                new Claim(new MadeEntry.Amount(amount.value().add(words.enough())), true, "the words"),
                new Claim(new MadeEntry.Amount(amount.value().add(words.less())), false, "one less than the words"));
    }

    /** A ratio of counts that is no share changes by its own unit, which no report could state exactly. */
    private Optional<String> ofRatio(Words words) {
        boolean enough = bounds.holds(figure().plus(Fraction.of(words.enough())));
        boolean less = bounds.holds(figure().plus(Fraction.of(words.less())));
        return enough && !less ? Optional.empty() : Optional.of("the words do not do, or less would");
    }

    /**
     * By how much the words change a figure.
     *
     * @param enough the change that must do
     * @param less one less, which must not
     */
    private record Words(BigDecimal enough, BigDecimal less) {}

    private Optional<Words> words() {
        Matcher words = WORDS.matcher(remedy.text().en());
        if (!words.find()) {
            return Optional.empty();
        }
        boolean whole = indicator.shape() == Shape.VALUE && !indicator.unit().equals("percent");
        BigDecimal size = new BigDecimal(words.group("size").replace(",", ""));
        BigDecimal enough = words.group("beyond") == null ? size : size.add(HAIR);
        BigDecimal less = size.subtract(whole ? BigDecimal.ONE : HUNDREDTH);
        boolean up = words.group("way").equals("raise");
        return Optional.of(new Words(up ? enough : enough.negate(), up ? less : less.negate()));
    }

    private boolean isShare() {
        return indicator.shape() == Shape.RATIO && indicator.notAbove() != null;
    }

    private boolean rises() {
        Fraction least = bounds.least();
        return least != null && figure().compareTo(least) <= 0;
    }

    private Fraction figure() {
        return Answers.figure(indicator, entry);
    }

    private MadeEntry replaced(MadeEntry.Counts counts, int more) {
        BigDecimal change = BigDecimal.valueOf(rises() ? more : -more);
        return new MadeEntry.Counts(counts.numerator().add(change), counts.denominator());
    }

    /** To raise a share, what is added counts in part and whole; to lower it, in the whole alone. */
    private MadeEntry added(MadeEntry.Counts counts, int more) {
        BigDecimal change = BigDecimal.valueOf(more);
        return new MadeEntry.Counts(
                rises() ? counts.numerator().add(change) : counts.numerator(),
                counts.denominator().add(change));
    }

    private static int size(@Nullable BigInteger count) {
        return count == null ? 0 : count.intValueExact();
    }
}
