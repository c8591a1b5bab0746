package vn.binhdang.engine.priorities;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the rules answer of one candidate. Each rule makes one call here and names itself. For one session and thread. */
public final class Answers {

    private record Answer(boolean applies, String rule) {}

    private final Map<Criterion, List<Answer>> answers = new EnumMap<>(Criterion.class);

    public void applies(Criterion criterion, String rule) {
        add(criterion, new Answer(true, rule));
    }

    /** Said by a rule of its own, so that a rule that fails to fire is not taken for a no. */
    public void doesNotApply(Criterion criterion, String rule) {
        add(criterion, new Answer(false, rule));
    }

    private void add(Criterion criterion, Answer answer) {
        answers.computeIfAbsent(criterion, unused -> new ArrayList<>()).add(answer);
    }

    /** Names of the rules that answered, in the order of the criteria. */
    public List<String> rules() {
        return answers.values().stream().flatMap(List::stream).map(Answer::rule).toList();
    }

    /**
     * The rules of the criteria that apply.
     *
     * @throws UnansweredException unless each criterion was answered exactly once
     */
    Map<Criterion, String> applying(String unit) {
        Map<Criterion, String> applying = new EnumMap<>(Criterion.class);
        List<String> faults = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            List<Answer> given = answers.getOrDefault(criterion, List.of());
            if (given.size() != 1) {
                faults.add(unit + ", " + criterion.code() + ": "
                        + given.stream().map(Answer::rule).toList());
            } else if (given.get(0).applies()) {
                applying.put(criterion, given.get(0).rule());
            }
        }
        if (!faults.isEmpty()) {
            throw new UnansweredException(faults);
        }
        return applying;
    }
}
