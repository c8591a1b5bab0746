package vn.binhdang.api.service.publishing;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** A plan of one ward with one target, as its authors write it. Each has a year of its own, so that no two contradict. */
record Plan(String id, int year) {

    private static final AtomicInteger YEARS = new AtomicInteger(1950);

    static Plan next() {
        int year = YEARS.incrementAndGet();
        return new Plan("thu-nghiem-" + year, year);
    }

    /** Two women among ten. */
    String report() {
        return """
                {"locality": "30511", "period": "%d",
                 "indicators": {"women-enterprise-leaders": {"numerator": 2, "denominator": 10}}}
                """.formatted(year);
    }

    /** In force for its year. */
    String inForce() {
        return "{from: %d-01-01, to: %d-12-31}".formatted(year, year);
    }

    String target() {
        return id + "/1";
    }

    /** The plan and its cases. @param percent that the target demands */
    String demanding(int percent) {
        return demanding(percent, inForce());
    }

    String demanding(int percent, String inForce) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of("pack", pack("ít nhất " + percent + "%", inForce), "cases", cases(percent)));
    }

    /** The plan alone. @param requirement in the words of the document */
    String pack(String requirement, String inForce) {
        return """
                pack: %s
                document:
                  number: 1/KH-TN
                  title: Kế hoạch thử nghiệm
                  issuer: UBND phường Nhơn Hưng
                  issued: 2020-01-01
                source: chỉ dùng để kiểm thử
                jurisdiction: "30511"
                in-force: %s
                targets:
                  - id: "1"
                    clause: "1"
                    text: Nữ giám đốc, chủ doanh nghiệp, hợp tác xã %s
                    title:
                      vi: Nữ giám đốc
                      en: Women directors
                    objective: economy
                    levels: [commune]
                    indicator: women-enterprise-leaders
                    milestones: {%d: %s}
                    severity: major
                """.formatted(id, inForce, requirement, year, requirement);
    }

    String cases(int percent) {
        return """
                target: %s/1
                cases:
                  - name: đạt
                    locality: "30511"
                    period: %d
                    report: {women-enterprise-leaders: {numerator: %d, denominator: 100}}
                    expect: MET
                  - name: thiếu một người
                    locality: "30511"
                    period: %d
                    report: {women-enterprise-leaders: {numerator: %d, denominator: 100}}
                    expect: GAP
                """.formatted(id, year, percent, year, percent - 1);
    }
}
