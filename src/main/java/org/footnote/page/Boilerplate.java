package org.footnote.page;

import java.util.regex.Pattern;

/// Lines that belong to a page and not to the article on it, in the languages that feeds on AI come in most.
final class Boilerplate {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_CLOSING = 450;

    private static final Pattern LINE = any("""
            advertisement|advert|advertising|anzeige|-\\s*anzeige\\s*-|publicité|publicidad|pubblicità|werbung|sponsored(?: content)?
            share(?: this)?(?: (?:article|story|post|page|on|via))?\\b.{0,40}|tweet|print|e-?mail|whatsapp|facebook|twitter|linkedin
            (?:post )?comments?(?: \\(?[\\d+]*\\)?)?|\\d+ comments?|leave a (?:comment|reply)|comments are closed\\.?
            related(?: (?:articles?|stories|posts?|content|links|topics|coverage|news))?:?|see also:?|more on this story
            (?:click|tap) here (?:to|for) (?:subscribe|sign up|share|see more|read more).{0,80}|sign up (?:for|to|now|here)\\b.{0,140}|subscribe (?:to|now|for|here|today)\\b.{0,120}
            follow (?:us|me|@).{0,80}|like this:?|loading\\W*|continue reading.{0,80}|(?:story|article) continues .{0,40}|scroll (?:down )?(?:for|to) .{0,40}|skip (?:to|advertisement).{0,40}
            tags?:?|tags?: .{0,80}|filed under:?.{0,80}|posted in:?.{0,80}|categor(?:y|ies):.{0,80}|topics?:.{0,80}|highlights|caption|close|advertisement - .{0,40}
            copyright ©?.{0,100}|© ?(?:\\d{4}|copyright).{0,120}|all rights reserved\\.?
            last (?:updated|modified).{0,60}|(?:first )?(?:updated|published|posted)(?: (?:on|at))?:? .{0,50}\\d.{0,40}|image \\d+ of \\d+
            (?:image|photo|picture|video|file photo)(?: (?:source|credit|caption|copyright|courtesy|by))?s?\\s*[:/].{0,80}|\\(?(?:image|photo|picture|video)(?: credit)?:? .{0,50}\\)|(?:foto|bild|titelbild|grafik|crédits? photos?|credits?|crédito|źródło|quelle|bildquelle|photograph by)\\s*:.{0,80}|foto [\\w ]{0,30}
            most (?:read|popular).{0,30}|recommended(?: for you)?|you (?:may|might) also (?:like|be interested in).{0,20}|media playback is (?:not |un)supported.{0,40}|this video is unavailable.{0,20}
            (?:•|-|·)?\\s*\\d+ min(?:ute)?s?[ -]read|(?:reading|read) time:?.{0,30}|tempo de leitura.{0,30}|lesezeit.{0,20}|temps de lecture.{0,30}|tiempo de lectura.{0,30}|ten tekst przeczytasz.{0,30}
            @\\w{2,20}|listen to this article.{0,30}|listen|save|share|read more\\W*|view comments|show comments|add a comment|play video|watch live
            (?:auf|bei|per) (?:facebook|twitter|whatsapp|e-mail).{0,40}|artikel (?:teilen|drucken|merken).{0,40}|möchten sie den artikel teilen.{0,20}|diesen artikel.{0,40}|(?:bild|galerie) anzeigen|weiterlesen.{0,60}|jetzt lesen|zur startseite|kommentare?(?: \\(?\\d+\\)?)?|bewerten:?|drucken|teilen|merken
            nos siga (?:no|na).{0,60}|síguenos.{0,80}|suivez-nous.{0,80}|seguici su.{0,80}|compartir|compartilhe.{0,40}|partager.{0,30}|image illustrative.{0,40}
            (?:via|source|quelle|fuente|fonte): .{0,60}|via syndigate\\.info|e-?mail this.{0,40}|print this.{0,40}
            """);

    private static final Pattern LABELLED = Pattern.compile(
            "^\\W{0,4}(?:related|see (?:also|more)|read(?:s)?(?: (?:more|next|also|the full|this))?|more(?: (?:on|from|about))?|watch|don[’']t miss|also(?: read)?|must read|recommended|in case you missed|next|up next|further reading|lire(?: aussi)?|à lire(?: aussi)?|lea(?: (?:también|más))?|le puede interesar|puedes ver|mira(?: también)?|vea|leia(?: (?:também|mais))?|leggi(?: anche)?|lesen sie (?:auch|hier|mehr)|lesetipp|mehr (?:zum|dazu|infos?|lesen)|hier (?:geht|finden)|siehe auch|auch interessant|czytaj(?: też)?|zobacz(?: też)?|lees ook|schon gelesen|subscribe|sign up|follow|download|join|get|click)\\b[^.]{0,140}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern RELATED_HEADING = any("""
            related(?: (?:articles?|stories|posts?|content|links|topics|coverage|news|reading))?|you (?:may|might|will|could)(?: also)? (?:like|enjoy|be interested in).{0,20}|more (?:stories|news|articles|great .{0,20}stories|from .{0,40}|on this.{0,20})|recommended(?: .{0,30})?|read (?:more|next|also)|don[’']t miss|most (?:read|popular).{0,20}|popular on .{0,30}|latest (?:news|stories|posts|articles)|trending(?: now)?|what to read next|further reading|about the authors?|about (?:this|the) author|leave a (?:reply|comment).{0,30}|comments|join the (?:conversation|discussion)
            das könnte (?:sie|dich) auch interessieren|mehr zum thema.{0,30}|ähnliche (?:artikel|beiträge)|weitere (?:artikel|beiträge|meldungen|nachrichten|tourentipps|themen).{0,30}|auch interessant|lesen sie auch.{0,40}|schon gelesen\\?|meistgelesen.{0,20}|über (?:den|die) autor.{0,10}|empfehlungen(?: .{0,30})?|neueste (?:artikel|beiträge)|kommentare
            você (?:pode|também pode) gostar|leia (?:também|mais)|veja também|notícias relacionadas|artigos relacionados|te puede interesar|le puede interesar|también te puede interesar|noticias relacionadas|artículos relacionados|más noticias|contexto de la noticia|à lire aussi|sur le même sujet|articles (?:liés|similaires)|lire aussi|potrebbe interessarti.{0,20}|leggi anche|articoli correlati|czytaj (?:też|także|również)|zobacz (?:też|także)|lees ook|gerelateerd.{0,30}
            """);

    private static final Pattern BYLINE = Pattern.compile(
            "^(?:(?:written |posted |published |reported )?by|von|par|por|di|text(?: von)?|autor(?:in)?|author)\\s*:?\\s+\\p{Lu}.{2,80}$|^\\p{Lu}[\\p{Lu} .,'’-]{4,60}$",
            Pattern.UNICODE_CASE);

    private static final Pattern CLOSING = Pattern.compile(
            "follow (?:him|her|them|us|me|@?\\w+)? ?(?:\\w+ )?on (?:twitter|facebook|instagram|x\\b|linkedin|social)|(?:can|may) be reached (?:at|on|by)|^e?-?mail \\p{Lu}|reach (?:the|out to) |sign up (?:for|here|to)|subscribe to|have a tip\\?|^contact |^send (?:tips|us)|newsletter|download (?:our|the) .{0,40}app|^\\W?(?:additional )?(?:reporting|editing|writing) by |contributed to this (?:report|story|article)\\.?$|^follow .{2,40} coverage |^more ap |^click here (?:to|for) |^(?:read|see|find) (?:more|the original)|^\\W*(?:the views|views) .{0,60}(?:expressed|opinions)|^disclaimer|^get (?:the latest|more|our)|^join (?:us|our|the)|support (?:our|independent) |(?:patreon|donat)|^need more |^for more (?:information|news|stories)|folgen sie uns|abonnieren|newsletter|síguenos|suivez-nous|únete|canal de telegram|^comentários|atenção: comentários|^if you (?:enjoyed|liked|like|want)|please (?:consider|subscribe|share|like)|^\\W*(?:image|photo|featured image|cover|title)s?(?: credit)?s?:|^(?:tags|filed|categories|posted):?\\s",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Boilerplate() {}

    /// Each line holds alternatives that have to match a whole text.
    private static Pattern any(String lines) {
        return Pattern.compile(
                "^(?:" + lines.strip().replaceAll("\\s*\\n\\s*", "|") + ")\\s*[:.!…]*$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Whether a text as a whole is something that only a page has.
    static boolean isLine(String text) {
        return text.length() < LONGEST_LINE
                && LINE.matcher(text.replace('\n', ' ').strip()).matches();
    }

    /// Whether a text begins as an invitation to read something else.
    static boolean isLabelled(String text) {
        return text.length() < LONGEST_LINE
                && LABELLED.matcher(text.replace('\n', ' ')).find();
    }

    /// Whether a heading stands above other articles.
    static boolean isRelatedHeading(String text) {
        return RELATED_HEADING.matcher(text.replace('\n', ' ').strip()).matches();
    }

    /// Whether a short text names the author and nothing else.
    static boolean isByline(String text) {
        return BYLINE.matcher(text).matches();
    }

    /// Whether a text is what comes after an article: whom to follow, what to subscribe to, where it was first.
    static boolean isClosing(String text) {
        return text.length() < LONGEST_CLOSING && CLOSING.matcher(text).find();
    }
}
