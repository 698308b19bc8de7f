package org.footnote.web;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.footnote.model.Causes;

/// Says in plain words why a request came to nothing.
final class Reasons {
    private Reasons() {}

    /// The sentence for a status that is neither a document, a redirect nor a wish to be left alone.
    static String ofStatus(int status) {
        return switch (status) {
            case 401 -> "The server wants a name and a password (401).";
            case 402 -> "The server wants to be paid (402).";
            case 403 -> "The server refuses to show it (403).";
            case 404 -> "The server says there is nothing at this address (404).";
            case 406, 415 -> "The server does not offer it in a form that Footnote reads (" + status + ").";
            case 407 -> "The proxy between here and the server wants a name and a password (407).";
            case 451 -> "The server may not show it for legal reasons (451).";
            case 502, 504 -> "The server could not reach the machine behind it (" + status + ").";
            case 521, 522, 523, 524, 530 -> "The site's own server is down (" + status + ").";
            default ->
                status >= 500
                        ? "The server has a fault of its own (" + status + ")."
                        : "The server answered with something unexpected (" + status + ").";
        };
    }

    /// The sentence for a body that is packed in a way that is not known here.
    static String ofCoding(String coding) {
        return "The server packs it in a way that Footnote cannot unpack (" + coding + ").";
    }

    /// The sentence for a request that broke before the server answered.
    static String ofFault(Exception fault, String host) {
        if (find(fault, UnknownHostException.class) || find(fault, UnresolvedAddressException.class)) {
            return "There is no server by the name " + host + ".";
        }
        if (find(fault, HttpConnectTimeoutException.class) || find(fault, TimeoutException.class)) {
            return "The server " + host + " could not be reached in time.";
        }
        if (find(fault, HttpTimeoutException.class)) {
            return "The server did not answer in time.";
        }
        if (find(fault, SSLException.class)) {
            return ofTls(fault);
        }
        if (isUnreachable(fault)) {
            return "There is no way to the server " + host + ".";
        }
        if (find(fault, ConnectException.class)) {
            return "The server refused the connection.";
        }
        return "The connection broke before the server had answered.";
    }

    private static String ofTls(Exception fault) {
        if (find(fault, CertificateExpiredException.class)) {
            return "No secure connection: the server's certificate has expired.";
        }
        if (find(fault, CertificateNotYetValidException.class)) {
            return "No secure connection: the server's certificate is not valid yet. Is this computer's clock right?";
        }
        if (find(fault, CertPathBuilderException.class)) {
            return "No secure connection: the server's certificate is signed by nobody this computer trusts.";
        }
        if (says(fault, "subject alternative", "no name matching")) {
            return "No secure connection: the server's certificate is for another name.";
        }
        if (find(fault, CertificateException.class)) {
            return "No secure connection: the server's certificate cannot be trusted.";
        }
        return "No secure connection: the server and this computer do not agree on how to make one.";
    }

    /// Whether a computer without a network would see this fault as well.
    static boolean mayBeConnectivity(Exception fault) {
        return find(fault, UnknownHostException.class)
                || find(fault, UnresolvedAddressException.class)
                || find(fault, HttpConnectTimeoutException.class)
                || find(fault, TimeoutException.class)
                || isUnreachable(fault);
    }

    private static boolean isUnreachable(Exception fault) {
        return says(fault, "unreachable", "no route");
    }

    private static boolean says(Exception fault, String... words) {
        return Causes.of(fault)
                .map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
                .anyMatch(message -> Stream.of(words).anyMatch(message::contains));
    }

    private static boolean find(Exception fault, Class<? extends Throwable> kind) {
        return Causes.of(fault).anyMatch(kind::isInstance);
    }
}
