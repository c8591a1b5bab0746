package vn.binhdang.engine.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.binhdang.engine.cases.Case;
import vn.binhdang.engine.cases.CaseReader;
import vn.binhdang.engine.cases.Coverage;
import vn.binhdang.engine.cases.Subject;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.RuleBookDraft;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.rulebook.Topic;
import vn.binhdang.engine.text.Text;

/** Targets that no case is met and missed by. Whether the cases hold is seen when they are run. */
final class CaseConcern implements Proofreader.Concern {

    private final RuleFiles files;

    /** @param files the cases alone */
    CaseConcern(RuleFiles files) {
        this.files = files;
    }

    /** Cases speak of targets: of files with faults, every other case would seem to speak of none. */
    @Override
    public void look(RuleBookDraft draft, Consumer<Remark> remarks) {
        if (draft.faults().isEmpty()) {
            try {
                look(draft, CaseReader.read(files, draft.ruleBook()).all(), remarks);
            } catch (InvalidRuleBookException unreadable) {
                unreadable.faults().forEach(fault -> remarks.accept(Remark.of(fault)));
            }
        }
    }

    private static void look(RuleBookDraft draft, List<Case> cases, Consumer<Remark> remarks) {
        for (Subject subject : Subject.all(draft.ruleBook())) {
            List<Case> own = new ArrayList<>(cases);
            own.removeIf(one -> !one.target().equals(subject.id()));
            List<Text> missing = Coverage.expected(subject, own).missing();
            if (!missing.isEmpty()) {
                remarks.accept(Remark.of(
                        Remark.Level.WARNING,
                        Topic.NO_CASE,
                        draft.places().of(subject.id()),
                        "%s chưa có ví dụ kiểm chứng cho: %s",
                        "%s has no case for: %s",
                        subject.id(),
                        listed(missing)));
            }
        }
    }

    private static Text listed(List<Text> outcomes) {
        Text list = outcomes.get(0);
        for (Text next : outcomes.subList(1, outcomes.size())) {
            list = Text.of("%s; %s", "%s; %s", list, next);
        }
        return list;
    }
}
