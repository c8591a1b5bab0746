package vn.binhdang.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhdang.engine.samples.SampleRules;
import vn.binhdang.engine.text.Language;

/** What decided once can decide again. */
class RuleBookArchiveTest {

    private static final String TWIN = "12345678";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private final SampleRules rules = SampleRules.good();

    @SuppressWarnings("NullAway.Init") // set before each test
    private RuleBookArchive archive;

    @SuppressWarnings("NullAway.Init") // set before each test
    private String kept;

    @BeforeEach
    void aRuleBookIsKept() throws IOException {
        archive = new RuleBookArchive(folder.resolve("made/on/demand"));
        kept = keep();
    }

    @Test
    void whatWasKeptComesBackThoughTheFilesHaveChangedSince() throws IOException {
        RuleBook before = rules.read();
        rules.inPack("ít nhất 25%}", "ít nhất 26%}");
        assertThat(keep()).isNotEqualTo(kept);

        RuleBook after = RuleBookReader.read(archive.open(kept));

        assertThat(after.packs()).isEqualTo(before.packs());
        assertThat(after.fingerprint().hex()).isEqualTo(kept);
        assertThat(archive.kept()).hasSize(2).contains(kept);
    }

    @Test
    void theFirstEightDigitsSufficeInAnyCase() throws IOException {
        assertThat(Fingerprint.of(archive.open(kept.substring(0, 8).toUpperCase(java.util.Locale.ROOT))
                        .deciding()))
                .isEqualTo(kept);
    }

    @Test
    void whatIsKeptIsNeverWrittenAgain() throws IOException {
        byte[] first = Files.readAllBytes(file(kept));
        Files.write(file(kept), "left as it is".getBytes(StandardCharsets.UTF_8));
        keep();
        assertThat(file(kept)).hasContent("left as it is");

        Files.delete(file(kept));
        keep();
        assertThat(file(kept)).hasBinaryContent(first);
    }

    @Test
    void aFullerRegisterIsPartOfIt() throws IOException {
        Path fuller = Files.createDirectory(folder.resolve("register"));
        String units = rules.content(SampleRules.REGISTER_FILE).replace("Phường", "P.");
        Files.writeString(fuller.resolve("localities.csv"), units);
        RuleFiles files = rules.files().with(fuller);
        RuleBook book = RuleBookReader.read(files);
        archive.keep(files, book.fingerprint());

        RuleBook after = RuleBookReader.read(archive.open(book.fingerprint().hex()));

        assertThat(book.fingerprint().hex()).isNotEqualTo(kept);
        assertThat(after.register().everyUnitOf("30511"))
                .isEqualTo(book.register().everyUnitOf("30511"))
                .isNotEqualTo(rules.read().register().everyUnitOf("30511"));
    }

    @Test
    void anEditedOrDamagedFileIsRefused() throws IOException {
        SortedMap<String, byte[]> content = new TreeMap<>(rules.files().deciding());
        content.put(SampleRules.PACK_FILE, "pack: another".getBytes(StandardCharsets.UTF_8));
        Files.write(file(kept), RuleFilesArchiveFile.write(content));
        assertThat(refused(kept)).contains("no longer has the SHA-256");

        byte[] whole = RuleFilesArchiveFile.write(content);
        Files.write(file(kept), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(refused(kept)).containsAnyOf("damaged", "no longer has the SHA-256");
    }

    @Test
    void rulesOfAnotherProgramAreRefused() throws IOException {
        SortedMap<String, byte[]> content = new TreeMap<>(rules.files().deciding());
        content.put("checks/at-least.drl", "an older one".getBytes(StandardCharsets.UTF_8));
        String fingerprint = Fingerprint.of(content);
        Files.write(file(fingerprint), RuleFilesArchiveFile.write(content));

        assertThat(refused(fingerprint)).contains("other checks (DRL) decided then");
    }

    @Test
    void whatIsNotKeptOrNotOneThingIsRefused() throws IOException {
        assertThat(refused("0123456789")).contains("no rule files are kept under “0123456789”");
        assertThat(refused("../../etc")).contains("no rule files are kept");
        assertThat(refused(kept.substring(0, 7))).contains("at least its first 8 digits");
        Files.createFile(file(TWIN + "a"));
        Files.createFile(file(TWIN + "b"));
        assertThat(refused(TWIN)).contains("the beginning of 2 fingerprints");
    }

    @Test
    void daysOffAreKeptUnderAFingerprintOfTheirOwnAndAreNoRuleBook() throws IOException {
        RuleFiles settings = settings("every-year: []\nyears: []\n");
        archive.keepSettings(settings);
        String own = SettingsFile.HOLIDAYS.fingerprint(settings).hex();
        archive.keepSettings(settings("every-year: []\nyears: [{year: 2024}]\n"));

        assertThat(archive.kept()).hasSize(4); // the criteria did not change
        assertThat(archive.openSettings(own).content("holidays.yaml")).isEqualTo(settings.content("holidays.yaml"));
        assertThat(refused(own)).contains("no rule book");
        assertThat(refusedSettings(kept)).contains("this is a rule book");
    }

    @Test
    void criteriaAreKeptWithTheRulesThatAskByThem() throws IOException {
        RuleFiles settings = settings("years: []");
        String shipped = SettingsFile.INSPECTION.fingerprint(settings).hex();
        archive.keepSettings(settings);
        assertThat(archive.openSettings(shipped).byPath())
                .containsKey("inspection.yaml")
                .doesNotContainKey("holidays.yaml");

        SortedMap<String, byte[]> other = new TreeMap<>(settings.byPath());
        other.put("priorities/late-reports.drl", "an older one".getBytes(StandardCharsets.UTF_8));
        RuleFiles older = new RuleFiles("", other);
        archive.keepSettings(older);
        assertThat(refusedSettings(SettingsFile.INSPECTION.fingerprint(older).hex()))
                .contains("other checks (DRL) decided then");
    }

    private static RuleFiles settings(String holidays) {
        // With the rules of the program, where they are beside it.
        SortedMap<String, byte[]> files =
                new TreeMap<>(RuleFiles.shippedSettings().byPath());
        files.put("holidays.yaml", holidays.getBytes(StandardCharsets.UTF_8));
        files.put("inspection.yaml", "inspection: {}".getBytes(StandardCharsets.UTF_8));
        return new RuleFiles("", files);
    }

    private String refusedSettings(String fingerprint) {
        return catchThrowableOfType(InvalidRuleBookException.class, () -> archive.openSettings(fingerprint))
                .faults()
                .get(0)
                .in(Language.EN);
    }

    @Test
    void aFileThatUnpacksToFarMoreThanItHoldsIsRefused() throws IOException {
        SortedMap<String, byte[]> bomb = new TreeMap<>();
        bomb.put("packs/a.yaml", new byte[10_000_000]);
        Files.write(file(TWIN + "c"), RuleFilesArchiveFile.write(bomb));
        assertThat(refused(TWIN + "c")).contains("damaged or too large");
    }

    @Test
    void aFileOfCountlessEntriesIsRefused() throws IOException {
        SortedMap<String, byte[]> bomb = new TreeMap<>();
        for (int number = 0; number <= FolderOfRules.MOST_FILES; number++) {
            bomb.put("packs/" + number + ".yaml", new byte[0]);
        }
        Files.write(file(TWIN + "d"), RuleFilesArchiveFile.write(bomb));
        assertThat(refused(TWIN + "d")).contains("damaged or too large");
    }

    private String keep() throws IOException {
        RuleFiles files = rules.files();
        RuleBook book = RuleBookReader.read(files);
        archive.keep(files, book.fingerprint());
        return book.fingerprint().hex();
    }

    private Path file(String fingerprint) {
        return folder.resolve("made/on/demand").resolve(fingerprint + ".zip");
    }

    private String refused(String fingerprint) {
        return catchThrowableOfType(InvalidRuleBookException.class, () -> archive.open(fingerprint))
                .faults()
                .get(0)
                .in(Language.EN);
    }
}
