package vn.binhdang.api.service.http;

/** Kinds of content that no library here has a name for. */
public final class MediaTypes {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String SDMX_CSV = "application/vnd.sdmx.data+csv";

    private MediaTypes() {}
}
