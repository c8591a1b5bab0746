package vn.binhdang.rules;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import vn.binhdang.engine.cases.CaseReader;
import vn.binhdang.engine.cases.Cases;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;

/** A rule book of one pack with one target and one reporting duty, and cases that cover both without a fault. */
final class MadeCases {

    static final String ALL = """
            target: made/1
            cases:
              - name: exactly a quarter is met
                locality: "01"
                period: 2024
                report: {led-by-women: {numerator: 1, denominator: 4}}
                expect: MET
              - name: a hair less is not
                locality: "01"
                period: 2024
                report: {led-by-women: {value: 24.99}}
                expect: GAP
              - name: a year before it is not yet
                locality: "01"
                period: 2023
                report: {led-by-women: {value: 24.99}}
                expect: NOT_YET
              - name: another province is not bound
                locality: "02"
                period: 2024
                report: {}
                expect: NOT_BOUND
              - name: the year before the pack is not bound
                locality: "01"
                period: 2022
                report: {}
                expect: NOT_BOUND
              - name: the year after the pack is not bound
                locality: "01"
                period: 2026
                report: {}
                expect: NOT_BOUND
              - name: its last year is bound
                locality: "01"
                period: 2025
                report: {led-by-women: {value: 20}}
                expect: GAP
            ---
            target: made/reporting/annual
            cases:
              - name: on the last day
                locality: "01"
                period: 2024
                submittedOn: 2024-12-09
                expect: ON_TIME
              - name: the day after
                locality: "01"
                period: 2024
                submittedOn: 2024-12-10
                expect: LATE
            """;
    private static final String PACK = """
            pack: made
            document: {number: 1/KH-UBND, title: Made, issuer: UBND, issued: 2023-01-01}
            jurisdiction: "01"
            in-force: {from: 2023-01-01, to: 2025-12-31}
            targets:
              - id: "1"
                clause: I.1
                text: đạt ít nhất 25%
                title: {vi: Nữ lãnh đạo, en: Led by women}
                objective: politics
                levels: [province]
                indicator: led-by-women
                milestones: {2024: ít nhất 25%}
            reporting:
              - {report: annual, clause: V, text: Báo cáo năm, due: trước ngày 10/12, levels: [province]}
            """;
    private static final String INDICATORS = """
            indicators:
              - code: led-by-women
                name: {vi: Nữ lãnh đạo, en: Led by women}
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
            """;
    private static final String REGISTER = """
            code,name,level,parent,valid_from,valid_to
            VN,Việt Nam,national,,,
            01,Thành phố Hà Nội,province,VN,,
            02,Tỉnh Hà Giang,province,VN,,
            """;

    private MadeCases() {}

    /** The made rule book with cases in the words of a case file. */
    static Cases reading(String cases) {
        return reading(PACK, cases);
    }

    /** Besides, the pack with some words replaced. */
    static Cases inPack(String words, String by, String cases) {
        return reading(PACK.replace(words, by), cases);
    }

    private static Cases reading(String pack, String cases) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        put(files, "packs/made/made.yaml", pack);
        put(files, "indicators/made.yaml", INDICATORS);
        put(files, "localities.csv", REGISTER);
        TreeMap<String, byte[]> beside = new TreeMap<>();
        put(beside, "cases/made/made.yaml", cases);
        return CaseReader.read(new RuleFiles("made/", beside), RuleBookReader.read(new RuleFiles("made/", files)));
    }

    /** All cases but one, which is named by the first words of its name. */
    static String without(String name) {
        String kept = ALL.replaceFirst("(?s)  - name: " + name + ".*?(?=  - name|---|\\z)", "");
        if (kept.equals(ALL)) {
            throw new AssertionError("there is no case " + name);
        }
        return kept;
    }

    private static void put(TreeMap<String, byte[]> files, String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
