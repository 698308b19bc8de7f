/// Footnote, a desktop reader for curated AI news.
module org.footnote {
    requires com.rometools.rome;
    requires com.rometools.rome.modules;
    requires com.rometools.rome.opml;
    requires java.desktop;
    requires java.logging;
    requires java.net.http;
    requires java.sql;
    requires javafx.controls;
    requires jfx.incubator.richtext;
    requires atlantafx.base;
    requires com.github.albfernandez.juniversalchardet;
    requires info.picocli;
    requires dec;
    requires org.jdom2;
    requires org.jsoup;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.slf4j;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires static org.jspecify;

    opens org.footnote.cli to
            info.picocli;
}
