package vn.binhdang.engine.drools;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlExprParserFactory;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Nearest;
import vn.binhdang.engine.verdicts.Decisions;

/** One Drools file of the operator, held against what the checks of the program keep to. */
final class OperatorFile {

    private static final String OF_PROGRAM = "vn.binhdang.checks";
    private static final String DECISIONS = "decisions";
    private static final LanguageLevelOption LEVEL = LanguageLevelOption.DRL6;

    /** What the parser writes before its words. */
    private static final Pattern PREFIX = Pattern.compile("^\\[ERR \\d+] Line \\d+:\\d+ ");

    private final String path;
    private final Place place;
    private final String text;
    private final Faults faults;
    private final @Nullable PackageDescr content;

    /** @param place how messages name the file */
    OperatorFile(String path, Place place, byte[] bytes, Faults faults) {
        this.path = path;
        this.place = place;
        this.text = new String(bytes, StandardCharsets.UTF_8);
        this.faults = faults;
        this.content = parsed();
    }

    private @Nullable PackageDescr parsed() {
        DrlParser parser = new DrlParser(LEVEL);
        try {
            PackageDescr parsed = parser.parse(false, text);
            for (DroolsError error : parser.getErrors()) {
                int line = error.getLines().length == 0 ? 0 : error.getLines()[0];
                faults.add(
                        at(line),
                        "không đọc được DRL từ đây: %s",
                        "this is no DRL from here on: %s",
                        PREFIX.matcher(String.valueOf(error.getMessage())).replaceFirst(""));
            }
            return parser.hasErrors() ? null : parsed;
        } catch (DroolsParserException unreadable) {
            faults.add(place, "không đọc được DRL: %s", "this is no DRL: %s", String.valueOf(unreadable.getMessage()));
            return null;
        }
    }

    /** Adds what is wrong with the file to the faults. */
    void check() {
        if (content == null) {
            return;
        }
        if (content.getName().isEmpty() || content.getName().equals(OF_PROGRAM)) {
            faults.add(
                    place,
                    "cần một “package” riêng, khác với %s, ví dụ: package operator;",
                    "a “package” of its own is needed, other than %s, such as: package operator;",
                    OF_PROGRAM);
        }
        for (GlobalDescr global : content.getGlobals()) {
            if (!global.getIdentifier().equals(DECISIONS) || !global.getType().equals(Decisions.class.getName())) {
                faults.add(
                        at(global.getLine()),
                        "chương trình chỉ đặt sẵn “global %s %s”",
                        "the program sets “global %s %s” and no other",
                        Decisions.class.getName(),
                        DECISIONS);
            }
        }
        if (content.getRules().isEmpty()) {
            faults.add(place, "tệp không có luật nào", "there is no rule in the file");
        }
        FactTypes types = new FactTypes(
                content.getImports().stream().map(ImportDescr::getTarget).toList());
        content.getRules().forEach(rule -> rule(rule, types));
    }

    private void rule(RuleDescr rule, FactTypes types) {
        String file = path.substring(path.lastIndexOf('/') + 1).replace(".drl", "");
        if (!rule.getName().startsWith(file + ": ")) {
            faults.add(
                    at(rule.getLine()),
                    "tên luật phải bắt đầu bằng tên tệp: rule \"%s: …\"",
                    "the name of a rule begins with that of its file: rule \"%s: …\"",
                    file);
        }
        rule.getAttributes()
                .keySet()
                .forEach(name -> faults.add(
                        at(rule.getLine()),
                        "không dùng “%s”: thứ tự và thời điểm của luật không được đổi kết luận",
                        "“%s” is not used here: neither order nor time of rules may change a verdict",
                        name));
        condition(rule.getLhs(), rule, types);
    }

    private void condition(BaseDescr condition, RuleDescr rule, FactTypes types) {
        if (condition instanceof AndDescr all) {
            all.getDescrs().forEach(one -> condition(one, rule, types));
        } else if (condition instanceof PatternDescr pattern && pattern.getSource() == null) {
            pattern(pattern, rule, types);
        } else {
            faults.add(
                    at(Math.max(condition.getLine(), rule.getLine())),
                    "điều kiện chỉ xét từng dữ kiện: không dùng exists, not, or, eval, accumulate, from",
                    "conditions look at single facts: no exists, not, or, eval, accumulate, from");
        }
    }

    private void pattern(PatternDescr pattern, RuleDescr rule, FactTypes types) {
        Optional<Class<?>> fact = types.fact(pattern.getObjectType());
        List<String> known = FactTypes.FACTS.stream().map(Class::getSimpleName).toList();
        if (fact.isEmpty()) {
            faults.add(
                    at(Math.max(pattern.getLine(), rule.getLine())),
                    "không có dữ kiện “%s”, hoặc chưa import; có: %s. %s",
                    "there is no fact “%s”, or it is not imported; there are: %s. %s",
                    pattern.getObjectType(),
                    String.join(", ", known),
                    Nearest.question(pattern.getObjectType(), known));
            return;
        }
        for (BaseDescr constraint : pattern.getDescrs()) {
            if (constraint instanceof ExprConstraintDescr written) {
                Place there = at(Math.max(written.getLine(), pattern.getLine()));
                new ComparedTypes(types, fact.get(), there, faults)
                        .check(DrlExprParserFactory.getDrlExprParser(LEVEL).parse(written.getExpression()));
            }
        }
    }

    /** Names of its rules and where they stand. */
    Map<String, Place> rules() {
        return content == null
                ? Map.of()
                : content.getRules().stream()
                        .collect(Collectors.toMap(
                                RuleDescr::getName, rule -> at(rule.getLine()), (one, other) -> other, TreeMap::new));
    }

    String path() {
        return path;
    }

    Place place() {
        return place;
    }

    String text() {
        return text;
    }

    /** The file with one of its rules alone, by the place where a fault of it is shown. */
    Map<Place, String> eachRuleAlone() {
        List<String> lines = text.lines().toList();
        List<Integer> starts = content == null
                ? List.of()
                : content.getRules().stream().map(RuleDescr::getLine).sorted().toList();
        Map<Place, String> alone = new TreeMap<>((one, other) ->
                Integer.compare(one.line() == null ? 0 : one.line(), other.line() == null ? 0 : other.line()));
        for (int index = 0; index < starts.size(); index++) {
            int end = index + 1 < starts.size() ? starts.get(index + 1) - 1 : lines.size();
            String head = String.join("\n", lines.subList(0, starts.get(0) - 1));
            alone.put(
                    at(starts.get(index)), head + "\n" + String.join("\n", lines.subList(starts.get(index) - 1, end)));
        }
        return alone;
    }

    private Place at(int line) {
        return line > 0 ? Place.of(place.file(), line, 1) : place;
    }
}
