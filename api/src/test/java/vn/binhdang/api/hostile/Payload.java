package vn.binhdang.api.hostile;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One file of somebody who means harm, a row of {@code test-data/hostile/payloads.csv}.
 *
 * @param put where it stands among the rule files, or {@code report.json} or {@code report.csv} for a report
 * @param tries what it is after
 * @param refused whether it is to be refused; else its words come out as plain text
 * @param says words of the fault in English, or the plain text
 */
record Payload(String file, String put, String tries, boolean refused, String says) {

    static final Path FOLDER = Path.of("..", "test-data", "hostile");

    private static final Pattern RECIPE = Pattern.compile("⟦(?:bytes ([0-9A-F ]+)|(\\d+) x ([^⟧]*))⟧");

    static List<Payload> all() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve("payloads.csv"));
                Stream<NamedCsvRecord> records = rows.stream()) {
            return records.map(Payload::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Payload of(NamedCsvRecord row) {
        return new Payload(
                row.getField("file"),
                row.getField("put"),
                row.getField("tries"),
                row.getField("outcome").equals("refused"),
                row.getField("says"));
    }

    boolean isReport() {
        return put.startsWith("report.");
    }

    /** The content, with what is written as a recipe for being too long or no text: {@code ⟦9 x a⟧}, {@code ⟦bytes 00⟧}. */
    byte[] content() throws IOException {
        String written = Files.readString(FOLDER.resolve("payloads").resolve(file));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        Matcher recipe = RECIPE.matcher(written);
        int from = 0;
        while (recipe.find()) {
            content.writeBytes(written.substring(from, recipe.start()).getBytes(StandardCharsets.UTF_8));
            if (recipe.group(1) == null) {
                repeat(Integer.parseInt(recipe.group(2)), recipe.group(3).replace("\\n", "\n"), content);
            } else {
                content.writeBytes(HexFormat.ofDelimiter(" ").parseHex(recipe.group(1)));
            }
            from = recipe.end();
        }
        content.writeBytes(written.substring(from).getBytes(StandardCharsets.UTF_8));
        return content.toByteArray();
    }

    /** A cross-hatch in a text that stands more than once becomes its number. */
    private static void repeat(int times, String text, ByteArrayOutputStream content) {
        boolean numbered = text.length() > 1 && text.contains("#");
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        for (int index = 0; index < times; index++) {
            content.writeBytes(
                    numbered ? text.replace("#", Integer.toString(index)).getBytes(StandardCharsets.UTF_8) : plain);
        }
    }

    @Override
    public String toString() {
        return file + ": " + tries;
    }
}
