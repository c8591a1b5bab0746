package vn.binhdang.bench;

/** The shape of the made world: what its indicators are, and which of them each plan speaks of. */
final class Made {

    static final int INDICATORS = 30;
    static final int YEAR = 2025;

    /** Provinces and communes since 1 July 2025. */
    static final int PROVINCES = 34;

    static final int COMMUNES = 3_321;

    /** Targets of the nation's, a province's and a commune's plan: 70 bind a commune. */
    static final int OF_NATION = 20;

    static final int OF_PROVINCE = 25;
    static final int OF_COMMUNE = 25;
    static final int BINDING = OF_NATION + OF_PROVINCE + OF_COMMUNE;

    /** In which shape an indicator is reported and what plans demand of it; most are shares. */
    enum Kind {
        SHARE,
        SHARE_TO_LOWER,
        COUNT,
        ANSWER,
        BY_QUARTER;

        static Kind of(int indicator) {
            return switch (indicator % 10) {
                case 6 -> SHARE_TO_LOWER;
                case 7 -> COUNT;
                case 8 -> ANSWER;
                case 9 -> BY_QUARTER;
                default -> SHARE;
            };
        }
    }

    private Made() {}

    static String indicator(int number) {
        return "women-among-office-holders-%02d".formatted(number);
    }

    static String province(int number) {
        return "%02d".formatted(number);
    }

    static String commune(int number) {
        return "%05d".formatted(number);
    }

    static int provinceOf(int commune) {
        return commune % PROVINCES;
    }

    /** A number from 0 to 99 that depends on both, and on nothing else. */
    static int scatter(int first, int second) {
        int mixed = first * 31_393 + second * 7_919 + 17;
        return Math.floorMod(mixed ^ (mixed >>> 7), 100);
    }
}
