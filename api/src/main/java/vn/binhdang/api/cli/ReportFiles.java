package vn.binhdang.api.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.binhdang.api.spreadsheet.WorkbookTables;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.report.ParsedReports;
import vn.binhdang.engine.report.ReportFile;

/** Opens the reports named on the command line; {@code -} is standard input. Never reads more than a report may have. */
public final class ReportFiles {

    private ReportFiles() {}

    /**
     * All files.
     *
     * @throws InvalidReportException naming every file that cannot be opened
     */
    public static List<ReportFile> open(List<String> names, InputStream standardInput) throws IOException {
        Faults faults = new Faults();
        List<ReportFile> files = new ArrayList<>();
        for (String name : names) {
            if (name.equals("-")) {
                files.add(new ReportFile("stdin", atMost(standardInput)));
            } else if (isReadable(name, faults)) {
                try (InputStream content = Files.newInputStream(Path.of(name))) {
                    files.add(new ReportFile(name, atMost(content)));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidReportException(faults.all());
        }
        return files;
    }

    /**
     * All files as far as they can be read, workbooks too.
     *
     * @throws InvalidReportException naming every file that cannot be opened
     */
    public static ParsedReports parse(List<String> names, InputStream standardInput) throws IOException {
        return parse(open(names, standardInput));
    }

    static ParsedReports parse(List<ReportFile> files) {
        return ParsedReports.of(files, new WorkbookTables());
    }

    /** The names of files, where a folder stands for the reports in it. */
    public static List<String> inFolders(List<String> names) throws IOException {
        List<String> files = new ArrayList<>();
        for (String name : names) {
            if (Files.isDirectory(Path.of(name))) {
                try (Stream<Path> inside = Files.list(Path.of(name))) {
                    inside.map(Path::toString)
                            .filter(file -> file.endsWith(".json") || file.endsWith(".csv") || file.endsWith(".xlsx"))
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(name);
            }
        }
        return files;
    }

    private static byte[] atMost(InputStream content) throws IOException {
        return content.readNBytes(ReportFile.MOST_BYTES + 1);
    }

    private static boolean isReadable(String name, Faults faults) {
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            faults.add(
                    Place.of(name),
                    "đây là thư mục; hãy chỉ tên tệp, ví dụ %s/*.json",
                    "this is a folder; name the files, such as %s/*.json",
                    name.replaceAll("/+$", ""));
            return false;
        }
        if (!Files.exists(path)) {
            faults.add(Place.of(name), "không có tệp này", "there is no such file");
            return false;
        }
        if (!Files.isReadable(path)) {
            faults.add(Place.of(name), "không có quyền đọc tệp này", "this file may not be read");
            return false;
        }
        return true;
    }
}
