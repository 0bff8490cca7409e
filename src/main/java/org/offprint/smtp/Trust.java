package org.offprint.smtp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Makes TLS sockets of what the operator trusts. */
public final class Trust {

    private static final String PKCS12 = "PKCS12";

    private Trust() {}

    /** Of what Java trusts. */
    public static SSLSocketFactory usual() {
        return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }

    /** Of every certificate, for those who set trust-all. */
    public static SSLSocketFactory everybody() {
        return sockets(new TrustManager[] {new Everybody()});
    }

    /**
     * Of the certificates in these files.
     *
     * @param files of PEM, or one key store
     * @param type {@code PEM}, {@code JKS} or {@code PKCS12}; null to tell by the file's name
     * @param password of the key store, where it has one
     * @throws IllegalArgumentException when they cannot be read; its message names them
     */
    public static SSLSocketFactory of(List<String> files, @Nullable String type, @Nullable String password) {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store(files, type, password));
            return sockets(trust.getTrustManagers());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException(
                    "The certificates in " + String.join(", ", files) + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static KeyStore store(List<String> files, @Nullable String type, @Nullable String password)
            throws GeneralSecurityException, IOException {
        String kind = (type == null ? guess(files) : type).toUpperCase(Locale.ROOT);
        boolean pem = kind.equals("PEM");
        KeyStore store = KeyStore.getInstance(pem || kind.startsWith("P") ? PKCS12 : "JKS");
        if (!pem) {
            try (InputStream in = Files.newInputStream(Path.of(files.get(0)))) {
                store.load(in, password == null ? null : password.toCharArray());
            }
            return store;
        }
        store.load(null, null);
        for (String file : files) {
            addAll(store, file);
        }
        return store;
    }

    private static String guess(List<String> files) {
        String first = files.get(0).toLowerCase(Locale.ROOT);
        if (first.endsWith(".jks")) {
            return "JKS";
        }
        return first.endsWith(".p12") || first.endsWith(".pfx") || first.endsWith(".pkcs12") ? PKCS12 : "PEM";
    }

    private static void addAll(KeyStore store, String file) throws GeneralSecurityException, IOException {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry(file + " " + store.size(), certificate);
            }
        }
    }

    private static SSLSocketFactory sockets(TrustManager @Nullable [] trust) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust, null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has TLS", e);
        }
    }

    private static final class Everybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {
            // the operator asked for it
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {
            // the operator asked for it
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
