package vn.binhdang.api.service.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents are what they hold, whatever they are called. */
class EvidenceTest {

    @ParameterizedTest
    @CsvSource({"255044462d312e37, PDF", "89504e470d0a1a0a00, PNG", "ffd8ffe000104a464946, JPEG"})
    void whatADocumentIsIsToldByItsFirstBytes(String hex, EvidenceKind kind) {
        assertThat(EvidenceKind.of(HexFormat.of().parseHex(hex))).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"<html><script>alert(1)</script>", "MZ", "%PDF", "\"\"", "GIF89a", "<?xml version='1.0'?><svg/>"})
    void whatIsNoDocumentIsNotTaken(String content) {
        assertThat(EvidenceKind.of(content.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void anArchiveIsTakenForWhatItHolds() throws IOException {
        String types = "[Content_Types].xml";
        assertThat(EvidenceKind.of(archive(List.of(types, "xl/workbook.xml")))).contains(EvidenceKind.XLSX);
        assertThat(EvidenceKind.of(archive(List.of(types, "word/document.xml"))))
                .contains(EvidenceKind.DOCX);
        assertThat(EvidenceKind.of(archive(List.of("word/document.xml")))).isEmpty();
        assertThat(EvidenceKind.of(archive(List.of(types, "run.exe")))).isEmpty();
    }

    @Test
    void aDocumentWithMacrosIsNotTaken() throws IOException {
        assertThat(EvidenceKind.of(archive(List.of("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))))
                .isEmpty();
    }

    @Test
    void anArchiveThatIsCutIsNotTaken() throws IOException {
        byte[] whole = archive(List.of("[Content_Types].xml", "xl/workbook.xml"));
        assertThat(EvidenceKind.of(Arrays.copyOf(whole, whole.length / 2))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            biên bản.pdf                | biên bản.pdf
            ../../etc/passwd            | passwd.pdf
            C:\\Users\\a\\kết quả.docx  | kết quả.pdf
            anh.pdf.exe                 | anh.pdf
            a\u202efdp.exe              | afdp.pdf
            a;b="c".pdf                 | a b c.pdf
            ...                         | evidence.pdf
            """)
    void aNameIsMadeFitToBeSavedUnder(String given, String cleaned) {
        assertThat(EvidenceName.clean(given, EvidenceKind.PDF)).isEqualTo(cleaned);
    }

    @Test
    void aNameHasAnEndAndIsNeverEmpty() {
        assertThat(EvidenceName.clean(null, EvidenceKind.PNG)).isEqualTo("evidence.png");
        assertThat(EvidenceName.clean("\r\n\0", EvidenceKind.PNG)).isEqualTo("evidence.png");
        assertThat(EvidenceName.clean("ơ".repeat(500), EvidenceKind.JPEG)).hasSize(104);
    }

    private static byte[] archive(List<String> entries) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(written)) {
            for (String entry : entries) {
                archive.putNextEntry(new ZipEntry(entry));
                archive.write(entry.getBytes(StandardCharsets.UTF_8));
            }
        }
        return written.toByteArray();
    }
}
