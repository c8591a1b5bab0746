package vn.binhdang.api.service.findings;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Documents that are taken, told by their first bytes and never by their name. Of the formats that are archives only the
 * list of entries is read, nothing is unpacked; one with macros is none of them.
 */
enum EvidenceKind {
    PDF("application/pdf", "pdf", "%PDF-", ""),
    PNG("image/png", "png", "\u0089PNG\r\n\u001a\n", ""),
    JPEG("image/jpeg", "jpg", "\u00ff\u00d8\u00ff", ""),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx",
            "PK\u0003\u0004",
            "xl/workbook.xml"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx",
            "PK\u0003\u0004",
            "word/document.xml");

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MOST_ENTRIES = 2_000;

    private final String mediaType;
    private final String extension;
    private final String beginning;
    private final String mainEntry;

    EvidenceKind(String mediaType, String extension, String beginning, String mainEntry) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.beginning = beginning;
        this.mainEntry = mainEntry;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    static Optional<EvidenceKind> of(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> kind.begins(content))
                .filter(kind -> kind.holds(content))
                .findFirst();
    }

    private boolean begins(byte[] content) {
        for (int place = 0; place < beginning.length(); place++) {
            if (place >= content.length || (content[place] & 0xff) != beginning.charAt(place)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(byte[] content) {
        if (mainEntry.isEmpty()) {
            return true;
        }
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .setIgnoreLocalFileHeader(true)
                .get()) {
            Set<String> names = Collections.list(archive.getEntries()).stream()
                    .limit(MOST_ENTRIES + 1L)
                    .map(ZipArchiveEntry::getName)
                    .collect(Collectors.toSet());
            return names.size() <= MOST_ENTRIES
                    && names.contains(CONTENT_TYPES)
                    && names.contains(mainEntry)
                    && names.stream().noneMatch(name -> name.endsWith("vbaProject.bin"));
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }
}
