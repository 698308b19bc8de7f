package org.footnote.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.footnote.model.RankReason;
import org.footnote.model.Topic;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The one readable file in which the reader's choices are kept: `settings.json` in the home. Keys that this version
/// does not know are kept as they are; a value that makes no sense counts as not set; a file that is no JSON is put
/// aside under another name and said. Any thread may call; [#keep] writes and blocks.
public final class SettingsStore {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;
    private ObjectNode stored;
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
        var written = write(changed, stored.deepCopy());
        var draft = file.resolveSibling("settings.json.new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(draft, JSON.writeValueAsString(written) + "\n");
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new FootnoteException(
                    "The settings could not be written to " + file + ". Is the disk full or the folder read-only?",
                    failed);
        }
        stored = written;
        settings = changed;
    }

    private ObjectNode load() {
        if (!Files.exists(file)) {
            return JSON.createObjectNode();
        }
        try {
            if (JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException unreadable) {
            troubles.add("The settings in " + file + " could not be read, so the usual ones are in use."
                    + " Check the permissions of the file.");
            return JSON.createObjectNode();
        } catch (JacksonException broken) {
            // Said below, with what becomes of the file.
        }
        putAside();
        return JSON.createObjectNode();
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

    private static Settings read(ObjectNode stored) {
        var usual = Settings.DEFAULT;
        return new Settings(
                choice(stored.path("theme"), Settings.Theme.class).orElse(usual.theme()),
                stored.path("textSize").asInt(usual.textSize()),
                choice(stored.path("lineWidth"), Settings.LineWidth.class).orElse(usual.lineWidth()),
                stored.path("serif").asBoolean(usual.serif()),
                stored.path("refreshMinutes").asInt(usual.refreshMinutes()),
                stored.path("refreshOnMetered").asBoolean(usual.metered()),
                choice(stored.path("offline"), Settings.OfflineScope.class).orElse(usual.offline()),
                stored.path("offlineMegabytes").asInt(usual.offlineMegabytes()),
                stored.path("keepDays").asInt(usual.keepDays()),
                stored.path("keepMegabytes").asInt(usual.keepMegabytes()),
                choice(stored.path("announced"), Settings.Announced.class).orElse(usual.announced()),
                stored.path("sayWhenOld").asBoolean(usual.sayWhenOld()),
                stored.path("language").asString(usual.language()),
                stored.path("started").asBoolean(usual.started()),
                topics(stored.path("followedTopics")),
                words(stored.path("followedPublishers")),
                emphasis(stored.path("emphasis")),
                window(stored.path("window")));
    }

    private static ObjectNode write(Settings settings, ObjectNode target) {
        target.put("theme", word(settings.theme()))
                .put("textSize", settings.textSize())
                .put("lineWidth", word(settings.lineWidth()))
                .put("serif", settings.serif())
                .put("refreshMinutes", settings.refreshMinutes())
                .put("refreshOnMetered", settings.metered())
                .put("offline", word(settings.offline()))
                .put("offlineMegabytes", settings.offlineMegabytes())
                .put("keepDays", settings.keepDays())
                .put("keepMegabytes", settings.keepMegabytes())
                .put("announced", word(settings.announced()))
                .put("sayWhenOld", settings.sayWhenOld())
                .put("language", settings.language())
                .put("started", settings.started());
        var topics = target.putArray("followedTopics");
        settings.followedTopics().stream().sorted().map(Topic::key).forEach(topics::add);
        var publishers = target.putArray("followedPublishers");
        settings.followedPublishers().forEach(publishers::add);
        var emphasis = target.putObject("emphasis");
        new TreeMap<>(settings.emphasis()).forEach((reason, times) -> emphasis.put(word(reason), times));
        var window = target.putObject("window");
        new TreeMap<>(settings.window()).forEach(window::put);
        return target;
    }

    private static <E extends Enum<E>> Optional<E> choice(JsonNode value, Class<E> choices) {
        return Stream.of(choices.getEnumConstants())
                .filter(choice -> word(choice).equals(value.asString("")))
                .findFirst();
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static Set<Topic> topics(JsonNode value) {
        var topics = EnumSet.noneOf(Topic.class);
        var keys = words(value);
        Stream.of(Topic.values()).filter(topic -> keys.contains(topic.key())).forEach(topics::add);
        return topics;
    }

    private static List<String> words(JsonNode value) {
        return value.valueStream().map(word -> word.asString("")).toList();
    }

    private static Map<RankReason.Kind, Double> emphasis(JsonNode value) {
        var emphasis = new EnumMap<RankReason.Kind, Double>(RankReason.Kind.class);
        for (var reason : RankReason.Kind.values()) {
            var times = value.path(word(reason));
            if (times.isNumber()) {
                emphasis.put(reason, times.asDouble());
            }
        }
        return emphasis;
    }

    private static Map<String, String> window(JsonNode value) {
        var window = new TreeMap<String, String>();
        value.propertyStream()
                .forEach(property ->
                        window.put(property.getKey(), property.getValue().asString("")));
        return window;
    }
}
