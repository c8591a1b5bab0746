package vn.binhdang.api.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.rulebook.YamlText;

/** The packs among rule files. */
final class PackFiles {

    private PackFiles() {}

    /** All packs in the order of their paths. The files must make a rule book. */
    static List<PackText> all(RuleFiles files) {
        return files.byPath().entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith("packs/") && file.getKey().endsWith(".yaml"))
                .map(file -> PackText.of(file.getKey(), file.getValue()))
                .toList();
    }

    static byte[] content(RuleFiles files, String path) {
        return files.byPath().getOrDefault(path, new byte[0]);
    }

    /** SHA-256 of a file. */
    static String sum(RuleFiles files, String path) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content(files, path)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A changed text as bytes, with the byte-order mark of the file if it had one. */
    static byte[] bytes(byte[] before, String text) {
        boolean marked = new String(before, StandardCharsets.UTF_8).startsWith(YamlText.BYTE_ORDER_MARK);
        return ((marked ? YamlText.BYTE_ORDER_MARK : "") + text).getBytes(StandardCharsets.UTF_8);
    }

    /** The same rule files with other contents for some. */
    static RuleFiles with(RuleFiles files, Map<String, byte[]> contents) {
        SortedMap<String, byte[]> all = new TreeMap<>(files.byPath());
        all.putAll(contents);
        return new RuleFiles(files.folder(), all, files.fuller(), files.checks());
    }
}
