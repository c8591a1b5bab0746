package vn.binhdang.api.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The package of a workbook with something in it that no spreadsheet would write. */
final class TamperedPackage {

    private TamperedPackage() {}

    /** The first of these texts in an entry is replaced. */
    static byte[] replace(byte[] workbook, String entry, String old, String text) {
        return entries(workbook, all -> {
            String before = new String(all.get(entry), StandardCharsets.UTF_8);
            assertThat(before).contains(old);
            all.put(
                    entry,
                    before.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(text))
                            .getBytes(StandardCharsets.UTF_8));
            return all;
        });
    }

    static byte[] entries(byte[] workbook, UnaryOperator<Map<String, byte[]>> change) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.put(entry.getName(), in.readAllBytes());
            }
            for (Map.Entry<String, byte[]> entry : change.apply(all).entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return changed.toByteArray();
    }
}
