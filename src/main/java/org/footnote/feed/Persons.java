package org.footnote.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.footnote.model.Person;
import org.jspecify.annotations.Nullable;

/// Names and mail addresses out of the forms that feeds write them in.
final class Persons {
    private static final Pattern MAIL_NAME = Pattern.compile("(?:mailto:)?([^\\s<>()]+@[^\\s<>()]+)\\s*\\((.*)\\)");
    private static final Pattern NAME_MAIL =
            Pattern.compile("(.*?)\\s*[<(\\[]\\s*(?:mailto:)?([^\\s<>()\\[\\]]+@[^\\s<>()\\[\\]]+)\\s*[>)\\]]");
    private static final Pattern MAIL = Pattern.compile("(?:mailto:)?([^\\s<>()@]+@[^\\s<>()@]+)");
    private static final Pattern MAIL_THEN_NAME = Pattern.compile("([^\\s<>()@,]+@[^\\s<>()@,]+)[,\\s]+(.+)");
    private static final Pattern NAME_THEN_MAIL = Pattern.compile("([^<>()@]+?)[,\\s]+([^\\s<>()@,]+@[^\\s<>()@,]+)");

    private static final Pattern SEPARATORS = Pattern.compile("^[-–—,;:|\\s]+|[-–—,;:|\\s]+$");
    private static final String OPENING = "\"'(<[";
    private static final String CLOSING = "\"')>]";

    private Persons() {}

    /// A person out of one text: `mail (name)`, `name <mail>`, `mailto:mail`, a mail address or a name.
    static Person read(String text) {
        var line = PlainText.line(text);
        var bare = line.indexOf('&') >= 0 ? PlainText.ofHtml(line) : line;
        var person = bare.indexOf('@') < 0 ? null : withMail(bare);
        return person == null
                ? new Person(name(PlainText.ofHtml(bare)), "")
                : new Person(name(person.name()), person.email());
    }

    private static @Nullable Person withMail(String text) {
        var match = MAIL_NAME.matcher(text);
        if (match.matches()) {
            return new Person(match.group(2).strip(), match.group(1));
        }
        match = NAME_MAIL.matcher(text);
        if (match.matches()) {
            return new Person(match.group(1).strip(), match.group(2));
        }
        match = MAIL.matcher(text);
        if (match.matches()) {
            return new Person("", match.group(1));
        }
        match = MAIL_THEN_NAME.matcher(text);
        if (match.matches()) {
            return new Person(match.group(2).strip(), match.group(1));
        }
        match = NAME_THEN_MAIL.matcher(text);
        return match.matches() ? new Person(match.group(1).strip(), match.group(2)) : null;
    }

    /// A name without the dashes, commas, quotes or brackets that set it apart from what stood beside it.
    private static String name(String text) {
        var name = SEPARATORS.matcher(text).replaceAll("").strip();
        return name.length() > 2 && isWrapped(name)
                ? name.substring(1, name.length() - 1).strip()
                : name;
    }

    private static boolean isWrapped(String name) {
        int kind = OPENING.indexOf(name.charAt(0));
        return kind >= 0 && name.indexOf(CLOSING.charAt(kind), 1) == name.length() - 1;
    }

    /// All persons but doubles, empty ones left out; a mail address alone joins the name it belongs to.
    static List<Person> distinct(List<Person> persons) {
        var result = new ArrayList<Person>();
        for (var person : persons) {
            boolean empty = person.name().isBlank() && person.email().isBlank();
            if (!empty && result.stream().noneMatch(other -> covers(other, person))) {
                result.removeIf(other -> covers(person, other));
                result.add(person);
            }
        }
        return result;
    }

    private static boolean covers(Person one, Person other) {
        boolean name = other.name().isEmpty() || other.name().equalsIgnoreCase(one.name());
        boolean mail = other.email().isEmpty() || other.email().equalsIgnoreCase(one.email());
        return name && mail;
    }
}
