package org.footnote.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "http://a.example, http://a.example/",
        "'  HTTPS://A.Example:8443/x?y=1#z ', https://a.example:8443/x?y=1",
        "feed:https://a.example/f, https://a.example/f",
        "feed://a.example/f, http://a.example/f",
        "feed:http://a.example/f, http://a.example/f",
        "http://bücher.example/straße, http://xn--bcher-kva.example/stra%C3%9Fe",
        "http://a.example/a b|c?q=[1]&r=50%, http://a.example/a%20b%7Cc?q=%5B1%5D&r=50%25",
        "http://a.example/a%20b, http://a.example/a%20b",
        "http://me:pw@a.example/f, http://a.example/f",
        "http://me@home.example:p@w@a.example/~me@home, http://a.example/~me@home",
        "http://[::1]:80/f, http://[::1]:80/f",
        "https:/a.example/f, https://a.example/f",
    })
    void readsWhatPeopleAndServersWrite(String written, String read) {
        assertEquals(read, WebAddress.read(written).orElseThrow().shown());
    }

    @ParameterizedTest
    @CsvSource({
        "/f, https://a.example/f",
        "g, https://a.example/dir/g",
        "'../g h', https://a.example/g%20h",
        "?page=2, https://a.example/dir/file?page=2",
        "../../../g, https://a.example/g",
        "../..?x, https://a.example/?x",
        "/../x/./y/.., https://a.example/x/",
        "https://a.example/../x//../y/., https://a.example/x/y/",
        "'#part', https://a.example/dir/file?x=y",
        "'', https://a.example/dir/file?x=y",
        "'\\\\b.example\\f?a=\\', https://b.example/f?a=%5C",
        "12:30/x, https://a.example/dir/12:30/x",
        "mailto:x@a.example, nowhere",
        "a.example:80/x, nowhere",
        "//b.example/f, https://b.example/f",
        "http://b.example:81/f#x, http://b.example:81/f",
    })
    void followsALocation(String location, String target) {
        var here = WebAddress.read("https://a.example/dir/file?x=y").orElseThrow();
        assertEquals(target, here.resolve(location).map(WebAddress::shown).orElse("nowhere"));
    }

    @Test
    void emptyStepsOfAPathStay() {
        var here = WebAddress.read("https://a.example/a//b/c").orElseThrow();
        assertEquals(Optional.of("https://a.example/a//b/g"), here.resolve("g").map(WebAddress::shown));
        assertEquals(Optional.of("https://a.example/a//g"), here.resolve("../g").map(WebAddress::shown));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/g, https://me:pw@a.example/g",
        "/g, https://me:pw@a.example/g",
        "https://b.example/g, https://b.example/g",
        "http://a.example/g, http://a.example/g",
        "https://a.example:444/g, https://a.example:444/g",
        "https://you:x@a.example/g, https://you:x@a.example/g",
    })
    void keepsNameAndPasswordOnlyWhereTheyBelong(String location, String kept) {
        var here = WebAddress.read("https://me:pw@a.example/f").orElseThrow();
        assertEquals(kept, here.resolve(location).orElseThrow().kept());
    }

    @Test
    void keepsNameAndPasswordOnTheWayToHttps() {
        var here = WebAddress.read("http://me:pw@a.example/f").orElseThrow();
        assertEquals(
                "https://me:pw@a.example/f",
                here.resolve("https://a.example/f").orElseThrow().kept());
    }
}
