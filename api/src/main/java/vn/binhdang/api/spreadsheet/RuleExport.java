package vn.binhdang.api.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.text.Text;

/** Packs as a workbook. */
public final class RuleExport {

    /** What XML cannot hold, or would read back as something else. */
    private RuleExport() {}

    /**
     * Writes packs as a workbook that can be imported again.
     *
     * @param packs ids of packs that the rule files have; none for all
     * @throws InvalidRuleBookException if the rule files are broken, or hold more than a workbook can
     */
    public static void write(RuleFiles files, Collection<String> packs, OutputStream out) throws IOException {
        RuleBook ruleBook = RuleBookReader.read(files);
        List<PackText> chosen = new ArrayList<>();
        Map<String, String> sums = new LinkedHashMap<>();
        for (PackText pack : PackFiles.all(files)) {
            if (packs.isEmpty() || packs.contains(pack.pack())) {
                chosen.add(pack);
                sums.put(pack.pack(), PackFiles.sum(files, pack.path()));
                refuseUnfit(files.folder() + pack.path(), pack);
            }
        }
        int lines = chosen.stream().mapToInt(pack -> pack.mappings().size()).sum();
        if (lines >= WorkbookLimits.LINES) {
            throw broken(
                    files.folder(),
                    Text.of(
                            "%s dòng là quá nhiều cho một bảng tính; hãy chọn bộ chỉ tiêu",
                            "%s lines are too many for a workbook; choose packs", lines));
        }
        new WorkbookWriter(ruleBook, chosen, sums).write(out);
    }

    private static void refuseUnfit(String file, PackText pack) {
        pack.rows()
                .forEach((key, fields) -> fields.forEach((field, value) -> {
                    if (value.length() > WorkbookLimits.CELL_SIGNS) {
                        throw broken(
                                file,
                                Text.of(
                                        "%s %s dài hơn %s ký tự, không vừa một ô",
                                        "%s %s is longer than %s signs and fits no cell",
                                        key,
                                        field,
                                        WorkbookLimits.CELL_SIGNS));
                    }
                }));
    }

    private static InvalidRuleBookException broken(String place, Text message) {
        return new InvalidRuleBookException(List.of(new Fault(Place.of(place), message)));
    }
}
