package vn.binhdang.api.output;

import java.util.List;
import java.util.Map;
import vn.binhdang.api.service.operations.Diagnosis;
import vn.binhdang.api.service.operations.Diagnosis.Level;
import vn.binhdang.engine.text.Language;

/** What the doctor found, for people: a line for each thing, with what to do about it below. */
public final class DiagnosesTable {

    private static final int LEVEL = 12;
    private static final int CHECK = 16;
    private static final Map<Level, String> STYLES =
            Map.of(Level.OK, "fg(green)", Level.WARNING, "fg(yellow)", Level.FAULT, "fg(red)");

    private final Page page;
    private final int width;

    public DiagnosesTable(Language language, boolean coloured, int width) {
        this.page = new Page(language, coloured);
        this.width = width;
    }

    public String text(List<Diagnosis> diagnoses) {
        TextTable table = new TextTable().column("", LEVEL).column("", CHECK).column("", width - LEVEL - CHECK);
        for (Diagnosis one : diagnoses) {
            table.row(
                    level -> page.styled(STYLES.getOrDefault(one.level(), ""), level),
                    page.words(one.level().words()),
                    one.check(),
                    page.words(one.found().then(one.advice())));
        }
        return table.text();
    }
}
