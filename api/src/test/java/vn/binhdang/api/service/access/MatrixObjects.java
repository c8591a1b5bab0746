package vn.binhdang.api.service.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.service.ServiceClient;

/** What the lines of the matrix are about. A part of the service that adds operations adds here what they name. */
final class MatrixObjects {

    private static final Pattern NAMED = Pattern.compile("\\{([a-z]+)}");
    private static final Map<String, String> OF_THE_CLERK = Map.of("own", "30511", "other", "157", "parent", "890");
    private static final Map<String, String> OF_THE_INSPECTOR = Map.of("own", "30511", "other", "157", "parent", "VN");

    private final TestDatabase database;
    private final Map<String, String> reports = new HashMap<>();
    private final Map<String, String> findings = new HashMap<>();

    MatrixObjects(TestDatabase database, ServiceClient admin) {
        this.database = database;
        for (String unit : List.of("30511", "157", "890", "VN")) {
            String sent = admin.post("/api/v1/reports", """
                            {"locality": "%s", "period": "2024", "indicators": {"gender-equality-budget": {"value": 1}}}
                            """.formatted(unit)).header("Location");
            reports.put(unit, sent.substring(sent.lastIndexOf('/') + 1));
            findings.put(
                    unit,
                    admin.get("/api/v1/findings?locality=" + unit + "&limit=200")
                            .json()
                            .get("items")
                            .valueStream()
                            .filter(finding ->
                                    finding.get("locality").asString().equals(unit))
                            .map(finding -> finding.get("id").asString())
                            .findFirst()
                            .orElseThrow());
        }
    }

    /** The text with what it names in braces filled in. @param about own, other or parent; - for no unit */
    String fill(String text, String who, String about) {
        String unit = (who.equals("inspector") ? OF_THE_INSPECTOR : OF_THE_CLERK).getOrDefault(about, "");
        Matcher named = NAMED.matcher(text);
        return named.replaceAll(match -> Matcher.quoteReplacement(object(match.group(1), unit)));
    }

    private String object(String name, String unit) {
        return switch (name) {
            case "unit" -> unit;
            case "report" -> reports.getOrDefault(unit, "");
            case "finding" -> findings.getOrDefault(unit, "");
            case "key" -> TestKeys.create(database, Role.CLERK, "30511").split("_", -1)[1];
            default -> throw new IllegalArgumentException("the matrix names an unknown object: " + name);
        };
    }
}
