package vn.binhdang.engine.proofreading;

import java.util.List;
import vn.binhdang.engine.rulebook.RuleBook;

/**
 * A rule book read over.
 *
 * @param ruleBook as much of it as could be read
 * @param files all that were read, by the names that remarks give them
 * @param remarks by file and position
 */
public record Proof(RuleBook ruleBook, List<String> files, List<Remark> remarks) {

    public Proof {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
    }

    public List<Remark> of(Remark.Level level) {
        return remarks.stream().filter(remark -> remark.level() == level).toList();
    }
}
