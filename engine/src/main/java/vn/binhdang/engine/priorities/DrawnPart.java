package vn.binhdang.engine.priorities;

/** So many of every so many places of a list are drawn by lot; 0 for none. */
public record DrawnPart(int take, int of) {

    public DrawnPart {
        if (take < 0 || take > of || of < 1) {
            throw new IllegalArgumentException(take + " of " + of);
        }
    }

    /** How many of the places, rounded down. */
    int among(int places) {
        return Math.toIntExact((long) places * take / of);
    }
}
