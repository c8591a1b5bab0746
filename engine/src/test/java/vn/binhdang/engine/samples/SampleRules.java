package vn.binhdang.engine.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;

/** A small folder of rule files without a fault, into which a test plants one. */
public final class SampleRules {

    public static final String PACK_FILE = "packs/an-giang/plan-a.yaml";
    public static final String INDICATOR_FILE = "indicators/politics.yaml";
    public static final String REGISTER_FILE = "localities.csv";

    /** The name under which messages speak of the pack. */
    public static final String PACK = "rules/" + PACK_FILE;

    private static final String A_PACK = """
            pack: plan-a
            document: {number: 37/KH-UBND, title: Kế hoạch, issuer: UBND phường, issued: 2024-03-13}
            jurisdiction: "30511"
            in-force: {from: 2024-01-01, to: 2024-12-31}
            targets:
              - id: "1"
                clause: I.1
                text: Nữ lãnh đạo đạt ít nhất 25%
                title: {vi: Nữ lãnh đạo, en: Women leaders}
                objective: politics
                levels: [commune]
                indicator: women-leaders
                milestones: {2024: ít nhất 25%}
            reporting:
              - {report: annual, clause: V, text: Báo cáo năm, due: trước ngày 10/12, levels: [commune]}
            """;
    private static final String INDICATORS = """
            indicators:
              - code: women-leaders
                name: {vi: Nữ lãnh đạo, en: Women leaders}
                definition: {vi: Số nữ lãnh đạo, en: Women who lead}
                objective: politics
                unit: percent
                form: ratio
                numerator: {vi: nữ, en: women}
                denominator: {vi: tất cả, en: all}
                counted: persons
                better: higher
                zero-denominator: not-computable
                roll-up: sum-of-parts
                plausible: {from: 0, to: 100}
                not-above: 100
              - code: news-items
                name: {vi: Tin bài, en: News items}
                definition: {vi: Số tin bài, en: Items}
                objective: communication
                unit: count
                form: by-quarter
                counted: items
                better: higher
                roll-up: none
            """;
    private static final String REGISTER = """
            code,name,level,parent,valid_from,valid_to,successor
            VN,Việt Nam,national,,,,
            01,Thành phố Hà Nội,province,VN,,,
            30511,Phường Nhơn Hưng,commune,VN,,2025-06-30,30505
            30505,Phường Chi Lăng,commune,VN,2025-07-01,,
            """;

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private SampleRules() {
        with(PACK_FILE, A_PACK).with(INDICATOR_FILE, INDICATORS).with(REGISTER_FILE, REGISTER);
    }

    public static SampleRules good() {
        return new SampleRules();
    }

    public SampleRules with(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public SampleRules without(String path) {
        files.remove(path);
        return this;
    }

    /** The only occurrence of the words is replaced in the pack. */
    public SampleRules inPack(String words, String by) {
        return in(PACK_FILE, words, by);
    }

    /** The only line of the pack in which the words stand is taken out. */
    public SampleRules withoutLineOf(String words) {
        String pack = content(PACK_FILE);
        int at = pack.indexOf(words);
        int start = pack.lastIndexOf('\n', at) + 1;
        return inPack(pack.substring(start, pack.indexOf('\n', at) + 1), "");
    }

    /** As many lines more at the end of a file. */
    public SampleRules add(String path, String lines) {
        return with(path, content(path) + lines);
    }

    public SampleRules in(String path, String words, String by) {
        placeOf(path, words);
        return with(path, content(path).replace(words, by));
    }

    public String content(String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    /** Where the words stand in a file, as messages say it; they must stand there once. */
    public String placeOf(String path, String words) {
        String content = content(path);
        int at = content.indexOf(words);
        if (at < 0 || content.indexOf(words, at + 1) >= 0) {
            throw new AssertionError("“" + words + "” does not stand exactly once in " + path);
        }
        long line =
                content.substring(0, at).chars().filter(sign -> sign == '\n').count() + 1;
        int column = at - content.lastIndexOf('\n', at);
        return "rules/" + path + ":" + line + ":" + column;
    }

    /** The files as they are now. */
    public RuleFiles files() {
        return new RuleFiles("rules/", new TreeMap<>(files));
    }

    public RuleBook read() {
        return RuleBookReader.read(files());
    }

    /** The faults for which the files are refused; a test fails where they are not. */
    public List<Fault> faults() {
        try {
            throw new AssertionError("no fault was found: " + read().packs());
        } catch (InvalidRuleBookException refused) {
            return refused.faults();
        }
    }
}
