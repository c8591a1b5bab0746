package vn.binhdang.engine.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.text.Text;

/**
 * A fuller register of localities, such as the national one, that is laid over the one of the rule files. It decides
 * which documents bind a unit, and so it belongs to the rule book and to its fingerprint.
 *
 * @param file how messages name the file of the units
 * @param successorsFile the same for that of the successors
 * @param successors null where there is no such file
 */
public record FullerRegister(String file, byte[] units, String successorsFile, byte @Nullable [] successors) {

    private static final String UNITS = "localities.csv";
    private static final String SUCCESSORS = "successors.csv";

    /** Where the files stand among the rule files. */
    private static final String BESIDE = "fuller/";

    /**
     * Reads a file of units, or a folder with {@code localities.csv} and perhaps {@code successors.csv}.
     *
     * @throws InvalidRuleBookException if there is no such file
     */
    static FullerRegister in(Path place) throws IOException {
        boolean isFolder = Files.isDirectory(place);
        Path file = isFolder ? place.resolve(UNITS) : place;
        Path successors = place.resolve(SUCCESSORS);
        if (!Files.isRegularFile(file)) {
            throw refused(file, Text.of("không có tệp này", "there is no such file"));
        }
        return new FullerRegister(
                file.toString(),
                content(file),
                successors.toString(),
                isFolder && Files.isRegularFile(successors) ? content(successors) : null);
    }

    private static byte[] content(Path file) throws IOException {
        if (Files.size(file) > FolderOfRules.MOST_BYTES_OF_A_FILE) {
            throw refused(file, Text.of("tệp lớn hơn 16 MB", "the file is larger than 16 MB"));
        }
        return Files.readAllBytes(file);
    }

    private static InvalidRuleBookException refused(Path file, Text why) {
        return new InvalidRuleBookException(List.of(new Fault(Place.of(file.toString()), why)));
    }

    /** Takes it out of files among which it counts; null where there is none. */
    static @Nullable FullerRegister outOf(String folder, Map<String, byte[]> files) {
        byte[] units = files.remove(BESIDE + UNITS);
        byte[] successors = files.remove(BESIDE + SUCCESSORS);
        return units == null
                ? null
                : new FullerRegister(folder + BESIDE + UNITS, units, folder + BESIDE + SUCCESSORS, successors);
    }

    /** Under which paths it counts among the rule files. */
    Map<String, byte[]> byPath() {
        Map<String, byte[]> byPath = new LinkedHashMap<>();
        byPath.put(BESIDE + UNITS, units);
        if (successors != null) {
            byPath.put(BESIDE + SUCCESSORS, successors);
        }
        return byPath;
    }

    Register read(Faults faults) {
        Register register = RegisterReader.read(file, units, faults);
        return successors == null
                ? register
                : register.withSuccessors(SuccessorReader.read(successorsFile, successors, faults));
    }
}
