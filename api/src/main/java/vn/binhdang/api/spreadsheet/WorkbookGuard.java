package vn.binhdang.api.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into the package of a workbook, without building anything from it, for what must not be opened at all. */
final class WorkbookGuard {

    private static final byte[] OLD_FORMAT = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int BUFFER = 16 * 1024;

    private final Path file;
    private final WorkbookLimits limits;
    private final String name;
    private long unpacked;

    private WorkbookGuard(Path file, WorkbookLimits limits) {
        this.file = file;
        this.limits = limits;
        this.name = String.valueOf(file.getFileName());
    }

    /**
     * Lets a harmless package pass.
     *
     * @throws InvalidWorkbookException that says what is wrong with any other
     */
    static void check(Path file, WorkbookLimits limits) throws IOException {
        new WorkbookGuard(file, limits).check();
    }

    private void check() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw InvalidWorkbookException.of(file, "không có tệp này", "there is no such file");
        }
        if (Files.size(file) > WorkbookLimits.FILE_BYTES) {
            throw tooLarge(WorkbookLimits.FILE_BYTES);
        }
        try (InputStream start = Files.newInputStream(file)) {
            if (Arrays.equals(start.readNBytes(OLD_FORMAT.length), OLD_FORMAT)) {
                throw InvalidWorkbookException.of(
                        name,
                        "là tệp .xls kiểu cũ hoặc có mật khẩu; hãy lưu lại thành .xlsx, không mật khẩu",
                        "this is an old .xls file or has a password; save it as .xlsx without one");
            }
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > WorkbookLimits.ENTRIES) {
                throw InvalidWorkbookException.of(
                        name,
                        "có %s mục bên trong, nhiều hơn mức %s",
                        "has %s entries inside, more than %s",
                        zip.size(),
                        WorkbookLimits.ENTRIES);
            }
            Set<String> seen = new HashSet<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                refuseByName(entry.getName(), seen);
                try (InputStream content = zip.getInputStream(entry)) {
                    look(entry.getName(), content);
                }
            }
        } catch (ZipException | IllegalArgumentException noPackage) {
            throw InvalidWorkbookException.of(
                    name, "không phải là tệp .xlsx đọc được", "this is no .xlsx file that can be read");
        }
    }

    private void refuseByName(String entry, Set<String> seen) {
        String lower = entry.toLowerCase(Locale.ROOT);
        if (!seen.add(lower)) {
            throw InvalidWorkbookException.of(name, "mục “%s” có hai lần", "the entry “%s” stands twice", entry);
        }
        if (lower.contains("vbaproject") || lower.contains("macrosheet")) {
            throw InvalidWorkbookException.of(
                    name,
                    "có macro (%s); hãy lưu lại thành .xlsx, không macro",
                    "has macros (%s); save it as .xlsx without them",
                    entry);
        }
        if (lower.contains("externallink")) {
            throw InvalidWorkbookException.of(
                    name,
                    "có liên kết tới tệp khác (%s); hãy bỏ liên kết",
                    "has links to other files (%s); remove them",
                    entry);
        }
        if (lower.contains("embeddings/") || lower.contains("activex/")) {
            throw InvalidWorkbookException.of(
                    name, "có đối tượng nhúng (%s); hãy bỏ", "has embedded objects (%s); remove them", entry);
        }
    }

    /** Counts what comes out, whatever the package claims, and looks for a document type in each text. */
    private void look(String entry, InputStream content) throws IOException {
        long most = limits.bytesOf(entry);
        DocumentTypeSearch search = new DocumentTypeSearch();
        byte[] buffer = new byte[BUFFER];
        long ofEntry = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            ofEntry += read;
            unpacked += read;
            if (ofEntry > most || unpacked > limits.allBytes()) {
                throw InvalidWorkbookException.of(
                        name,
                        "giải nén ra quá lớn (%s); không phải bảng tính thông thường",
                        "unpacks to more than any ordinary workbook (%s)",
                        entry);
            }
            if (search.findsIn(buffer, read)) {
                throw InvalidWorkbookException.of(
                        name,
                        "có khai báo DOCTYPE (%s), không được dùng trong bảng tính",
                        "has a DOCTYPE (%s), which no workbook needs",
                        entry);
            }
        }
    }

    private InvalidWorkbookException tooLarge(long most) {
        return InvalidWorkbookException.of(name, "lớn hơn %s MB", "is larger than %s MB", most / (1024 * 1024));
    }

    /** Finds {@code <!DOCTYPE} across buffers, in UTF-8 as in UTF-16. */
    private static final class DocumentTypeSearch {

        private static final String WORD = "<!DOCTYPE";
        private int matched;

        boolean findsIn(byte[] buffer, int length) {
            for (int at = 0; at < length; at++) {
                char sign = (char) (buffer[at] & 0xFF);
                if (sign == 0) {
                    continue;
                }
                matched = sign == WORD.charAt(matched) ? matched + 1 : sign == WORD.charAt(0) ? 1 : 0;
                if (matched == WORD.length()) {
                    return true;
                }
            }
            return false;
        }
    }
}
