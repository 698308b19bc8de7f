package org.footnote.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.footnote.library.Json;
import org.footnote.library.LibraryException;
import org.footnote.model.Topic;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The one readable file in which the reader's choices are kept: `settings.json` in the home. Keys that this version
/// does not know are kept as they are; a value that makes no sense counts as not set; a file that is no JSON is put
/// aside under another name and said. Any thread may call; [#keep] writes and blocks.
public final class SettingsStore {
    private final Path file;
    private Map<?, ?> stored;
    private Settings settings;
    private final List<String> troubles = new ArrayList<>();

    /// Reads the settings of a home; the defaults where there are none.
    public SettingsStore(Path home) {
        file = home.resolve("settings.json");
        stored = load();
        settings = read(stored);
    }

    /// The choices as they are now.
    public synchronized Settings settings() {
        return settings;
    }

    /// What was wrong with the file, one plain sentence each; empty if all is well.
    public synchronized List<String> troubles() {
        return List.copyOf(troubles);
    }

    /// Keeps other choices; the file is replaced as a whole, so that there is always a good one.
    ///
    /// @throws FootnoteException if the file cannot be written
    public synchronized void keep(Settings changed) {
        var written = write(changed, stored);
        var draft = file.resolveSibling("settings.json.new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(draft, inLines(written) + "\n");
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new FootnoteException(
                    "The settings could not be written to " + file + ". Is the disk full or the folder read-only?",
                    failed);
        }
        stored = written;
        settings = changed;
    }

    /// Where the file is read no data binder takes part: it takes longer to warm up than all settings to be read.
    private static String inLines(Map<?, ?> settings) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(settings);
    }

    private Map<?, ?> load() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            if (Json.read(Files.readAllBytes(file)) instanceof Map<?, ?> object) {
                return object;
            }
        } catch (IOException unreadable) {
            troubles.add("The settings in " + file + " could not be read, so the usual ones are in use."
                    + " Check the permissions of the file.");
            return Map.of();
        } catch (LibraryException broken) {
            // Said below, with what becomes of the file.
        }
        putAside();
        return Map.of();
    }

    private void putAside() {
        var aside = file.resolveSibling("settings-broken-" + Instant.now().toEpochMilli() + ".json");
        try {
            Files.move(file, aside);
            troubles.add("The settings file was damaged. It is kept as " + aside.getFileName()
                    + ", and the usual settings are in use.");
        } catch (IOException failed) {
            troubles.add("The settings file " + file + " is damaged, so the usual settings are in use.");
        }
    }

    private static Settings read(Map<?, ?> stored) {
        var usual = Settings.DEFAULT;
        return new Settings(
                choice(stored.get("theme"), Settings.Theme.class).orElse(usual.theme()),
                number(stored.get("textSize"), usual.textSize()),
                choice(stored.get("lineWidth"), Settings.LineWidth.class).orElse(usual.lineWidth()),
                flag(stored.get("serif"), usual.serif()),
                number(stored.get("refreshMinutes"), usual.refreshMinutes()),
                flag(stored.get("refreshOnMetered"), usual.metered()),
                choice(stored.get("offline"), Settings.OfflineScope.class).orElse(usual.offline()),
                number(stored.get("offlineMegabytes"), usual.offlineMegabytes()),
                number(stored.get("keepDays"), usual.keepDays()),
                number(stored.get("keepMegabytes"), usual.keepMegabytes()),
                choice(stored.get("announced"), Settings.Announced.class).orElse(usual.announced()),
                flag(stored.get("sayWhenOld"), usual.sayWhenOld()),
                stored.get("language") instanceof String language ? language : usual.language(),
                flag(stored.get("started"), usual.started()),
                topics(stored.get("followedTopics")),
                words(stored.get("followedPublishers")),
                window(stored.get("window")));
    }

    /// The settings over what was stored before, so that what is not known here stays.
    private static Map<String, @Nullable Object> write(Settings settings, Map<?, ?> before) {
        var target = new LinkedHashMap<String, @Nullable Object>();
        before.forEach((key, value) -> target.put(String.valueOf(key), value));
        target.put("theme", word(settings.theme()));
        target.put("textSize", settings.textSize());
        target.put("lineWidth", word(settings.lineWidth()));
        target.put("serif", settings.serif());
        target.put("refreshMinutes", settings.refreshMinutes());
        target.put("refreshOnMetered", settings.metered());
        target.put("offline", word(settings.offline()));
        target.put("offlineMegabytes", settings.offlineMegabytes());
        target.put("keepDays", settings.keepDays());
        target.put("keepMegabytes", settings.keepMegabytes());
        target.put("announced", word(settings.announced()));
        target.put("sayWhenOld", settings.sayWhenOld());
        target.put("language", settings.language());
        target.put("started", settings.started());
        target.put(
                "followedTopics",
                settings.followedTopics().stream().sorted().map(Topic::key).toList());
        target.put("followedPublishers", settings.followedPublishers());
        target.put("window", new TreeMap<>(settings.window()));
        return target;
    }

    private static int number(@Nullable Object value, int usual) {
        return value instanceof Number number ? number.intValue() : usual;
    }

    private static boolean flag(@Nullable Object value, boolean usual) {
        return value instanceof Boolean flag ? flag : usual;
    }

    private static <E extends Enum<E>> Optional<E> choice(@Nullable Object value, Class<E> choices) {
        return Stream.of(choices.getEnumConstants())
                .filter(choice -> word(choice).equals(value))
                .findFirst();
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static Set<Topic> topics(@Nullable Object value) {
        var topics = EnumSet.noneOf(Topic.class);
        var keys = words(value);
        Stream.of(Topic.values()).filter(topic -> keys.contains(topic.key())).forEach(topics::add);
        return topics;
    }

    private static List<String> words(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    private static Map<String, String> window(@Nullable Object value) {
        var window = new TreeMap<String, String>();
        if (value instanceof Map<?, ?> places) {
            places.forEach((key, place) -> window.put(String.valueOf(key), String.valueOf(place)));
        }
        return window;
    }
}
