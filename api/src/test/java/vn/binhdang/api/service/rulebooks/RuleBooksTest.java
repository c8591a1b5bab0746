package vn.binhdang.api.service.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhdang.api.TestRules;
import vn.binhdang.engine.calendar.HolidayReader;
import vn.binhdang.engine.priorities.CriteriaReader;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.rulebook.RuleBookArchive;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.text.Language;
import vn.binhdang.engine.verdicts.Verdict;

/** Rule files that change under a running service. */
class RuleBooksTest {

    private static final String TARGET = "37-kh-ubnd-2024/2.3";
    private static final String STRICT = "{2024: ít nhất 25%}";
    private static final String MILD = "{2024: ít nhất 5%}";
    private static final ReportFile REPORT = new ReportFile("report", """
            {"locality": "30511", "period": "2024",
             "indicators": {"women-enterprise-leaders": {"numerator": 2, "denominator": 10}}}
            """.getBytes(StandardCharsets.UTF_8));

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path pack;

    @SuppressWarnings("NullAway.Init") // set before each test
    private RuleBooks ruleBooks;

    private final PacksInMemory published = new PacksInMemory();

    @BeforeEach
    void aServiceHasStarted() throws IOException {
        TestRules.copyTo(
                folder.resolve("rules"), List.of("indicators", "packs/an-giang", "packs/vn", "localities.csv"));
        pack = folder.resolve("rules/packs/an-giang/37-kh-ubnd-2024.yaml");
        ruleBooks = started();
    }

    @Test
    void aChangedThresholdDecidesOnceNobodyWritesAnyMore() throws IOException {
        InForce before = ruleBooks.inForce();
        change(STRICT, MILD);

        ruleBooks.look();
        assertThat(ruleBooks.inForce()).isSameAs(before); // it may still be being written
        ruleBooks.look();

        assertThat(verdict(before)).isEqualTo(Verdict.GAP);
        assertThat(verdict(ruleBooks.inForce())).isEqualTo(Verdict.MET);
        assertThat(folder.resolve("archive").resolve(hash(before) + ".zip")).exists();
        assertThat(folder.resolve("archive").resolve(hash(ruleBooks.inForce()) + ".zip"))
                .exists();
    }

    @Test
    void theDaysOffAndCriteriaThatTheServiceStartedWithAreKept() throws IOException {
        RuleFiles shipped = RuleFiles.shippedSettings();
        Files.writeString(folder.resolve("rules/holidays.yaml"), "every-year: []\nyears: []\n");
        started();

        RuleBookArchive archive = new RuleBookArchive(folder.resolve("archive"));
        String own = HolidayReader.read(RuleFiles.settingsIn(folder.resolve("rules")))
                .fingerprint()
                .hex();
        assertThat(archive.kept())
                .contains(own)
                .contains(HolidayReader.read(shipped).fingerprint().hex())
                .contains(CriteriaReader.read(shipped).fingerprint().hex());
        assertThat(HolidayReader.read(archive.openSettings(own)).isWorking(LocalDate.parse("2024-05-01")))
                .isTrue();
    }

    @Test
    void withoutAChangeNothingIsReadAgain() {
        InForce before = ruleBooks.inForce();
        ruleBooks.look();
        ruleBooks.look();
        assertThat(ruleBooks.inForce()).isSameAs(before);
    }

    @Test
    void aFaultyChangeIsRefusedAndWhatWasInForceStaysSo() throws IOException {
        InForce before = ruleBooks.inForce();
        change(STRICT, "{2024: ít nhiều 25%}");
        lookTwice();

        assertThat(ruleBooks.inForce()).isSameAs(before);
        assertThat(ruleBooks.refused()).hasValueSatisfying(refused -> {
            assertThat(refused.at()).isEqualTo(Instant.EPOCH);
            assertThat(refused.faults().get(0).in(Language.EN)).contains("37-kh-ubnd-2024.yaml:", "ít nhiều 25%");
        });

        change("{2024: ít nhiều 25%}", MILD);
        lookTwice();
        assertThat(ruleBooks.refused()).isEmpty();
        assertThat(verdict(ruleBooks.inForce())).isEqualTo(Verdict.MET);
    }

    @Test
    void ruleFilesThatVanishLeaveWhatWasInForce() throws IOException {
        InForce before = ruleBooks.inForce();
        Files.move(folder.resolve("rules"), folder.resolve("elsewhere"));
        lookTwice();
        assertThat(ruleBooks.inForce()).isSameAs(before);
    }

    @Test
    void aPublishedVersionTakesThePlaceOfTheFile() throws IOException {
        published.publish("37-kh-ubnd-2024", 1, Files.readString(pack).replace(STRICT, MILD));
        lookTwice();
        assertThat(verdict(ruleBooks.inForce())).isEqualTo(Verdict.MET);
        assertThat(ruleBooks.inForce().ruleBook().packs())
                .filteredOn(one -> one.id().equals("37-kh-ubnd-2024"))
                .hasSize(1);
    }

    @Test
    void aPublishedVersionThatIsFaultyByThenIsRefusedAlsoByAServiceThatStarts() throws IOException {
        published.publish("37-kh-ubnd-2024", 1, Files.readString(pack).replace(STRICT, MILD));
        lookTwice();
        InForce before = ruleBooks.inForce();
        published.publish("37-kh-ubnd-2024", 2, Files.readString(pack).replace(STRICT, "{2024: ít nhiều 25%}"));
        lookTwice();
        assertThat(ruleBooks.inForce()).isSameAs(before);
        assertThat(ruleBooks.refused())
                .hasValueSatisfying(
                        refused -> assertThat(refused.faults().get(0).in(Language.EN))
                                .contains("37-kh-ubnd-2024.yaml:", "ít nhiều 25%"));

        RuleBooks again = started();
        assertThat(hash(again.inForce())).isEqualTo(hash(before));
        assertThat(again.refused()).isPresent();

        published.publish("37-kh-ubnd-2024", 3, Files.readString(pack));
        again.look();
        again.look();
        assertThat(verdict(again.inForce())).isEqualTo(Verdict.GAP);
        assertThat(again.refused()).isEmpty();
    }

    @Test
    void noAnswerMixesTwoRuleBooks() throws IOException {
        Map<String, Verdict> byRuleBook = new ConcurrentHashMap<>();
        byRuleBook.put(hash(ruleBooks.inForce()), Verdict.GAP);
        AtomicBoolean done = new AtomicBoolean();
        List<Thread> readers = IntStream.range(0, 4)
                .mapToObj(number -> new Thread(() -> {
                    while (!done.get()) {
                        InForce taken = ruleBooks.inForce();
                        Scorecard scorecard = scorecard(taken);
                        Verdict verdict = verdict(scorecard);
                        byRuleBook.merge(scorecard.ruleBook().hex(), verdict, (known, now) -> {
                            if (known != now) {
                                throw new AssertionError(known + " and " + now + " by one rule book");
                            }
                            return known;
                        });
                    }
                }))
                .toList();
        List<Throwable> mixed = new java.util.concurrent.CopyOnWriteArrayList<>();
        readers.forEach(reader -> reader.setUncaughtExceptionHandler((thread, thrown) -> mixed.add(thrown)));
        readers.forEach(Thread::start);
        try {
            for (int round = 0; round < 10; round++) {
                change(round % 2 == 0 ? STRICT : MILD, round % 2 == 0 ? MILD : STRICT);
                lookTwice();
            }
        } finally {
            done.set(true);
            for (Thread reader : readers) {
                joined(reader);
            }
        }
        assertThat(mixed).isEmpty();
        assertThat(byRuleBook.values()).contains(Verdict.GAP);
        assertThat(verdict(ruleBooks.inForce())).isEqualTo(Verdict.GAP);
    }

    private RuleBooks started() throws IOException {
        return new RuleBooks(
                new RuleSources(new RuleFolder(folder.resolve("rules").toString(), "", ""), published),
                folder.resolve("archive").toString(),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private static void joined(Thread reader) {
        try {
            reader.join();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private void change(String words, String by) throws IOException {
        String content = Files.readString(pack);
        assertThat(content).contains(words);
        Files.writeString(pack, content.replace(words, by));
    }

    private void lookTwice() {
        ruleBooks.look();
        ruleBooks.look();
    }

    private static String hash(InForce inForce) {
        return inForce.ruleBook().fingerprint().hex();
    }

    private static Verdict verdict(InForce inForce) {
        return verdict(scorecard(inForce));
    }

    private static Verdict verdict(Scorecard scorecard) {
        return scorecard.verdicts().stream()
                .filter(judgement -> judgement.cell().target().equals(TARGET))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static Scorecard scorecard(InForce inForce) {
        Report report = inForce.intake().read(List.of(REPORT)).get(0);
        return inForce.engine().evaluate(report);
    }
}
