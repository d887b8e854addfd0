package vn.motcua;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;

/**
 * The certificate this machine shows to the other desks: one it makes itself in the data folder, or
 * one the office brings along.
 *
 * <p>A certificate made here is not signed by anyone, so browsers warn the first time; the
 * fingerprint printed at start lets a person compare before accepting it.
 */
record Certificate(Path file, String password) {
  private static final int DAYS_VALID = 825;
  private static final Duration RENEW_BEFORE = Duration.ofDays(30);

  static Certificate of(Options options) {
    Path own = options.certificate();
    if (own != null) {
      String password = System.getenv("MOTCUA_CERT_PASSWORD");
      return new Certificate(own.toAbsolutePath(), password == null ? "" : password);
    }
    return inFolder(options.data().resolve("tls"), Clock.systemUTC());
  }

  /** The certificate kept in this folder; made when there is none or when it ends soon. */
  static Certificate inFolder(Path folder, Clock clock) {
    try {
      Files.createDirectories(folder);
      Path secret = folder.resolve("password");
      if (!Files.exists(secret)) {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        Files.createFile(
            secret,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, HexFormat.of().formatHex(bytes));
      }
      var kept =
          new Certificate(
              folder.resolve("motcua.p12").toAbsolutePath(), Files.readString(secret).strip());
      Instant wanted = clock.instant().plus(RENEW_BEFORE);
      if (!Files.exists(kept.file)
          || kept.certificate().getNotAfter().toInstant().isBefore(wanted)) {
        kept.make();
      }
      return kept;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep a certificate in " + folder, e);
    }
  }

  /** What Spring needs to serve HTTPS with it. */
  Map<String, Object> settings() {
    certificate();
    return isPem()
        ? Map.of(
            "server.ssl.certificate", file.toUri().toString(),
            "server.ssl.certificate-private-key", file.toUri().toString())
        : Map.of(
            "server.ssl.key-store",
            file.toUri().toString(),
            "server.ssl.key-store-type",
            "PKCS12",
            "server.ssl.key-store-password",
            password);
  }

  /** SHA-256 over the certificate, as browsers show it: {@code 3A:0F:…}. */
  String fingerprint() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate().getEncoded());
      return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  X509Certificate certificate() {
    try {
      if (isPem()) {
        return firstOfPem(Files.readString(file));
      }
      return fromStore();
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException(
          ("Không mở được chứng thư %s: %s. Tệp .p12 cần mật khẩu trong MOTCUA_CERT_PASSWORD."
                  + " (The certificate cannot be opened.)")
              .formatted(file, e.getMessage()),
          e);
    }
  }

  /**
   * The office's own certificate comes first in such a file, whether its key is before or after.
   */
  private static X509Certificate firstOfPem(String pem) throws GeneralSecurityException {
    String certificate = pem.substring(Math.max(0, pem.indexOf("-----BEGIN CERTIFICATE-----")));
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(
                new ByteArrayInputStream(certificate.getBytes(StandardCharsets.US_ASCII)));
  }

  private X509Certificate fromStore() throws IOException, GeneralSecurityException {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password.toCharArray());
      return (X509Certificate) store.getCertificate(store.aliases().nextElement());
    }
  }

  private boolean isPem() {
    String name = file.getFileName().toString();
    return !name.endsWith(".p12") && !name.endsWith(".pfx");
  }

  private void make() throws IOException {
    Files.deleteIfExists(file);
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "motcua",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                Integer.toString(DAYS_VALID),
                "-dname",
                "CN=Mot Cua Than Thien",
                "-ext",
                "SAN=" + names(),
                "-ext",
                "EKU=serverAuth",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass:env",
                "STORE_PASSWORD")
            .redirectErrorStream(true);
    builder.environment().put("STORE_PASSWORD", password);
    Process keytool = builder.start();
    String said = new String(keytool.getInputStream().readAllBytes());
    try {
      if (keytool.waitFor() != 0) {
        throw new IOException("keytool: " + said.strip());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while making the certificate");
    }
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  /** Every name and address by which another desk may call this machine. */
  private static String names() throws SocketException {
    var names = new TreeSet<String>();
    names.add("dns:localhost");
    NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .map(InetAddress::getHostAddress)
        .filter(address -> !address.contains("%"))
        .forEach(address -> names.add("ip:" + address));
    return String.join(",", names);
  }
}
