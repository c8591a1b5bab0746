package vn.binhdang.engine.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Place;

/** Says in the words of someone who never read the YAML standard what keeps a file from being read, and what to do. */
final class YamlTrouble {

    /** How the library speaks of a text in quotes. */
    private static final String QUOTED = "quoted scalar";

    private static final Pattern TAB = Pattern.compile("'?\\\\t");
    private static final Pattern SIGN = Pattern.compile("found character '(?<sign>[^\\\\'])'");
    private static final Pattern OPENING = Pattern.compile("(?:^|[:,\\[{-]) *(?<quote>[\"'])");

    private final String file;
    private final List<String> lines;
    private final String problem;
    private final Mark at;
    private final Mark from;

    private YamlTrouble(String file, byte[] content, MarkedYamlEngineException unreadable, Mark at) {
        this.file = file;
        this.lines = new String(content, StandardCharsets.UTF_8).lines().toList();
        this.problem = unreadable.getContext() + " " + unreadable.getProblem();
        this.at = at;
        this.from = unreadable.getContextMark().orElse(at);
    }

    /** @param unreadable what the library throws; the stack gives out where a file is nested too deeply */
    static Fault explained(Throwable unreadable, String file, byte[] content) {
        if (unreadable instanceof StackOverflowError) {
            return Topic.YAML_TOO_DEEP.at(
                    Place.of(file), "cấu trúc lồng nhau quá sâu", "the structure is nested too deeply");
        }
        Optional<Mark> at = unreadable instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark().or(marked::getContextMark)
                : Optional.empty();
        if (unreadable instanceof MarkedYamlEngineException marked && at.isPresent()) {
            return new YamlTrouble(file, content, marked, at.get()).fault();
        }
        return Topic.YAML_SYNTAX.at(
                Place.of(file),
                "tệp không phải là văn bản UTF-8, hoặc có ký tự điều khiển: hãy lưu lại dưới dạng UTF-8",
                "the file is no UTF-8 text, or has control characters in it: save it again as UTF-8");
    }

    private Fault fault() {
        if (TAB.matcher(problem).find()) {
            return Topic.YAML_TAB.at(
                    place(at),
                    "có phím Tab; YAML chỉ nhận dấu cách: hãy thay phím Tab bằng dấu cách",
                    "there is a tab; YAML knows blanks only: put blanks in its place");
        }
        if (problem.contains("unknown escape")) {
            return syntax(
                    at,
                    "trong ngoặc kép, dấu \\ có nghĩa riêng: hãy bỏ nó đi",
                    "within quotes the sign \\ has a meaning of its own: take it out");
        }
        if (problem.contains(QUOTED)) {
            return quote(place(from));
        }
        if (problem.contains("mapping values are not allowed")) {
            return lineBefore(at).contains(": ")
                    ? Topic.YAML_COLON.at(
                            place(at),
                            "câu có dấu hai chấm bên trong: hãy đặt cả câu trong ngoặc kép",
                            "there is a colon inside the sentence: put the whole sentence in quotes")
                    : indent();
        }
        if (problem.contains("could not find expected ':'")) {
            return Topic.YAML_COLON.at(
                    place(from),
                    "thiếu dấu hai chấm và dấu cách sau tên mục: viết “tên: giá trị”",
                    "a colon and a blank are missing behind the name: write “name: value”");
        }
        return ofBrackets().orElseGet(this::ofSigns);
    }

    private Optional<Fault> ofBrackets() {
        if (problem.contains("expected ',' or")) {
            return Optional.of(syntax(
                    from,
                    "ngoặc [ hoặc { mở ở đây mà không đóng: hãy thêm ] hoặc }",
                    "a bracket [ or { is opened here and not closed: add ] or }"));
        }
        if (problem.endsWith("found ']'") || problem.endsWith("found '}'")) {
            return Optional.of(syntax(at, "thừa một dấu đóng ngoặc: hãy bỏ đi", "one bracket too many: take it out"));
        }
        return Optional.empty();
    }

    private Fault ofSigns() {
        Matcher sign = SIGN.matcher(problem);
        if (sign.find()) {
            return startsWith(sign.group("sign"));
        }
        if (problem.contains("chomping")) {
            return startsWith(">");
        }
        if (problem.contains("undefined alias")) {
            return Topic.ANCHOR_OR_TAG.at(
                    place(at),
                    "không dùng neo (&, *) của YAML: hãy đặt cả câu trong ngoặc kép",
                    "anchors (&, *) of YAML are not used here: put the whole sentence in quotes");
        }
        if (problem.contains("sequence entries are not allowed")) {
            return startsWith("-");
        }
        if (problem.contains("<scalar>")) {
            return behindAQuote();
        }
        return indent();
    }

    private Fault startsWith(String sign) {
        return syntax(
                at,
                "giá trị không được bắt đầu bằng dấu %s: hãy đặt cả câu trong ngoặc kép",
                "a value must not begin with the sign %s: put the whole sentence in quotes",
                sign);
    }

    /** A quote that is not closed goes on to the next one, lines below; only there the library stumbles. */
    private Fault behindAQuote() {
        for (int line = at.getLine(); line >= 0; line--) {
            Matcher opening = OPENING.matcher(lines.get(line));
            if (opening.find()) {
                boolean closed = lines.get(line).indexOf(opening.group("quote"), opening.end()) >= 0;
                if (!closed) {
                    return quote(Place.of(file, line + 1, opening.end()));
                }
                if (line < at.getLine()) {
                    continue;
                }
                if (unclosedAbove(line, opening.group("quote")).isEmpty()) {
                    break;
                }
            }
        }
        return syntax(
                at,
                "còn chữ ở sau dấu đóng ngoặc kép: hãy đặt cả câu trong một cặp ngoặc, bên trong dùng “ ”",
                "there is text behind the closing quote: put the whole sentence in one pair, and use “ ” inside");
    }

    private Optional<Integer> unclosedAbove(int below, String quote) {
        for (int line = below - 1; line >= 0; line--) {
            Matcher opening = OPENING.matcher(lines.get(line));
            if (opening.find() && opening.group("quote").equals(quote)) {
                return lines.get(line).indexOf(quote, opening.end()) < 0 ? Optional.of(line) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Fault quote(Place place) {
        return Topic.YAML_QUOTE.at(
                place,
                "dấu ngoặc kép mở ra mà không đóng lại: hãy thêm dấu đóng ở cuối câu",
                "a quote is opened and not closed: add the closing one at the end of the sentence");
    }

    private Fault indent() {
        int here = indentOf(at.getLine());
        int above = at.getLine() - 1;
        while (above >= 0 && (indentOf(above) < 0 || lines.get(above).strip().startsWith("#"))) {
            above--;
        }
        if (here < 0 || above < 0 || indentOf(above) == here) {
            return syntax(
                    at,
                    "không đọc được YAML từ đây: kiểm tra thụt dòng, dấu hai chấm và ngoặc",
                    "this is no YAML from here on: check indents, colons and brackets");
        }
        return Topic.YAML_INDENT.at(
                place(at),
                "thụt dòng sai: dòng này thụt vào %s dấu cách, dòng %s thụt %s; các mục cùng cấp phải thụt bằng nhau",
                "wrong indent: this line is indented by %s blanks, line %s by %s; what belongs together has one indent",
                here,
                above + 1,
                indentOf(above));
    }

    /** Blanks before the first name of a line, a dash for an item counted with them; -1 for an empty line. */
    private int indentOf(int line) {
        String text = line < lines.size() ? lines.get(line) : "";
        int blanks = text.length() - text.stripLeading().length();
        if (text.isBlank()) {
            return -1;
        }
        return text.startsWith("- ", blanks) && line != at.getLine() ? blanks + 2 : blanks;
    }

    private String lineBefore(Mark mark) {
        String line = mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
        return line.substring(0, Math.min(mark.getColumn(), line.length()));
    }

    private Fault syntax(Mark where, String vi, String en, Object... arguments) {
        return Topic.YAML_SYNTAX.at(place(where), vi, en, arguments);
    }

    private Place place(Mark mark) {
        return YamlFile.place(file, mark);
    }
}
