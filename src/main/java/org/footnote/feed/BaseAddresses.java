package org.footnote.feed;

/// From where the relative addresses of one feed are seen: its `xml:base`, the site it names, its own address.
final class BaseAddresses {
    private final String document;
    private String site = "";

    BaseAddresses(String document) {
        this.document = document;
    }

    /// Names the site that relative addresses of entries are seen from where no `xml:base` says otherwise.
    void site(String address) {
        site = address;
    }

    String document() {
        return document;
    }

    /// The address as seen from the feed as a document.
    String ofFeed(String address, Scope scope) {
        return Addresses.resolve(base(scope, document, site), address);
    }

    /// The address as seen from an entry.
    String ofEntry(String address, Scope scope) {
        return Addresses.resolve(base(scope, site, document), address);
    }

    /// Ids are names: only an explicit base may change them.
    String ofId(String address, Scope scope) {
        return scope.base().isEmpty() ? address.strip() : Addresses.resolve(scope.base(), address);
    }

    String html(String html, Scope scope) {
        return HtmlAddresses.absolute(html, base(scope, site, document));
    }

    private static String base(Scope scope, String first, String second) {
        if (Addresses.isAbsolute(scope.base())) {
            return scope.base();
        }
        return Addresses.isAbsolute(first) ? first : second;
    }
}
