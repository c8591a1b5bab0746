package vn.binhdang.rules.oracle;

import java.math.BigDecimal;
import java.util.List;

/** Puts a demand into one of the wordings of the design, in Vietnamese, English or signs. */
final class Wordings {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Dice dice;

    Wordings(Dice dice) {
        this.dice = dice;
    }

    String of(Demand demand, MadeIndicator indicator) {
        String pattern = dice.any(patterns(demand, indicator));
        String one = written(demand.one(), pattern);
        String two = written(demand.two(), pattern);
        return switch (demand.kind()) {
            case NONE, YES -> pattern;
            case BETWEEN -> between(pattern, one, two, unit(indicator));
            case EACH_PART -> pattern.formatted(one + dice.any(List.of("", " lượt")));
            case RISE_PERCENT, FALL_PERCENT -> pattern.formatted(one + "%");
            case RISE_POINTS, FALL_POINTS -> pattern.formatted(one);
            default ->
                pattern.formatted(
                        isMillions(demand, indicator)
                                ? written(demand.one().divide(MILLION), pattern) + " triệu đồng"
                                : one + unit(indicator));
        };
    }

    /** Behind the lower number the parser knows no unit but the per cent sign: “từ 1,7 lần đến 2 lần” is refused. */
    private String between(String pattern, String one, String two, String unit) {
        return pattern.formatted(one + (unit.endsWith("%") && dice.chance(50) ? unit : ""), two + unit);
    }

    private static List<String> patterns(Demand demand, MadeIndicator indicator) {
        return switch (demand.kind()) {
            case AT_LEAST ->
                List.of(
                        "ít nhất %s",
                        "từ %s trở lên",
                        "đạt %s",
                        "đạt từ %s",
                        "không dưới %s",
                        "phấn đấu đạt %s",
                        "tăng lên %s",
                        "at least %s",
                        ">= %s",
                        "≥ %s");
            case ABOVE -> List.of("trên %s", "phấn đấu trên %s", "above %s", "> %s");
            case BELOW -> List.of("dưới %s", "xuống dưới %s", "below %s", "< %s");
            case AT_MOST ->
                List.of(
                        "còn %s",
                        "không quá %s",
                        "không vượt quá %s",
                        "nhiều nhất %s",
                        "giảm còn %s",
                        "at most %s",
                        "<= %s",
                        "≤ %s");
            case AT_LEVEL -> List.of("ở mức %s", "duy trì ở mức %s", "at the level of %s", "maintain at %s");
            case ABOUT -> List.of("khoảng %s", "đạt khoảng %s", "about %s");
            case BETWEEN -> List.of("từ %s đến %s", "between %s and %s");
            case NONE -> List.of("không để xảy ra", "không có", "none");
            case YES -> List.of("có", "yes");
            case EACH_PART ->
                switch (indicator.shape()) {
                    case BY_MONTH -> List.of("mỗi tháng ít nhất %s", "each month at least %s");
                    case BY_QUARTER -> List.of("mỗi quý ít nhất %s", "each quarter at least %s");
                    default -> List.of("mỗi 6 tháng ít nhất %s", "each half-year at least %s");
                };
            case RISE_PERCENT -> List.of("tăng %s", "increase by %s");
            case FALL_PERCENT -> List.of("giảm %s", "decrease by %s");
            case RISE_POINTS -> List.of("tăng %s điểm %%", "increase by %s points");
            case FALL_POINTS -> List.of("giảm %s điểm %%", "decrease by %s points");
        };
    }

    /** With a decimal comma or point; never with three decimals, which could be read two ways. */
    private String written(BigDecimal number, String pattern) {
        String plain = number.toPlainString();
        return pattern.chars().allMatch(sign -> sign < 128) && dice.chance(50) ? plain : plain.replace('.', ',');
    }

    private boolean isMillions(Demand demand, MadeIndicator indicator) {
        return indicator.unit().equals("vnd") && demand.one().remainder(MILLION).signum() == 0 && dice.chance(70);
    }

    private String unit(MadeIndicator indicator) {
        return switch (indicator.unit()) {
            case "percent" -> dice.any(List.of("%", "%", " %", ""));
            case "times" -> dice.any(List.of(" lần", " times", ""));
            case "per-1000" -> dice.any(List.of("/1.000", "‰", ""));
            case "per-100000" -> dice.any(List.of("/100.000", ""));
            case "vnd" -> dice.any(List.of(" đồng", ""));
            default -> "";
        };
    }
}
