package vn.binhdang.api.service.operations;

import java.util.List;
import vn.binhdang.engine.text.Text;

/**
 * What a backup says of itself, in its last entry.
 *
 * @param format of the file, for programs to come
 * @param engine version of the program that wrote it
 * @param schema version of the tables
 * @param auditEntries how long the audit chain was
 */
public record BackupFile(
        int format,
        String writtenAt,
        String engine,
        String schema,
        long auditEntries,
        String auditHead,
        List<TablePart> tables,
        List<SequencePart> sequences,
        List<FilePart> files) {

    static final int FORMAT = 1;
    static final String MANIFEST = "manifest.json";
    static final String HEADS = "audit-heads.log";
    static final String RULE_BOOKS = "rule-books/";
    static final String TABLES = "tables/";

    /** A table as {@code COPY} writes it. */
    record TablePart(String table, List<String> columns, long rows, String sha256) {

        String entry() {
            return TABLES + table;
        }
    }

    /** Where a sequence stands. */
    record SequencePart(String sequence, long value, boolean called) {}

    /** A file beside the database. */
    record FilePart(String entry, long bytes, String sha256) {}

    long rows() {
        return tables.stream().mapToLong(TablePart::rows).sum();
    }

    /** What is in it, for people. */
    public Text words() {
        return Text.of(
                "%s bảng, %s dòng, %s dòng nhật ký, %s tệp khác, bảng dữ liệu phiên bản %s",
                "%s tables, %s rows, %s audit entries, %s other files, schema version %s",
                tables.size(),
                rows(),
                auditEntries,
                files.size(),
                schema);
    }
}
