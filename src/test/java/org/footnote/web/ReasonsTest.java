package org.footnote.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonsTest {
    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(new UnknownHostException("a"), true, "There is no server by the name a.example."),
                arguments(
                        new HttpConnectTimeoutException("x"),
                        true,
                        "The server a.example could not be reached in time."),
                arguments(new ConnectException("No route to host"), true, "There is no way to the server a.example."),
                arguments(new IOException("Network is unreachable"), true, "There is no way to the server a.example."),
                arguments(new ConnectException("Connection refused"), false, "The server refused the connection."),
                arguments(new IOException("EOF"), false, "The connection broke before the server had answered."),
                arguments(
                        tls(new CertificateExpiredException()),
                        false,
                        "No secure connection: the server's certificate has expired."),
                arguments(
                        tls(new CertificateNotYetValidException()),
                        false,
                        "No secure connection: the server's certificate is not valid yet. Is this computer's clock right?"),
                arguments(
                        tls(new CertificateException("No name matching a.example found")),
                        false,
                        "No secure connection: the server's certificate is for another name."),
                arguments(
                        tls(new CertificateException("revoked")),
                        false,
                        "No secure connection: the server's certificate cannot be trusted."));
    }

    private static IOException tls(Exception cause) {
        var fault = new SSLHandshakeException("handshake");
        fault.initCause(cause);
        return fault;
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhatHappened(IOException fault, boolean connectivity, String reason) {
        assertEquals(reason, Reasons.ofFault(fault, "a.example"));
        assertEquals(connectivity, Reasons.mayBeConnectivity(fault));
    }
}
