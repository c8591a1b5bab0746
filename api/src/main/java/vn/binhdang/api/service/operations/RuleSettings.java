package vn.binhdang.api.service.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.calendar.HolidayReader;
import vn.binhdang.engine.drools.CompiledChecks;
import vn.binhdang.engine.priorities.CriteriaReader;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.OperatorChecks;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.text.Language;
import vn.binhdang.engine.text.Text;

/**
 * The rule files that the service is to use, for the doctor to look at. Null for those that come with the program.
 *
 * @param checks folder of the operator's own Drools files
 */
public record RuleSettings(
        @Nullable Path rules,
        @Nullable Path localities,
        @Nullable Path checks) {

    private static final int MOST_NAMED = 3;

    /** Something that is read and may be faulty. */
    private interface Reading {
        Text read() throws IOException;
    }

    List<Diagnosis> examine() {
        List<Diagnosis> all = new ArrayList<>();
        if (rules != null && !Files.isDirectory(rules)) {
            return List.of(Diagnosis.fault(
                    "rule-files",
                    Text.of("không có thư mục %s", "there is no folder %s", rules),
                    Text.of("Sửa --rules hoặc BINHDANG_RULES.", "Mend --rules or BINHDANG_RULES.")));
        }
        all.add(diagnosis("rule-files", this::ruleFiles));
        all.add(diagnosis("holidays", () -> {
            HolidayReader.read(settings());
            return Text.of("ngày nghỉ lễ đọc được", "holidays can be read");
        }));
        all.add(diagnosis("inspection", () -> {
            CriteriaReader.read(settings());
            return Text.of("tiêu chí chọn đơn vị thanh tra đọc được", "criteria of inspections can be read");
        }));
        return all;
    }

    private Text ruleFiles() throws IOException {
        OperatorChecks own = checks == null ? OperatorChecks.none() : OperatorChecks.in(checks);
        CompiledChecks.with(own);
        RuleFiles files = (rules == null ? RuleFiles.shipped() : RuleFiles.in(rules)).with(own);
        RuleBook book = RuleBookReader.read(localities == null ? files : files.with(localities));
        return Text.of(
                "%s bộ chỉ tiêu, %s đơn vị, mã %s",
                "%s packs, %s localities, fingerprint %s",
                book.packs().size(),
                book.register().all().size(),
                book.fingerprint().hex().substring(0, 8));
    }

    private RuleFiles settings() throws IOException {
        return rules == null ? RuleFiles.shippedSettings() : RuleFiles.settingsIn(rules);
    }

    private static Diagnosis diagnosis(String check, Reading reading) {
        try {
            return Diagnosis.ok(check, reading.read());
        } catch (InvalidRuleBookException faulty) {
            Text found = Text.of("%s lỗi:", "%s faults:", faulty.faults().size());
            for (int fault = 0; fault < Math.min(MOST_NAMED, faulty.faults().size()); fault++) {
                found = found.then(new Text(
                        faulty.faults().get(fault).in(Language.VI),
                        faulty.faults().get(fault).in(Language.EN)));
            }
            return Diagnosis.fault(
                    check,
                    found,
                    Text.of("Xem hết lỗi bằng binhdang rules check.", "See them all with binhdang rules check."));
        } catch (IOException unreadable) {
            return Diagnosis.fault(
                    check,
                    Text.same(unreadable.toString()),
                    Text.of("Kiểm tra quyền đọc thư mục.", "Look at who may read the folder."));
        }
    }
}
