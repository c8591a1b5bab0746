package vn.binhdang.api.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook without the time of day in it: the same rules give the same bytes. */
final class SteadyZip {

    private static final LocalDateTime FIRST_DAY_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    static void write(XSSFWorkbook workbook, OutputStream out) throws IOException {
        write(workbook, workbook, out);
    }

    /** @param within what holds the properties of the workbook */
    static void write(Workbook workbook, XSSFWorkbook within, OutputStream out) throws IOException {
        POIXMLProperties.CoreProperties properties = within.getProperties().getCoreProperties();
        properties.setCreator("Bình Đẳng");
        properties.setCreated(Optional.of(new Date(0)));
        properties.setModified(Optional.of(new Date(0)));
        Path written = Files.createTempFile("binhdang-", ".xlsx"); // which nobody else may read
        try {
            try (OutputStream file = Files.newOutputStream(written)) {
                workbook.write(file);
            }
            copy(written, out);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void copy(Path written, OutputStream out) throws IOException {
        ZipOutputStream steady = new ZipOutputStream(out);
        try (ZipFile zip = new ZipFile(written.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(FIRST_DAY_OF_ZIP);
                steady.putNextEntry(copy);
                try (InputStream content = zip.getInputStream(entry)) {
                    content.transferTo(steady);
                }
                steady.closeEntry();
            }
        }
        steady.finish();
    }
}
