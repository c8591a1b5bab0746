package vn.binhdang.api.cli;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.binhdang.engine.text.Language;

/** Reads {@code vi} or {@code en}. */
final class LanguageWord implements ITypeConverter<Language> {

    @Override
    public Language convert(String word) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("vi | en ≠ " + word));
    }
}
