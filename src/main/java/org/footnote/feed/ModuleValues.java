package org.footnote.feed;

import com.rometools.modules.itunes.FeedInformation;
import com.rometools.modules.itunes.ITunes;
import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.MediaModule;
import com.rometools.modules.mediarss.types.MediaContent;
import com.rometools.modules.mediarss.types.Metadata;
import com.rometools.modules.mediarss.types.UrlReference;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.DCSubject;
import com.rometools.rome.feed.module.Extendable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What ROME's modules know about a feed or an entry, without their nulls.
final class ModuleValues {
    private final @Nullable DCModule core;
    private final @Nullable ITunes itunes;
    private final @Nullable MediaModule media;

    ModuleValues(Extendable from) {
        core = (DCModule) from.getModule(DCModule.URI);
        itunes = (ITunes) from.getModule(ITunes.URI);
        media = (MediaModule) from.getModule(MediaModule.URI);
    }

    @Nullable
    String coreTitle() {
        return core == null ? null : core.getTitle();
    }

    @Nullable
    String coreDescription() {
        return core == null ? null : core.getDescription();
    }

    @Nullable
    String coreIdentifier() {
        return core == null ? null : core.getIdentifier();
    }

    @Nullable
    String coreLanguage() {
        return core == null ? null : core.getLanguage();
    }

    @Nullable
    String coreRights() {
        return core == null ? null : core.getRights();
    }

    List<String> creators() {
        return core == null ? List.of() : core.getCreators();
    }

    List<String> publishers() {
        return core == null ? List.of() : core.getPublishers();
    }

    List<String> contributors() {
        return core == null ? List.of() : core.getContributors();
    }

    @Nullable
    String itunesAuthor() {
        return itunes == null ? null : itunes.getAuthor();
    }

    /// The owner of a podcast as `mail (name)`.
    @Nullable
    String itunesOwner() {
        if (!(itunes instanceof FeedInformation podcast)) {
            return null;
        }
        var name = podcast.getOwnerName();
        var mail = podcast.getOwnerEmailAddress();
        return mail == null ? name : name == null ? mail : mail + " (" + name + ")";
    }

    @Nullable
    String itunesTitle() {
        return itunes instanceof com.rometools.modules.itunes.EntryInformation episode ? episode.getTitle() : null;
    }

    @Nullable
    String itunesSummary() {
        return itunes == null ? null : itunes.getSummary();
    }

    @Nullable
    String itunesSubtitle() {
        return itunes == null ? null : itunes.getSubtitle();
    }

    /// Subjects and keywords: each word, and where there are several also all of them as written.
    List<String> categories() {
        var categories = new ArrayList<String>();
        if (core != null) {
            core.getSubjects().stream().map(DCSubject::getValue).forEach(categories::add);
        }
        if (itunes != null && itunes.getKeywords() != null) {
            categories.addAll(List.of(itunes.getKeywords()));
            categories.add(String.join(",", itunes.getKeywords()));
        }
        metadata().forEach(data -> {
            for (var category : data.getCategories()) {
                categories.add(category.getValue());
            }
            categories.addAll(List.of(data.getKeywords()));
        });
        return categories;
    }

    @Nullable
    String mediaTitle() {
        return metadata()
                .map(Metadata::getTitle)
                .filter(ModuleValues::isText)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String mediaDescription() {
        return metadata()
                .map(Metadata::getDescription)
                .filter(ModuleValues::isText)
                .findFirst()
                .orElse(null);
    }

    List<String> mediaCredits() {
        return metadata()
                .flatMap(data -> Stream.of(data.getCredits()))
                .map(credit -> credit.getName())
                .filter(ModuleValues::isText)
                .toList();
    }

    @Nullable
    String mediaPlayer() {
        return media == null || media.getPlayer() == null
                ? null
                : media.getPlayer().getUrl().toString();
    }

    @Nullable
    String mediaThumbnail() {
        return metadata()
                .flatMap(data -> Stream.of(data.getThumbnail()))
                .map(thumbnail -> String.valueOf(thumbnail.getUrl()))
                .findFirst()
                .orElse(null);
    }

    /// Media files, also those inside groups; thumbnails are none.
    List<MediaContent> mediaContents() {
        if (!(media instanceof MediaEntryModule entry)) {
            return List.of();
        }
        var contents = new ArrayList<>(List.of(entry.getMediaContents()));
        for (var group : entry.getMediaGroups()) {
            contents.addAll(List.of(group.getContents()));
        }
        return contents;
    }

    static String address(MediaContent content) {
        return content.getReference() instanceof UrlReference reference
                ? reference.getUrl().toString()
                : "";
    }

    private Stream<Metadata> metadata() {
        if (media == null) {
            return Stream.of();
        }
        var all = new ArrayList<@Nullable Metadata>();
        all.add(media.getMetadata());
        if (media instanceof MediaEntryModule entry) {
            for (var group : entry.getMediaGroups()) {
                all.add(group.getMetadata());
            }
        }
        mediaContents().forEach(content -> all.add(content.getMetadata()));
        return all.stream().flatMap(Stream::ofNullable);
    }

    private static boolean isText(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
