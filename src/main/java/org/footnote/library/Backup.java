package org.footnote.library;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.footnote.model.Feed;
import org.footnote.model.FeedKind;
import org.footnote.model.ReadingStatus;

/// The daily backups: one readable JSON file a day with the feeds, the saved stories with the texts of their
/// sources ([SavedStories]), the reading status and what the reader has arranged ([Arrangements]). Seven are kept.
record Backup(Path folder) {
    private static final int KEPT = 7;
    private static final int VERSION = 1;
    private static final Pattern NAME = Pattern.compile("footnote-(\\d{4}-\\d{2}-\\d{2})\\.json");

    /// The files, the latest first; what only looks like one of a day is passed over. Those of days to come were
    /// written by a clock that has been set back since, and stand at the end.
    List<Path> list(LocalDate today) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var last = nameOf(today);
        try (var files = Files.list(folder)) {
            return files.filter(Backup::isOfADay)
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString().compareTo(last) > 0)
                            .thenComparing(Comparator.reverseOrder()))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static boolean isOfADay(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || !Files.isRegularFile(file)) {
            return false;
        }
        try {
            LocalDate.parse(name.group(1));
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private static String nameOf(LocalDate day) {
        return "footnote-" + day + ".json";
    }

    /// Writes the backup of a day, whole or not at all, and deletes those that are too many.
    Path write(Session session, LocalDate day) throws SQLException {
        var file = folder.resolve(nameOf(day));
        try {
            Files.createDirectories(folder);
            writeWhole(file, session, day);
            for (var old : list(day).stream().skip(KEPT).toList()) {
                Files.delete(old);
            }
            return file;
        } catch (ClosedByInterruptException ended) {
            throw new LibraryException(
                    LibraryException.Reason.CLOSED,
                    "The backup was interrupted before it was whole. The earlier ones are as they were.",
                    ended);
        } catch (IOException trouble) {
            throw new LibraryException(
                    LibraryException.Reason.FULL,
                    "The daily backup could not be written to " + folder
                            + ": the disk may be full or the folder not writable. Free some space.",
                    trouble);
        }
    }

    private void writeWhole(Path file, Session session, LocalDate day) throws IOException, SQLException {
        // Under one name: what a killed process or a full disk left is written over.
        var part = folder.resolve("footnote.part");
        try {
            writePart(part, session, day);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void writePart(Path part, Session session, LocalDate day) throws IOException, SQLException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
            writeTo(out, session, day);
        }
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void writeTo(OutputStream out, Session session, LocalDate day) throws IOException, SQLException {
        line(out, "{\"footnote\": \"backup\", \"version\": " + VERSION + ", \"day\": \"" + day + "\",");
        section(
                out,
                "feeds",
                new FeedTable(session).all().stream().map(Backup::value).toList(),
                ",");
        section(
                out,
                "statuses",
                new StatusTable(session).all().stream().map(Backup::value).toList(),
                ",");
        var arrangements = new Arrangements(session);
        section(out, "decisions", arrangements.decisions(), ",");
        section(out, "collected", arrangements.collected(), ",");
        section(out, "searches", arrangements.searches(), ",");
        section(out, "muteRules", arrangements.muteRules(), ",");
        section(out, "stories", SavedStories.stories(session, StatusTable.KEPT_STORIES), ",");
        section(out, "articles", SavedStories.articles(session, StatusTable.KEPT_STORIES), "}");
    }

    private static void section(OutputStream out, String name, List<?> values, String end) throws IOException {
        line(out, "\"" + name + "\": [");
        for (int index = 0; index < values.size(); index++) {
            out.write(Json.write(values.get(index)));
            line(out, index < values.size() - 1 ? "," : "");
        }
        line(out, "]" + end);
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Object value(Feed feed) {
        return Json.object(
                "id",
                feed.id(),
                "address",
                feed.address(),
                "title",
                feed.title(),
                "site",
                feed.site(),
                "kind",
                feed.kind().name(),
                "folder",
                feed.folder(),
                "paused",
                feed.paused(),
                "fullText",
                feed.fullText());
    }

    private static Object value(ReadingStatus status) {
        var opened = status.opened();
        return Json.object(
                "story",
                status.story(),
                "read",
                status.read(),
                "saved",
                status.saved(),
                "opened",
                opened == null ? "" : opened.toString(),
                "seenStatements",
                status.seenStatements(),
                "seenSources",
                status.seenSources());
    }

    /// Adds what is missing from a backup; what is there stays as it is, but what the backup calls saved is saved.
    ///
    /// @param backup as [#read(Path)] gives it
    static RestoreReport restore(Session session, Fields backup, Instant now) throws SQLException {
        var table = new FeedTable(session);
        int feeds = 0;
        var numbers = new HashMap<Long, Long>();
        for (var feed : backup.list("feeds", Backup::feed)) {
            feeds += table.restore(feed) ? 1 : 0;
            numbers.put(feed.id(), table.at(feed.address()).orElseThrow().id());
        }
        var here = LocalIds.of(backup, numbers).in(backup);
        SavedStories.restoreArticles(session, here, numbers, now);
        int stories = SavedStories.restoreStories(session, here);
        int statuses = 0;
        for (var status : here.list("statuses", Backup::status)) {
            statuses += new StatusTable(session).restore(status) ? 1 : 0;
        }
        int arrangements = new Arrangements(session).restore(here, now);
        return new RestoreReport(feeds, stories, statuses, arrangements, isLater(backup));
    }

    /// Reads a backup, so far that nothing of it is found unreadable while it is restored.
    ///
    /// @throws LibraryException if the file is not a backup
    static Fields read(Path file) {
        var backup = document(file);
        if (!backup.text("footnote").equals("backup")) {
            throw noBackup(file, new IllegalArgumentException("The mark of a backup is missing"));
        }
        try {
            requireReadable(backup);
            return backup;
        } catch (LibraryException unreadable) {
            throw isLater(backup) ? newer(file, unreadable) : noBackup(file, unreadable);
        }
    }

    private static Fields document(Path file) {
        try {
            return Fields.of(Json.read(Files.readAllBytes(file)));
        } catch (NoSuchFileException missing) {
            throw new LibraryException(LibraryException.Reason.NO_BACKUP, "There is no file " + file + ".", missing);
        } catch (IOException | LibraryException unreadable) {
            throw noBackup(file, unreadable);
        }
    }

    private static boolean isLater(Fields backup) {
        return backup.number("version") > VERSION;
    }

    private static LibraryException newer(Path file, Exception cause) {
        return new LibraryException(
                LibraryException.Reason.NEWER,
                file.getFileName()
                        + " was written by a later version of Footnote and cannot be read by this one. Install the"
                        + " later version, then restore it.",
                cause);
    }

    /// What is wrong with a backup is found before anything of it is stored, or it would pass for damage of the
    /// library.
    ///
    /// @throws LibraryException if a moment in it is none
    private static void requireReadable(Fields backup) {
        backup.list("statuses", Backup::status);
        backup.list("articles", article -> SavedStories.article(article, Map.of()));
        backup.list("stories", StoryJson::read);
    }

    private static LibraryException noBackup(Path file, Exception cause) {
        return new LibraryException(
                LibraryException.Reason.NO_BACKUP,
                file.getFileName()
                        + " cannot be read as a backup of Footnote. Choose another file; the backups lie in the"
                        + " folder \"backups\" of the home.",
                cause);
    }

    private static Feed feed(Fields feed) {
        return new Feed(
                feed.longNumber("id"),
                feed.text("address"),
                feed.text("title"),
                feed.text("site"),
                feed.constant("kind", FeedKind.class, FeedKind.PUBLISHER),
                feed.text("folder"),
                feed.flag("paused"),
                feed.flag("fullText"));
    }

    private static ReadingStatus status(Fields status) {
        return new ReadingStatus(
                status.text("story"),
                status.flag("read"),
                status.flag("saved"),
                status.time("opened"),
                status.strings("seenStatements"),
                status.strings("seenSources"));
    }
}
