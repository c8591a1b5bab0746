package vn.binhdang.testdata;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes a report of every commune for every period: one file of JSON a period, plausible figures, some silent, some odd.
 * The same seed and the same units give the same bytes. Needs nothing but Java:
 *
 * <pre>java test-data/src/main/java/vn/binhdang/testdata/MakeReports.java --seed 1 --out DIR [--units FILE] [--periods 2025,2026-H1]</pre>
 *
 * <p>{@code --units} is a register with the columns code, name, level, parent, valid_from, valid_to; a period has the
 * communes that exist on its last day. Without it, 3,321 communes of 34 provinces are made up and written to
 * {@code DIR/localities/localities.csv}, to be named as {@code --localities}.
 */
public final class MakeReports {

    private static final String PERIODS = "2025,2025-H2,2026,2026-H1,2026-H2,2027,2027-H1,2027-H2,2028,2028-H1,2028-H2,"
            + "2029,2029-H1,2029-H2,2030,2030-H1,2030-H2,2026-Q1,2026-Q2,2026-Q3";
    private static final List<String> SHARES = List.of(
            "women-key-leaders",
            "women-wage-employment",
            "women-in-agriculture",
            "women-enterprise-leaders",
            "gbv-victims-supported",
            "gbv-perpetrators-counselled",
            "trafficking-returnees-supported",
            "ethnic-minority-boys-primary-completion",
            "ethnic-minority-girls-primary-completion",
            "ethnic-minority-boys-lower-secondary-completion",
            "ethnic-minority-girls-lower-secondary-completion",
            "women-new-vocational-entrants",
            "population-with-gender-knowledge",
            "conventions-without-gender-discrimination");
    /** About what percentage each of the shares is, in their order. */
    private static final int[] USUAL = {38, 49, 28, 27, 82, 60, 95, 92, 92, 86, 86, 33, 62, 95};

    /** About what each of the shares is a share of, in their order. */
    private static final int[] WHOLE = {9, 3000, 1400, 60, 8, 6, 1, 120, 120, 90, 90, 70, 9000, 12};

    private static final List<String> ANSWERS = List.of(
            "woman-key-leader-present",
            "action-month-held",
            "action-month-plan-issued",
            "inspection-conducted",
            "committee-consolidated");
    private static final int PROVINCES = 34;
    private static final int COMMUNES = 3321;

    /** A unit of the lowest level, for the time it had its code. */
    private record Unit(String code, String from, String to) {
        boolean existsOn(String day) {
            return (from.isEmpty() || from.compareTo(day) <= 0) && (to.isEmpty() || to.compareTo(day) >= 0);
        }
    }

    private final SplittableRandom random;
    private final int firstMonth;
    private final int months;
    private final int year;

    private MakeReports(String period, long seed) {
        this.random = new SplittableRandom(seed * 31 + period.hashCode());
        this.year = Integer.parseInt(period.substring(0, 4));
        String part = period.length() == 4 ? "" : period.substring(5);
        this.months = part.isEmpty() ? 12 : part.startsWith("H") ? 6 : part.startsWith("Q") ? 3 : 1;
        int number = part.isEmpty() ? 1 : Integer.parseInt(part.replaceAll("\\D", ""));
        this.firstMonth = months * (number - 1) + 1;
    }

    /** Writes the files and says how many reports they hold. */
    public static void main(String... arguments) throws IOException {
        Map<String, String> options = new HashMap<>();
        for (int index = 0; index + 1 < arguments.length; index += 2) {
            options.put(arguments[index], arguments[index + 1]);
        }
        if (!options.containsKey("--out") || arguments.length % 2 != 0) {
            throw new IllegalArgumentException("--out DIR [--units FILE] [--seed NUMBER] [--periods 2025,2026-H1]");
        }
        Path out = Files.createDirectories(Path.of(options.getOrDefault("--out", "")));
        String register = options.getOrDefault("--units", "");
        List<Unit> units = register.isEmpty() ? made(out) : units(Files.readAllLines(Path.of(register)));
        long seed = Long.parseLong(options.getOrDefault("--seed", "1"));
        int written = 0;
        for (String period : options.getOrDefault("--periods", PERIODS).split(",")) {
            written += new MakeReports(period, seed).write(period, units, out.resolve(period + ".json"));
        }
        System.out.println(written + " reports in " + out);
    }

    private static List<Unit> units(List<String> lines) {
        List<Unit> units = new ArrayList<>();
        for (String line : lines) {
            String[] columns = line.split(",", -1);
            if (columns[2].equals("commune")) {
                units.add(new Unit(columns[0], columns[4], columns[5]));
            }
        }
        return units;
    }

    private static List<Unit> made(Path out) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("code,name,level,parent,valid_from,valid_to");
        for (int province = 1; province <= PROVINCES; province++) {
            lines.add("T%02d,Tỉnh %d,province,VN,,".formatted(province, province));
        }
        for (int commune = 1; commune <= COMMUNES; commune++) {
            lines.add("X%05d,Xã số %d,commune,T%02d,,".formatted(commune, commune, 1 + commune % PROVINCES));
        }
        Path folder = Files.createDirectories(out.resolve("localities"));
        Files.write(folder.resolve("localities.csv"), lines);
        return units(lines);
    }

    private int write(String period, List<Unit> units, Path file) throws IOException {
        String lastDay =
                YearMonth.of(year, firstMonth + months - 1).atEndOfMonth().toString();
        int written = 0;
        try (BufferedWriter json = Files.newBufferedWriter(file)) {
            for (Unit unit : units) {
                if (unit.existsOn(lastDay)) {
                    json.write(written == 0 ? "[\n" : ",\n");
                    json.write(report(unit.code(), period));
                    written++;
                }
            }
            json.write(written == 0 ? "[]\n" : "\n]\n");
        }
        return written;
    }

    private String report(String code, String period) {
        LocalDate sent = LocalDate.of(year, firstMonth + months - 1, 1).plusDays(random.nextInt(40));
        List<String> entries = new ArrayList<>();
        for (int index = 0; index < SHARES.size(); index++) {
            if (chance(88)) {
                entries.add(share(SHARES.get(index), USUAL[index], WHOLE[index]));
            }
        }
        for (String answer : ANSWERS) {
            if (chance(90)) {
                entries.add(entry(answer, "\"yes\": " + chance(80)));
            }
        }
        births(entries);
        counts(entries);
        return "{\"locality\": \"%s\", \"period\": \"%s\", \"submittedOn\": \"%s\", \"document\": \"made up\", \"indicators\": {%s}}"
                .formatted(code, period, sent, String.join(", ", entries));
    }

    private void births(List<String> entries) {
        int girls = 5 + random.nextInt(90);
        int boys = (int) Math.round(girls * (1.0 + random.nextInt(25) / 100.0));
        entries.add(entry("sex-ratio-at-birth", "\"numerator\": " + boys + ", \"denominator\": " + girls));
        if (chance(85)) {
            entries.add(entry("unpaid-care-hours-ratio", "\"value\": 1." + random.nextInt(10)));
        }
        if (chance(85)) {
            entries.add(entry("gender-communication-events", "\"value\": " + random.nextInt(7)));
        }
    }

    private void counts(List<String> entries) {
        if (months >= 3 && chance(90)) {
            entries.add(entry("gender-news-items", "\"byQuarter\": " + series(months / 3, 7)));
        }
        if (chance(90)) {
            entries.add(entry("gender-radio-programmes", "\"byMonth\": " + series(months, 3)));
        }
    }

    /** Now and then nothing to count, nothing known, a bare percentage, or a part above the whole. */
    private String share(String code, int usual, int whole) {
        int odd = random.nextInt(100);
        if (odd == 0) {
            return entry(code, "\"notApplicable\": \"không phát sinh\"");
        }
        int percent = Math.max(0, Math.min(100, usual + random.nextInt(31) - 15));
        if (odd == 1) {
            return entry(code, "\"value\": " + Math.max(1, percent) + ".5");
        }
        int denominator = odd == 2 ? 0 : Math.max(1, whole / 2 + random.nextInt(whole + 1));
        int numerator = odd == 3 ? denominator + 1 : denominator * percent / 100;
        return entry(code, "\"numerator\": " + numerator + ", \"denominator\": " + denominator);
    }

    private String series(int parts, int most) {
        List<String> counts = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            counts.add(chance(98) ? Integer.toString(1 + random.nextInt(most)) : "null");
        }
        return counts.toString();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private static String entry(String code, String content) {
        return "\"" + code + "\": {" + content + "}";
    }
}
