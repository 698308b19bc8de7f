package org.footnote.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "[::1], true", "nas2, false", "1and1.example, false", "a.example, false"})
    void asksNobodyForAnAddress(String host, boolean isLiteral) {
        assertEquals(isLiteral, Names.isLiteral(host));
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "127.9.9.9, true",
        "0.0.0.0, true",
        "0.1.2.3, true",
        "10.1.2.3, true",
        "172.16.0.1, true",
        "172.32.0.1, false",
        "192.168.1.1, true",
        "169.254.169.254, true",
        "100.64.0.1, true",
        "100.128.0.1, false",
        "198.18.0.1, true",
        "198.20.0.1, false",
        "224.0.0.1, true",
        "255.255.255.255, true",
        "192.0.0.8, true",
        "93.184.215.14, false",
        "8.8.8.8, false",
        "::1, true",
        "::, true",
        "fe80::1, true",
        "fd00::1, true",
        "2606:4700::1111, false",
        "::ffff:10.0.0.1, true",
        "64:ff9b::10.0.0.1, true",
        "64:ff9b::8.8.8.8, false",
        "2002:0a00:0001::1, true",
        "2002:0808:0808::1, false",
    })
    void tellsPrivateNetworksFromThePublicOne(String address, boolean isPrivate) throws UnknownHostException {
        assertEquals(isPrivate, Names.isPrivate(InetAddress.getByName(address)));
    }
}
