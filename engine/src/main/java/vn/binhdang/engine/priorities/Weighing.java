package vn.binhdang.engine.priorities;

/** Answers every criterion for one unit. */
@FunctionalInterface
public interface Weighing {

    Answers weigh(Candidate candidate);
}
