package vn.binhdang.api.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.binhdang.engine.localities.Level;

/** Reads the level whose reports are added up. */
final class LevelWord implements ITypeConverter<Level> {

    @Override
    public Level convert(String word) {
        return Level.of(word)
                .filter(level -> level != Level.NATIONAL)
                .orElseThrow(() -> new TypeConversionException("commune | district | province ≠ " + word));
    }
}
