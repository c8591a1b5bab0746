package vn.binhdang.engine.proofreading;

import java.util.function.Consumer;
import vn.binhdang.engine.calendar.HolidayReader;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.priorities.CriteriaReader;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.RuleBookDraft;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.rulebook.SettingsFile;

/** Days off and criteria of inspections, which decide no result and would be missed only when the service starts. */
final class SettingsConcern implements Proofreader.Concern {

    private final RuleFiles files;

    /** @param files those that are there */
    SettingsConcern(RuleFiles files) {
        this.files = files;
    }

    @Override
    public void look(RuleBookDraft draft, Consumer<Remark> remarks) {
        look(SettingsFile.HOLIDAYS, () -> HolidayReader.read(files), remarks);
        look(SettingsFile.INSPECTION, () -> CriteriaReader.read(files), remarks);
    }

    private void look(SettingsFile file, Runnable reading, Consumer<Remark> remarks) {
        try {
            if (files.has(file.path())) {
                reading.run();
                return;
            }
            Faults faults = new Faults();
            file.refuseMisnamed(files, faults);
            faults.all().forEach(fault -> remarks.accept(Remark.of(fault)));
        } catch (InvalidRuleBookException faulty) {
            faulty.faults().forEach(fault -> remarks.accept(Remark.of(fault)));
        }
    }
}
