package vn.motcua.signing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** An authority of time on the loopback (RFC 3161), with a key of its own. */
final class TimeAuthority {
  private enum Mood {
    HONEST,
    SOMETHING_ELSE,
    NONSENSE,
    DOWN
  }

  private final HttpServer server;
  private final TimeStampTokenGenerator stamps;
  private volatile Mood mood = Mood.HONEST;

  TimeAuthority() {
    try {
      stamps = generator();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", this::answer);
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static TimeStampTokenGenerator generator() throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    X500Name name = new X500Name("CN=Giờ thử nghiệm");
    var signer = new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
    Date now = Date.from(SignedFiles.CLOCK.instant());
    var builder =
        new JcaX509v3CertificateBuilder(
            name,
            BigInteger.TEN,
            new Date(0),
            Date.from(now.toInstant().plus(Duration.ofDays(9000))),
            name,
            pair.getPublic());
    builder.addExtension(
        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    var generator =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .build("SHA256withRSA", pair.getPrivate(), certificate),
            new BcDigestCalculatorProvider()
                .get(
                    new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                        new ASN1ObjectIdentifier(TSPAlgorithms.SHA256.getId()))),
            new ASN1ObjectIdentifier("1.2.3.4"));
    generator.addCertificates(new JcaCertStore(List.of(certificate)));
    return generator;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  void stampsSomethingElse() {
    mood = Mood.SOMETHING_ELSE;
  }

  void talksNonsense() {
    mood = Mood.NONSENSE;
  }

  void isDown() {
    mood = Mood.DOWN;
  }

  void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] asked = exchange.getRequestBody().readAllBytes();
    byte[] answer = mood == Mood.NONSENSE ? new byte[] {1, 2, 3} : stamped(asked);
    exchange.sendResponseHeaders(mood == Mood.DOWN ? 503 : 200, answer.length);
    try (exchange) {
      exchange.getResponseBody().write(answer);
    }
  }

  private byte[] stamped(byte[] asked) throws IOException {
    try {
      TimeStampRequest request = new TimeStampRequest(asked);
      if (mood == Mood.SOMETHING_ELSE) {
        TimeStampRequestGenerator other = new TimeStampRequestGenerator();
        other.setCertReq(true);
        request = other.generate(TSPAlgorithms.SHA256, new byte[32], request.getNonce());
      }
      return new TimeStampResponseGenerator(stamps, Set.of(TSPAlgorithms.SHA256.getId()))
          .generate(request, BigInteger.TWO, Date.from(SignedFiles.CLOCK.instant()))
          .getEncoded();
    } catch (org.bouncycastle.tsp.TSPException e) {
      throw new IOException(e);
    }
  }
}
