package vn.binhdang.api.cli.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.text.Nearest;

/**
 * The beginning of a pack, with a comment for everything that can be written in it.
 *
 * @param number of the document, {@code 45/KH-UBND}
 * @param title null where it is to be filled in
 * @param issuer null for the people's committee of the unit
 * @param to null for until further notice
 * @param place name of the folder of the pack: that of the province
 */
record NewPack(
        String number,
        @Nullable String title,
        @Nullable String issuer,
        LocalDate issued,
        Locality jurisdiction,
        LocalDate from,
        @Nullable LocalDate to,
        String place) {

    private static final String TO_BE_FILLED_IN = "…";

    /** The name that the pack goes by, {@code 45-kh-ubnd-2026}. */
    String id() {
        return slug(number) + "-" + issued.getYear();
    }

    Path packFile() {
        return Path.of("packs", place, id() + ".yaml");
    }

    Path casesFile() {
        return Path.of("cases", place, id() + ".yaml");
    }

    String pack() {
        return filled("new-pack.yaml");
    }

    String cases() {
        return filled("new-cases.yaml");
    }

    /** A name as folders and files have it, without marks. */
    static String slug(String name) {
        return Nearest.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private String filled(String template) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("id", id());
        words.put("number", number);
        words.put("title", title == null ? TO_BE_FILLED_IN : quoted(title));
        words.put("issuer", quoted(issuer == null ? committee() : issuer));
        words.put("issued", issued.toString());
        words.put("jurisdiction", jurisdiction.code());
        words.put("name", jurisdiction.name());
        words.put("from", from.toString());
        words.put("to", String.valueOf(to));
        words.put("level", jurisdiction.level().code());
        words.put("year", Integer.toString(from.getYear()));
        words.put("cases", casesFile().toString().replace('\\', '/'));
        String text = template(template).replace(", to: ${to}", to == null ? "" : ", to: ${to}");
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace("${" + word.getKey() + "}", word.getValue());
        }
        return text;
    }

    /** As documents name it: “UBND phường Nhơn Hưng”. */
    private String committee() {
        String name = jurisdiction.name();
        return "UBND " + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String template(String name) {
        try (InputStream template =
                Objects.requireNonNull(NewPack.class.getResourceAsStream(name), "the program lacks " + name)) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
