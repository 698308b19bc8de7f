package org.footnote.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.footnote.model.Citation;
import org.footnote.model.Completeness;
import org.footnote.model.FeedKind;
import org.footnote.model.Source;
import org.footnote.model.Statement;
import org.footnote.model.Support;
import tools.jackson.databind.JsonNode;

/// The numbered sources of one curated story, and what its `[domain#n]` means: the n-th article of that domain.
final class CuratedCitations {
    private static final Pattern MARK = Pattern.compile("\\s*\\[([^\\[\\]\\s#]+)#(\\d{1,3})]");
    private static final Pattern COMMON = Pattern.compile("\\s*\\[common]", Pattern.CASE_INSENSITIVE);

    private final List<Source> sources = new ArrayList<>();

    CuratedCitations(JsonNode articles) {
        for (var article : articles) {
            var address = article.path("link").asString(article.path("url").asString(""));
            var domain = article.path("domain").asString(article.path("source").asString(""));
            sources.add(new Source(
                    sources.size() + 1,
                    "",
                    domain,
                    PlainText.ofHtml(article.path("title").asString("")),
                    "",
                    Addresses.isHttp(address) ? address : "",
                    FeedDates.read(article.path("date").asString("")).orElse(null),
                    FeedKind.PUBLISHER,
                    Completeness.FEED_TEXT,
                    0));
        }
    }

    List<Source> sources() {
        return List.copyOf(sources);
    }

    /// A text with its marks taken out and read; marks that name no article are dropped.
    Statement statement(String marked) {
        var numbers = new LinkedHashSet<Integer>();
        var marks = MARK.matcher(marked);
        while (marks.find()) {
            int number = number(marks.group(1), Integer.parseInt(marks.group(2)));
            if (number > 0) {
                numbers.add(number);
            }
        }
        var bare = COMMON.matcher(MARK.matcher(marked).replaceAll("")).replaceAll("");
        var citations = numbers.stream()
                .map(number -> new Citation(number, null, Citation.Standing.UNCHECKED))
                .toList();
        return new Statement(PlainText.ofHtml(bare), citations, citations.size() > 1 ? Support.SEVERAL : Support.ONE);
    }

    /// The number of the n-th article of a domain, or of the article with an address; 0 if there is none.
    private int number(String name, int nth) {
        var wanted = bare(name);
        int seen = 0;
        for (var source : sources) {
            if (source.address().equals(name) || (bare(source.publisher()).equals(wanted) && ++seen == nth)) {
                return source.number();
            }
        }
        return 0;
    }

    private static String bare(String domain) {
        return domain.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }
}
