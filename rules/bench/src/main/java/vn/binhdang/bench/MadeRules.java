package vn.binhdang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhdang.engine.rulebook.RuleFiles;

/** Rule files as staff would write them: a catalogue, a register, and a plan of the nation and of every unit. */
final class MadeRules {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private MadeRules(int communes) {
        put("indicators/made.yaml", catalogue());
        put("localities.csv", register(communes));
        pack("vn", 0, "VN", "national, province, commune", Made.OF_NATION, 0);
        for (int province = 0; province < Math.min(communes, Made.PROVINCES); province++) {
            pack("province", province, Made.province(province), "province, commune", Made.OF_PROVINCE, 0);
        }
        for (int commune = 0; commune < communes; commune++) {
            int from = Made.INDICATORS - Made.OF_COMMUNE;
            pack("commune", commune, Made.commune(commune), "commune", Made.OF_COMMUNE, from);
        }
    }

    /** The rules of so many communes, of the provinces above them, and of the nation. */
    static MadeRules of(int communes) {
        return new MadeRules(communes);
    }

    RuleFiles files() {
        return new RuleFiles("made/", files);
    }

    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.write(path, file.getValue());
        }
    }

    /** Path of the plan of a commune. */
    static String communePack(int commune) {
        return "packs/commune/plan-commune-%d.yaml".formatted(commune);
    }

    private void pack(String folder, int number, String jurisdiction, String levels, int targets, int after) {
        StringBuilder yaml = new StringBuilder("""
                pack: plan-%1$s-%2$d
                document:
                  number: %2$d/KH-UBND
                  title: Kế hoạch thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm %3$d
                  issuer: Ủy ban nhân dân %4$s
                  issued: %3$d-01-13
                jurisdiction: "%4$s"
                in-force: {from: %3$d-01-01, to: %3$d-12-31}
                targets:
                """.formatted(folder, number, Made.YEAR, jurisdiction));
        for (int target = 1; target <= targets; target++) {
            yaml.append(target(target, after + target, levels, demand(folder, number, after + target)));
        }
        yaml.append("""
                reporting:
                  - {report: annual, clause: V.1, text: Báo cáo năm gửi trước ngày 15/12, due: trước ngày 15/12, levels: [%s]}
                """.formatted(levels));
        put("packs/%s/plan-%s-%d.yaml".formatted(folder, folder, number), yaml.toString());
    }

    private static String target(int number, int indicator, String levels, String demand) {
        return """
                  - id: "%1$d"
                    clause: "I.2.%1$d"
                    text: Phấn đấu đến hết năm %2$d nội dung số %1$d của kế hoạch này %3$s trên địa bàn
                    title:
                      vi: "Chỉ tiêu số %1$d của kế hoạch"
                      en: "Target no. %1$d of the plan"
                    objective: politics
                    levels: [%4$s]
                    indicator: %5$s
                    milestones: {%2$d: %3$s}
                    severity: major
                """.formatted(number, Made.YEAR, demand, levels, Made.indicator(indicator));
    }

    /** Plans further down ask for as much or more, but for one in five. */
    private static String demand(String folder, int number, int indicator) {
        int own = folder.equals("commune") ? 3 : folder.equals("province") ? 1 : 0;
        int step = Made.scatter(number, indicator) < 20 ? -own : own;
        return switch (Made.Kind.of(indicator)) {
            case SHARE -> "ít nhất %d%%".formatted(27 + step);
            case SHARE_TO_LOWER -> "dưới %d%%".formatted(40 - step);
            case COUNT -> "ít nhất %d".formatted(20 + step);
            case ANSWER -> "có";
            case BY_QUARTER -> "mỗi quý ít nhất %d".formatted(4 + step);
        };
    }

    private static String catalogue() {
        StringBuilder yaml = new StringBuilder("indicators:\n");
        for (int number = 1; number <= Made.INDICATORS; number++) {
            yaml.append("""
                      - code: %1$s
                        name: {vi: "Chỉ số %2$d", en: "Indicator %2$d"}
                        definition: {vi: "Chỉ số %2$d, để đo thời gian", en: "Indicator %2$d, to take the time with"}
                        objective: politics
                        roll-up: none
                    """.formatted(Made.indicator(number), number));
            yaml.append(form(Made.Kind.of(number)).indent(4));
        }
        return yaml.toString();
    }

    private static String form(Made.Kind kind) {
        return switch (kind) {
            case SHARE, SHARE_TO_LOWER -> """
                    unit: percent
                    form: ratio
                    numerator: {vi: nữ, en: women}
                    denominator: {vi: tất cả, en: all}
                    counted: persons
                    better: %s
                    zero-denominator: not-computable
                    plausible: {from: 0, to: 100}
                    not-above: 100
                    """.formatted(kind == Made.Kind.SHARE ? "higher" : "lower");
            case COUNT -> """
                    unit: count
                    form: value
                    counted: events
                    better: higher
                    """;
            case ANSWER -> """
                    unit: yes-no
                    form: yes-no
                    counted: answers
                    better: higher
                    """;
            case BY_QUARTER -> """
                    unit: count
                    form: by-quarter
                    counted: items
                    better: higher
                    """;
        };
    }

    private static String register(int communes) {
        StringBuilder csv = new StringBuilder("code,name,level,parent,valid_from,valid_to\nVN,Việt Nam,national,,,\n");
        for (int province = 0; province < Math.min(communes, Made.PROVINCES); province++) {
            csv.append("%s,Tỉnh %s,province,VN,,\n".formatted(Made.province(province), Made.province(province)));
        }
        for (int commune = 0; commune < communes; commune++) {
            String province = Made.province(Made.provinceOf(commune));
            csv.append("%s,Xã %d,commune,%s,,\n".formatted(Made.commune(commune), commune, province));
        }
        return csv.toString();
    }

    private void put(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
