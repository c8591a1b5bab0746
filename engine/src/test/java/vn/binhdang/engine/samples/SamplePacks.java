package vn.binhdang.engine.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Validity;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.requirements.Deadline;
import vn.binhdang.engine.requirements.PhraseException;
import vn.binhdang.engine.requirements.PhraseParser;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.targets.Document;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Milestone;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.ReportingDuty;
import vn.binhdang.engine.targets.Severity;
import vn.binhdang.engine.targets.Target;

/** Packs, measures and duties by the words of documents; ward 30511 lies in district 890 of province 89. */
public final class SamplePacks {

    public static final Locality WARD = unit("30511", Level.COMMUNE, "890");
    public static final Locality PROVINCE = unit("89", Level.PROVINCE, "VN");

    /** Codes of the units above {@link #WARD}. */
    public static final List<String> PATH = List.of("VN", "89", "890");

    private SamplePacks() {}

    /** Milestones as pairs of a date and a wording: {@code "2025", "ít nhất 27%", "2030", "ít nhất 30%"}. */
    public static Measure measure(Indicator indicator, String... datesAndWordings) {
        List<Milestone> milestones = new ArrayList<>();
        for (int index = 0; index < datesAndWordings.length; index += 2) {
            String date = datesAndWordings[index];
            String wording = datesAndWordings[index + 1];
            milestones.add(
                    new Milestone(date, SampleReports.period(date), wording, requirement(indicator, wording), false));
        }
        return new Measure(indicator, milestones, null);
    }

    /** Null for a change, since no baseline is stated. */
    public static @Nullable Requirement requirement(Indicator indicator, String wording) {
        try {
            return PhraseParser.parse(wording)
                    .on(indicator, Quantity.ZERO, null)
                    .orElse(null);
        } catch (PhraseException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The pack of the ward, in force from 2021 to 2030. */
    public static Pack pack(Target... targets) {
        return pack("plan", "30511", "2021-01-01", "2030-12-31", List.of(targets), List.of());
    }

    public static Pack pack(
            String id,
            String jurisdiction,
            String from,
            @Nullable String to,
            List<Target> targets,
            List<ReportingDuty> duties) {
        Validity inForce = new Validity(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        Document document = new Document("1/KH", "Kế hoạch", "UBND", null);
        return new Pack(id, document, jurisdiction, inForce, targets, duties, null, id + ".yaml");
    }

    public static ReportingDuty duty(String kind, String due, Level... levels) {
        Set<Level> on = EnumSet.copyOf(List.of(levels));
        try {
            return new ReportingDuty(
                    "plan/reporting/" + kind, kind, "V", due, Deadline.parse(due), null, on, Severity.MINOR);
        } catch (PhraseException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Locality unit(String code, Level level, String parent) {
        return new Locality(code, "Đơn vị " + code, level, parent, new Validity(null, null), null);
    }
}
