package vn.binhdang.api.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.binhdang.testdata.MakeReports;

/**
 * Reports of every commune of the country of today, about twenty figures each, made with a seed. Without the national
 * register the communes are made up too.
 *
 * @param localities the register that the service has to know besides its own
 * @param folder where there is a file for each period
 */
record MadeReports(Path localities, Path folder) {

    static MadeReports make(Path folder, List<String> periods) throws IOException {
        Path register = Path.of(System.getProperty("binhdang.register.folder", "../../shared/data"));
        Path units = register.resolve("localities.csv");
        boolean known = Files.exists(units);
        if (!known) {
            System.out.println("The national register is not in " + register + ": made-up communes are used.");
        }
        MakeReports.main(
                "--out",
                folder.toString(),
                "--units",
                known ? units.toString() : "",
                "--periods",
                String.join(",", periods));
        return new MadeReports(known ? register : folder.resolve("localities"), folder);
    }

    /** Each as JSON. */
    static List<String> read(Path folder, String period) throws IOException {
        return Files.readAllLines(folder.resolve(period + ".json")).stream()
                .filter(line -> line.startsWith("{"))
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .toList();
    }
}
