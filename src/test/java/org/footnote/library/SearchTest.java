package org.footnote.library;

import static org.footnote.library.Samples.NOON;
import static org.footnote.library.Samples.article;
import static org.footnote.library.Samples.body;
import static org.footnote.library.Samples.fullText;
import static org.footnote.library.Samples.health;
import static org.footnote.library.Samples.id;
import static org.footnote.library.Samples.saved;
import static org.footnote.library.Samples.stored;
import static org.footnote.library.Samples.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.footnote.model.Membership;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    @TempDir
    Path home;

    private Library library;

    @BeforeEach
    void fill() {
        library = Library.open(home);
        var old = NOON.minus(Duration.ofDays(400));
        library.keep(
                health(1),
                List.of(
                        new StoredArticle(
                                article(1, "chip", "New chip doubles speed", "Daily Circuit", NOON),
                                body("The accelerator costs 300 dollars.", "It ships in March, says Zoë Müller.")),
                        new StoredArticle(
                                article(1, "law", "Parliament passes AI law", "The Gazette", old),
                                body("Members voted on the law. Chip makers object to the reporting rules.")),
                        new StoredArticle(
                                article(1, "gpt", "GPT-5.5 is here", "Daily Circuit", NOON),
                                body("A new model named GPT-5.5 was released.")),
                        new StoredArticle(article(1, "cjk", "人工智能新闻", "日报", NOON), body("新的人工智能模型发布了。"))));
        library.keepStories(
                List.of(story("s-chip", "New chip", NOON, "The accelerator", id(1, "chip"))),
                List.of(new Membership(id(1, "chip"), "s-chip", "")));
    }

    @Test
    void findsWhatWasNotIndexedYetWhenTheProgramWasKilled() throws SQLException {
        library.close();
        try (var session = Session.writing(home.resolve("library.db"))) {
            session.run("DELETE FROM words WHERE rowid > 0", "INSERT INTO unindexed SELECT row FROM article");
        }
        library = Library.open(home);
        assertEquals(1, library.search("accelerator", 10).size());
    }

    @AfterEach
    void close() {
        library.close();
    }

    private String found(String typed) {
        return library.search(typed, 10).stream().map(SearchTest::entry).collect(Collectors.joining(" "));
    }

    private static String entry(SearchHit hit) {
        return Stream.of("chip", "law", "gpt", "cjk", "stars", "quote", "longer")
                .filter(entry ->
                        hit.article().equals(id(1, entry)) || hit.article().equals(id(2, entry)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chip|chip law",
                "CHIP |chip law",
                "accel|chip",
                "'accel '|''",
                "accel* |chip",
                "a|gpt",
                "\"costs 300\"|chip",
                "\"300 costs\"|''",
                "\"costs 30|chip",
                "chip -law|chip",
                "chip -\"reporting rules\"|chip",
                "chip from:gazette|law",
                "chip from:\"daily circuit\"|chip",
                "chip -from:gazette|chip",
                "chip after:2026-01-01|chip",
                "chip before:2026|law",
                "chip before:2025-01-01|''",
                "is:saved|''",
                "chip is:unread|chip law",
                "gpt-5.5|gpt",
                "gazette|law",
                "zoe muller|chip",
                "人工智能|cjk",
                "智能模型|cjk",
                "topic:business|chip",
                "chip topic:business|chip",
                "chip topic:policy|''",
                "chip -topic:business|law",
                "from:|''",
                "chip after:+999999999-01-01|''",
                "is:unknown|''",
                "nothing|''",
                "''|''"
            })
    void finds(String typed, String expected) {
        assertEquals(expected, found(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "한국어 인공지능 모델이 나왔다, 인공지능",
        "ガイドラインを発表した, ガイドライン",
        "कृत्रिम बुद्धिमत्ता हिन्दी में, हिन्दी",
        "وَزَارَة الذكاء, وَزَارَة",
        "Новый закон, новый",
        "İstanbul'da yapay zekâ, istanbul",
        "Việt Nam trí tuệ nhân tạo, tuệ",
        "straße STRASSE Ångström Đà Łódź, łódź",
        "straße STRASSE Ångström Đà Łódź, ångström",
        "straße STRASSE Ångström Đà Łódź, straße",
        "ภาษาไทย ปัญญาประดิษฐ์, ปัญญา",
        "ελληνικά τεχνητή νοημοσύνη, τεχνητή",
        "עִבְרִית בינה, עִבְרִית"
    })
    void findsWordsOfEveryScript(String text, String typed) {
        library.keep(health(2), List.of(stored(2, "stars", "Title", text)));
        assertEquals("stars", found(typed));
        assertEquals("stars", found(typed + " "));
    }

    @Test
    void findsWithinATopicOfManyStories() {
        var many = IntStream.range(0, 600).mapToObj(number -> story("s" + number, "Headline", NOON, "Text"));
        library.keepStories(many.toList(), List.of());
        assertEquals("chip", found("chip topic:business"));
        assertEquals("", found("chip topic:policy"));
    }

    @Test
    void findsPublishersWhateverTheirNames() {
        library.keep(
                health(2),
                List.of(
                        new StoredArticle(article(2, "stars", "Stars", "★★★", NOON), body("A chip.")),
                        new StoredArticle(article(2, "quote", "Quote", "The \"Chip\" 100%", NOON), body("A chip."))));
        assertEquals("stars", found("chip from:★"));
        assertEquals("quote", found("chip from:100%"));
        assertEquals("quote", found("chip from:HIP"));
        assertEquals("", found("chip from:nobody"));
        assertEquals("chip stars", found("chip -from:gazette -from:hip"));
    }

    @Test
    void looksForLongerWordsOnlyWhereWholeOnesDoNotFillThePage() {
        var many = IntStream.range(0, 2_000)
                .mapToObj(number -> stored(2, "m" + number, "Mod", "mod"))
                .toList();
        library.keep(health(2), many);
        library.keep(health(2), List.of(stored(2, "longer", "Model chip", "model model model")));
        library.write(session -> new ArticleTable(session).index(3_000));
        assertTrue(library.search("mod", 3_000).stream()
                .noneMatch(hit -> hit.article().equals(id(2, "longer"))));
        assertEquals("longer", found("chip mod"));
    }

    @Test
    void findsBySavedAndRead() {
        library.keepStatuses(List.of(saved("s-chip")));
        assertEquals("chip", found("is:saved"));
        assertEquals("chip", found("chip is:saved"));
        assertEquals("law", found("chip is:unread"));
        assertEquals("chip", found("chip is:read"));
        assertEquals("law", found("chip -is:saved"));
    }

    @Test
    void showsTheMatch() {
        var hit = library.search("speed accelerator", 5).getFirst();
        assertEquals("s-chip", hit.story());
        assertTrue(hit.snippet().startsWith("The accelerator costs"));
        assertEquals(List.of(new SearchHit.Range(4, 15)), hit.snippetMatches());
    }

    @Test
    void showsAMatchDeepInALongText() {
        var text =
                "Filler words stand here. ".repeat(400) + "The needle is small. " + "More filler follows. ".repeat(100);
        library.keep(health(2), List.of(Samples.stored(2, "long", "Hay", text)));
        var hit = library.search("needle", 5).getFirst();
        var match = hit.snippetMatches().getFirst();
        assertEquals("needle", hit.snippet().substring(match.start(), match.end()));
        assertTrue(hit.snippet().startsWith("…\u00A0") && hit.snippet().endsWith("\u00A0…"));
        assertTrue(hit.snippet().length() < 200);
    }

    @Test
    void findsTheFullTextOnceItIsStored() {
        library.keepFullText(id(1, "law"), fullText("The regulation enters into force."));
        assertEquals("law", found("regulation"));
        assertEquals("", found("object"));
    }

    @Test
    void answersWhateverIsTyped() {
        var random = new Random(3);
        var pieces = List.of(
                "\"",
                "*",
                "-",
                "(",
                ")",
                "AND",
                "OR",
                "NOT",
                "NEAR(",
                "from:",
                "is:",
                "after:9999-99-99",
                "before:+999999999-01-01",
                "before:",
                ":",
                "^",
                "{title}",
                "title:",
                "\\",
                "%",
                "_",
                "'",
                ";",
                "\u0000",
                "\ud800",
                "é",
                "人",
                " ",
                "chip",
                "+");
        for (int round = 0; round < 3_000; round++) {
            var typed = random.ints(1 + random.nextInt(8), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            assertTrue(library.search(typed, 5).size() <= 5, typed);
        }
        assertEquals(List.of(), library.search("x ".repeat(20_000), 5));
        assertEquals(List.of(), library.search("x".repeat(100_000), 5));
    }
}
