package org.footnote.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.model.Topic;

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
/// @param language BCP 47 tag of the interface, "" for the system's
/// @param started true once the first-run screen was answered
/// @param followedTopics topics whose stories stand higher
/// @param followedPublishers publishers whose stories stand higher
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
        String language,
        boolean started,
        Set<Topic> followedTopics,
        List<String> followedPublishers,
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
            "",
            false,
            Set.of(),
            List.of(),
            Map.of());

    public Settings {
        textSize = Math.clamp(textSize, 80, 250);
        refreshMinutes = Math.clamp(refreshMinutes, 0, 24 * 60);
        offlineMegabytes = Math.clamp(offlineMegabytes, 0, 100_000);
        keepDays = Math.clamp(keepDays, 1, 36_500);
        keepMegabytes = Math.clamp(keepMegabytes, 0, 10_000_000);
        followedTopics = Set.copyOf(followedTopics);
        followedPublishers = List.copyOf(followedPublishers);
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
        return with(other, textSize, lineWidth, serif, offline, started, window);
    }

    /// The same choices with another size of text.
    public Settings withTextSize(int other) {
        return with(theme, other, lineWidth, serif, offline, started, window);
    }

    /// The same choices with another width of lines.
    public Settings withLineWidth(LineWidth other) {
        return with(theme, textSize, other, serif, offline, started, window);
    }

    /// The same choices with or without serifs.
    public Settings withSerif(boolean other) {
        return with(theme, textSize, lineWidth, other, offline, started, window);
    }

    /// The same choices with another set of articles kept in full.
    public Settings withOffline(OfflineScope other) {
        return with(theme, textSize, lineWidth, serif, other, started, window);
    }

    /// The same choices, with the first-run screen answered or not.
    public Settings withStarted(boolean other) {
        return with(theme, textSize, lineWidth, serif, offline, other, window);
    }

    /// The same choices with other memories of the window.
    public Settings withWindow(Map<String, String> other) {
        return with(theme, textSize, lineWidth, serif, offline, started, other);
    }

    /// The same choices with another pace of refreshing.
    public Settings withRefreshMinutes(int other) {
        return with(other, metered, offlineMegabytes, keepDays, keepMegabytes, announced, followedTopics);
    }

    /// The same choices, refreshing on metered networks or not.
    public Settings withMetered(boolean other) {
        return with(refreshMinutes, other, offlineMegabytes, keepDays, keepMegabytes, announced, followedTopics);
    }

    /// The same choices with another room for pictures.
    public Settings withOfflineMegabytes(int other) {
        return with(refreshMinutes, metered, other, keepDays, keepMegabytes, announced, followedTopics);
    }

    /// The same choices with another time that articles are kept.
    public Settings withKeepDays(int other) {
        return with(refreshMinutes, metered, offlineMegabytes, other, keepMegabytes, announced, followedTopics);
    }

    /// The same choices with another room for all that is kept.
    public Settings withKeepMegabytes(int other) {
        return with(refreshMinutes, metered, offlineMegabytes, keepDays, other, announced, followedTopics);
    }

    /// The same choices with other stories announced.
    public Settings withAnnounced(Announced other) {
        return with(refreshMinutes, metered, offlineMegabytes, keepDays, keepMegabytes, other, followedTopics);
    }

    /// The same choices with other topics followed.
    public Settings withFollowedTopics(Set<Topic> other) {
        return with(refreshMinutes, metered, offlineMegabytes, keepDays, keepMegabytes, announced, other);
    }

    private Settings with(
            int refreshMinutes,
            boolean metered,
            int offlineMegabytes,
            int keepDays,
            int keepMegabytes,
            Announced announced,
            Set<Topic> followedTopics) {
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
                language,
                started,
                followedTopics,
                followedPublishers,
                window);
    }

    private Settings with(
            Theme theme,
            int textSize,
            LineWidth lineWidth,
            boolean serif,
            OfflineScope offline,
            boolean started,
            Map<String, String> window) {
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
                language,
                started,
                followedTopics,
                followedPublishers,
                window);
    }
}
