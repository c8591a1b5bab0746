package vn.binhdang.engine.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.binhdang.engine.text.Text;

/**
 * What one unit of a count is. Bodies that have a woman among their leaders, women among leaders and women in posts
 * differ by a factor of three to four; they are never mixed.
 */
public enum Counted {
    BODIES(Text.of("cơ quan", "bodies")),
    PERSONS(Text.of("người", "persons")),
    POSTS(Text.of("vị trí", "posts")),
    ENTERPRISES(Text.of("doanh nghiệp, hợp tác xã", "enterprises or co-operatives")),
    ESTABLISHMENTS(Text.of("cơ sở", "establishments")),
    COMMUNES(Text.of("xã, phường, thị trấn", "communes")),
    PROVINCES(Text.of("tỉnh, thành phố", "provinces")),
    STATIONS(Text.of("đài", "stations")),
    EVENTS(Text.of("hoạt động", "events")),
    ITEMS(Text.of("tin, bài", "items")),
    CASES(Text.of("trường hợp", "cases")),
    DOCUMENTS(Text.of("văn bản", "documents")),
    BIRTHS(Text.of("ca sinh", "births")),
    DEATHS(Text.of("ca tử vong", "deaths")),
    HOURS(Text.of("giờ", "hours")),
    MONEY(Text.of("đồng", "VND")),
    ANSWERS(Text.of("câu trả lời có hoặc không", "answers of yes or no"));

    private final Text noun;

    Counted(Text noun) {
        this.noun = noun;
    }

    public Text noun() {
        return noun;
    }

    /** Hours and money may be decimals; everything else is counted in whole numbers. */
    public boolean isWhole() {
        return this != HOURS && this != MONEY;
    }

    /** Whether people can decide on more or fewer of these. Births and deaths are not arranged to meet a target. */
    public boolean canBeArranged() {
        return this != BIRTHS && this != DEATHS;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Counted> of(String code) {
        return Arrays.stream(values())
                .filter(counted -> counted.code().equals(code))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Counted::code).toList();
    }
}
