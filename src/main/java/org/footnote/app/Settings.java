package org.footnote.app;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.model.RankReason;
import org.footnote.model.Topic;
import org.footnote.story.StoryRanker;

/// The reader's choices; few, and each applies at once. Get and keep them with [SettingsStore]. Immutable.
///
/// @param theme light, dark, or what the system says
/// @param textSize size of all text in per cent, 80 to 250
/// @param lineWidth how long a line of text may get
/// @param serif true for article text with serifs
/// @param refreshMinutes minutes between refreshes while the window is open, 0 for none but by hand
/// @param metered whether to refresh without being asked on a network that is paid by the megabyte, too
/// @param offline which articles are kept in full for reading offline
/// @param offlineMegabytes how much the pictures kept for reading offline may take
/// @param keepDays how long articles are kept that are not saved
/// @param keepMegabytes how much everything that is kept may take before the oldest leaves, 0 for no limit
/// @param announced which new stories are announced
/// @param sayWhenOld whether to say at the start that this version is half a year old; nobody is asked for it
/// @param language BCP 47 tag of the interface, "" for the system's
/// @param started true once the first-run screen was answered
/// @param followedTopics topics whose stories stand higher
/// @param followedPublishers publishers whose stories stand higher
/// @param emphasis how much each of the [#WEIGHED] reasons counts for a story's place, times the usual, 0 to 10; those
/// that count as usual are not in it
/// @param window what the window remembers about itself: its place, widths, selection
public record Settings(
        Theme theme,
        int textSize,
        LineWidth lineWidth,
        boolean serif,
        int refreshMinutes,
        boolean metered,
        OfflineScope offline,
        int offlineMegabytes,
        int keepDays,
        int keepMegabytes,
        Announced announced,
        boolean sayWhenOld,
        String language,
        boolean started,
        Set<Topic> followedTopics,
        List<String> followedPublishers,
        Map<RankReason.Kind, Double> emphasis,
        Map<String, String> window) {
    /// What a new reader starts with.
    public static final Settings DEFAULT = new Settings(
            Theme.SYSTEM,
            100,
            LineWidth.MEDIUM,
            true,
            30,
            false,
            OfflineScope.EVERYTHING,
            300,
            90,
            2_000,
            Announced.NOTHING,
            false,
            "",
            false,
            Set.of(),
            List.of(),
            Map.of(),
            Map.of());

    /// The reasons whose weight is the reader's choice.
    public static final List<RankReason.Kind> WEIGHED = List.of(
            RankReason.Kind.INDEPENDENT_SOURCES,
            RankReason.Kind.PRIMARY_SOURCE,
            RankReason.Kind.FRESH,
            RankReason.Kind.SPREADING,
            RankReason.Kind.FOLLOWED);

    private static final double MOST_EMPHASIS = 10;

    public Settings {
        textSize = Math.clamp(textSize, 80, 250);
        refreshMinutes = Math.clamp(refreshMinutes, 0, 24 * 60);
        offlineMegabytes = Math.clamp(offlineMegabytes, 0, 100_000);
        keepDays = Math.clamp(keepDays, 1, 36_500);
        keepMegabytes = Math.clamp(keepMegabytes, 0, 10_000_000);
        followedTopics = Set.copyOf(followedTopics);
        followedPublishers = List.copyOf(followedPublishers);
        emphasis = emphasis.entrySet().stream()
                .filter(reason -> WEIGHED.contains(reason.getKey()) && reason.getValue() != 1)
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, reason -> Math.clamp(reason.getValue(), 0, MOST_EMPHASIS)));
        window = Map.copyOf(window);
    }

    /// Light or dark.
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// How long a line of text may get.
    public enum LineWidth {
        NARROW,
        MEDIUM,
        WIDE
    }

    /// Which articles are kept in full, with their pictures.
    public enum OfflineScope {
        /// Those of today's edition and of saved stories, then the rest of the last two days.
        EVERYTHING,
        /// Those of today's edition and of saved stories.
        EDITION,
        /// None: what the feeds bring is what there is.
        NOTHING
    }

    /// Which new stories are announced.
    public enum Announced {
        /// All, together.
        EVERYTHING,
        /// Those of the topics that are followed.
        FOLLOWED,
        NOTHING
    }

    /// The same choices with another theme.
    public Settings withTheme(Theme other) {
        return with(draft -> draft.theme = other);
    }

    /// The same choices with another size of text.
    public Settings withTextSize(int other) {
        return with(draft -> draft.textSize = other);
    }

    /// The same choices with another width of lines.
    public Settings withLineWidth(LineWidth other) {
        return with(draft -> draft.lineWidth = other);
    }

    /// The same choices with or without serifs.
    public Settings withSerif(boolean other) {
        return with(draft -> draft.serif = other);
    }

    /// The same choices with another set of articles kept in full.
    public Settings withOffline(OfflineScope other) {
        return with(draft -> draft.offline = other);
    }

    /// The same choices, with the first-run screen answered or not.
    public Settings withStarted(boolean other) {
        return with(draft -> draft.started = other);
    }

    /// The same choices with other memories of the window.
    public Settings withWindow(Map<String, String> other) {
        return with(draft -> draft.window = other);
    }

    /// The same choices with another pace of refreshing.
    public Settings withRefreshMinutes(int other) {
        return with(draft -> draft.refreshMinutes = other);
    }

    /// The same choices, refreshing on metered networks or not.
    public Settings withMetered(boolean other) {
        return with(draft -> draft.metered = other);
    }

    /// The same choices with another room for pictures.
    public Settings withOfflineMegabytes(int other) {
        return with(draft -> draft.offlineMegabytes = other);
    }

    /// The same choices with another time that articles are kept.
    public Settings withKeepDays(int other) {
        return with(draft -> draft.keepDays = other);
    }

    /// The same choices with another room for all that is kept.
    public Settings withKeepMegabytes(int other) {
        return with(draft -> draft.keepMegabytes = other);
    }

    /// The same choices with other stories announced.
    public Settings withAnnounced(Announced other) {
        return with(draft -> draft.announced = other);
    }

    /// The same choices, with or without a word when this version has become old.
    public Settings withSayWhenOld(boolean other) {
        return with(draft -> draft.sayWhenOld = other);
    }

    /// The same choices in another language, "" for the system's.
    public Settings withLanguage(String other) {
        return with(draft -> draft.language = other);
    }

    /// The same choices with other topics followed.
    public Settings withFollowedTopics(Set<Topic> other) {
        return with(draft -> draft.followedTopics = other);
    }

    /// The same choices with this topic followed or not.
    public Settings following(Topic topic, boolean followed) {
        var topics = new HashSet<>(followedTopics);
        if (followed) {
            topics.add(topic);
        } else {
            topics.remove(topic);
        }
        return withFollowedTopics(topics);
    }

    /// Whether a publisher is followed, whatever its capitals.
    public boolean follows(String publisher) {
        return followedPublishers.stream().anyMatch(publisher::equalsIgnoreCase);
    }

    /// The same choices with this publisher followed or not.
    public Settings following(String publisher, boolean followed) {
        var others = followedPublishers.stream().filter(other -> !publisher.equalsIgnoreCase(other));
        var publishers = Stream.concat(others, followed ? Stream.of(publisher) : Stream.empty());
        return with(draft -> draft.followedPublishers = publishers.toList());
    }

    /// How much a reason counts for a story's place, times the usual.
    public double timesUsual(RankReason.Kind reason) {
        return emphasis.getOrDefault(reason, 1.0);
    }

    /// What each reason is worth.
    StoryRanker.Weights weights() {
        return StoryRanker.Weights.DEFAULT.times(this::timesUsual);
    }

    /// The same choices, with a reason counting so many times as much as usual.
    public Settings withEmphasis(RankReason.Kind reason, double times) {
        var changed = new EnumMap<RankReason.Kind, Double>(RankReason.Kind.class);
        changed.putAll(emphasis);
        changed.put(reason, times);
        return with(draft -> draft.emphasis = changed);
    }

    private Settings with(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.settings();
    }

    /// The choices while one of them is being changed.
    private static final class Draft {
        private Theme theme;
        private int textSize;
        private LineWidth lineWidth;
        private boolean serif;
        private int refreshMinutes;
        private boolean metered;
        private OfflineScope offline;
        private int offlineMegabytes;
        private int keepDays;
        private int keepMegabytes;
        private Announced announced;
        private boolean sayWhenOld;
        private String language;
        private boolean started;
        private Set<Topic> followedTopics;
        private List<String> followedPublishers;
        private Map<RankReason.Kind, Double> emphasis;
        private Map<String, String> window;

        Draft(Settings settings) {
            theme = settings.theme;
            textSize = settings.textSize;
            lineWidth = settings.lineWidth;
            serif = settings.serif;
            refreshMinutes = settings.refreshMinutes;
            metered = settings.metered;
            offline = settings.offline;
            offlineMegabytes = settings.offlineMegabytes;
            keepDays = settings.keepDays;
            keepMegabytes = settings.keepMegabytes;
            announced = settings.announced;
            sayWhenOld = settings.sayWhenOld;
            language = settings.language;
            started = settings.started;
            followedTopics = settings.followedTopics;
            followedPublishers = settings.followedPublishers;
            emphasis = settings.emphasis;
            window = settings.window;
        }

        Settings settings() {
            return new Settings(
                    theme,
                    textSize,
                    lineWidth,
                    serif,
                    refreshMinutes,
                    metered,
                    offline,
                    offlineMegabytes,
                    keepDays,
                    keepMegabytes,
                    announced,
                    sayWhenOld,
                    language,
                    started,
                    followedTopics,
                    followedPublishers,
                    emphasis,
                    window);
        }
    }
}
